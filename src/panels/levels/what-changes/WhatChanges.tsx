import { ChevronDown, ChevronRight } from 'lucide'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { frName, type Requirement } from '../../../catalogue'
import type { DiagramIndex } from '../../../model'
import { useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { firstNames } from '../../record-names'
import { FindingShape } from '../../ui/FindingShape'
import { Icon } from '../../ui/Icon'
import { type LevelLine, type LevelTrial, tryInPlace } from './level-lines'
import { useFindingTrial } from './use-finding-trial'
import './what-changes.css'

const NAMES = 3

export interface WhatChangesProps {
  readonly requirement: Requirement
  /** Where it would be put in place: where it is not met yet. */
  readonly records: readonly string[]
}

/** On opening, what putting a requirement in place would do to the levels reached, to gaps and to findings. */
export function WhatChanges({ requirement, records }: WhatChangesProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const say = levelsWords().nextSteps
  if (records.length === 0) return null
  return (
    <div className="zb-what-changes">
      <button
        type="button"
        className="zb-what-changes-open"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={say.changesOf(requirement.id)}
        onClick={() => setOpen(!open)}
      >
        <Icon shape={open ? ChevronDown : ChevronRight} />
        {say.changes}
      </button>
      {open && <Trial id={id} requirement={requirement} records={records} />}
    </div>
  )
}

function Trial({ id, requirement, records }: WhatChangesProps & { id: string }) {
  const index = useDeferredValue(useBoardState((state) => state.index))
  const where = records.join(' ')
  // A list of the same records is made anew each time.
  // oxlint-disable-next-line react/exhaustive-deps
  const trial = useMemo(() => tryInPlace(index, requirement, records), [index, requirement, where])
  const say = levelsWords().nextSteps
  return (
    <section id={id} className="zb-trial" aria-label={say.changesTitle(requirement.id)}>
      <ul className="zb-trial-levels">
        {trial.lines.map((line) => (
          <Line key={`${line.fr} ${line.records[0]} ${line.to}`} index={index} line={line} />
        ))}
        {trial.lines.length === 0 && <li>{say.noLevel}</li>}
      </ul>
      <p>
        {say.gaps(trial.closed, trial.left)} <Next index={index} trial={trial} many={records.length > 1} />
      </p>
      <FindingLines index={index} trial={trial} />
      <p className="zb-note">{say.reach}</p>
    </section>
  )
}

function Line({ index, line }: { index: DiagramIndex; line: LevelLine }) {
  const say = levelsWords().nextSteps
  const { fr, from, to, target, records } = line
  const text = (level: number | null) => (level === null ? say.notAssessed : say.reached(level))
  const gap = target === null || to === null ? null : target - to
  return (
    <li>
      <b>{say.line(frName(fr), text(from), text(to))}</b>
      {gap !== null && target !== null && <span>{gap > 0 ? say.left(gap, target) : say.closed}</span>}
      <small>{namesText(index, records)}</small>
    </li>
  )
}

/** What else the FR needs where it is still short. */
function Next({ index, trial, many }: { index: DiagramIndex; trial: LevelTrial; many: boolean }) {
  const say = levelsWords().nextSteps
  const { next } = trial
  if (!next) return null
  const fr = frName(next.fr)
  const where = many ? say.inPlace(namesText(index, [next.record])) : ''
  const ids = next.requirements.map(({ id }) => id)
  const shown = ids.slice(0, NAMES)
  return (
    <>
      {ids.length > 0 && say.stillMissing(fr, where, next.to, shown, ids.length - shown.length)}{' '}
      {next.members.length > 0 && say.stillMembers(fr, where, next.to, next.members.length)}
    </>
  )
}

function FindingLines({ index, trial }: { index: DiagramIndex; trial: LevelTrial }) {
  const told = useFindingTrial(index.diagram, trial.patch)
  const say = levelsWords().nextSteps
  if (typeof told === 'string') {
    return <p className="zb-note">{told === 'trying' ? say.trying : say.cannotTry}</p>
  }
  if (told.length === 0) return <p>{say.noFindings}</p>
  return (
    <ul className="zb-trial-findings" aria-label={say.findingsTitle}>
      {told.map(({ change, severity, count, about }) => (
        <li key={`${change} ${severity}`} className={`is-${change}`}>
          <FindingShape severity={severity} />
          <span>
            <b>{count}</b> {about}
          </span>
        </li>
      ))}
    </ul>
  )
}

function namesText(index: DiagramIndex, records: readonly string[]): string {
  return levelsWords().nextSteps.in(...firstNames(index, records, NAMES))
}
