import { Crown } from 'lucide'
import { frName } from '../../../catalogue'
import type { DiagramIndex } from '../../../model'
import type { NextStep } from '../../../rules'
import { type LevelsPlace, useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { firstNames } from '../../record-names'
import { FindingShape } from '../../ui/FindingShape'
import { Icon } from '../../ui/Icon'
import { AnswerButton } from '../AnswerButton'
import { WhatChanges } from '../what-changes/WhatChanges'

const NAMES = 3

export interface NextStepItemProps {
  readonly index: DiagramIndex
  readonly step: NextStep
  /** 1 for what comes first. */
  readonly place: number
  readonly show: (place: LevelsPlace) => void
}

/** A requirement to put in place: where, why it stands here, and what would come of it. */
export function NextStepItem({ index, step, place, show }: NextStepItemProps) {
  const onlyShows = useBoardState((state) => state.onlyShows)
  const say = levelsWords().nextSteps
  const { requirement, places } = step
  const { id, title } = requirement
  const missing = places.map(({ record }) => record)
  const unplanned = places.filter(({ state }) => state === 'not-assessed').map(({ record }) => record)
  return (
    <li className="zb-next-step">
      <span className="zb-next-place" aria-hidden="true">
        {place}
      </span>
      <div className="zb-next-what">
        <button
          type="button"
          className="zb-next-title"
          aria-label={say.open(id)}
          onClick={() => show({ tab: 'requirements', requirement: id })}
        >
          <span className="zb-requirement-id">{id}</span> {title}
        </button>
        <small>{say.where(...firstNames(index, missing, NAMES))}</small>
        <Reasons step={step} />
        <WhatChanges requirement={requirement} records={missing} />
      </div>
      {!onlyShows && (
        <div className="zb-levels-acts">
          {unplanned.length > 0 && <AnswerButton requirement={id} records={unplanned} state="planned" />}
          <AnswerButton requirement={id} records={missing} state="in-place" />
        </div>
      )}
    </li>
  )
}

/** Why it stands here: what it answers, what stands behind, what it opens, and how far it is. */
function Reasons({ step }: { step: NextStep }) {
  const say = levelsWords().nextSteps
  const { requirement, places, errors, warnings, jewels } = step
  const fr = frName(requirement.fr)
  const next = places.filter(({ isNext }) => isNext).length
  const planned = places.filter(({ state }) => state === 'planned').length
  return (
    <ul className="zb-next-reasons">
      {errors.length > 0 && (
        <li>
          <FindingShape severity="error" size={12} />
          {say.answersErrors(errors.length)}
        </li>
      )}
      {warnings.length > 0 && (
        <li>
          <FindingShape severity="warning" size={12} />
          {say.answersWarnings(warnings.length)}
        </li>
      )}
      {jewels.length > 0 && (
        <li className="is-jewels">
          <Icon shape={Crown} />
          {say.jewels(jewels.length)}
        </li>
      )}
      {next > 0 && <li>{next === 1 ? say.nextLevel(fr) : say.nextLevelIn(fr, next)}</li>}
      {planned > 0 && <li>{planned === places.length ? say.planned : say.plannedIn(planned, places.length)}</li>}
    </ul>
  )
}
