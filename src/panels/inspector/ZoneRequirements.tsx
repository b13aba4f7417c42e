import { ChevronDown, ChevronRight } from 'lucide'
import { useMemo, useState } from 'react'
import { type FoundationalRequirement, foundationalRequirements, frName, type Requirement } from '../../catalogue'
import type { Zone } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { FindingSentence } from '../findings/FindingSentence'
import { FindingShape } from '../ui/FindingShape'
import { Icon } from '../ui/Icon'
import { Section } from '../ui/Section'
import { useFindingsAbout } from './RecordFindings'
import { RequirementRow } from './RequirementRow'
import { type Answer, answersTo, idsOfZone, isSettled, requirementsOf, stateOf } from './zone-requirements'

/** The SRs and REs that the zone's target asks for: first those that answer its own findings, then all by FR. */
export function ZoneRequirements({ zone }: { zone: Zone }) {
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const asked = useMemo(() => requirementsOf(index, zone), [index, zone])
  const ids = useMemo(() => idsOfZone(index, zone), [index, zone])
  const findings = useFindingsAbout(ids)
  const answers = useMemo(() => answersTo(findings), [findings])
  const askedIds = new Set(asked.map(({ id }) => id))
  const answered = new Set(answers.flatMap((answer) => answer.requirements.map(({ id }) => id)))
  const settled = asked.filter(({ id }) => isSettled(zone, id)).length
  return (
    <>
      {answers.length > 0 && (
        <Section className="is-tinted" title={say.answering} aside={say.answeringCount(answered.size)}>
          {answers.map((answer) => (
            <AnswerGroup key={answer.finding.rule} zone={zone} answer={answer} asked={askedIds} />
          ))}
        </Section>
      )}
      <Section title={say.requirements} aside={asked.length > 0 && say.requirementsCount(settled, asked.length)}>
        {asked.length === 0 && (
          <p className="zb-note">{zone.slTarget === undefined ? say.noTarget : say.requirementsNone}</p>
        )}
        {foundationalRequirements.map((fr) => (
          <FrGroup
            key={fr.id}
            zone={zone}
            fr={fr}
            requirements={asked
              .filter((it) => it.fr === fr.id)
              .sort((a, b) => Number(answered.has(b.id)) - Number(answered.has(a.id)))}
            answered={answered}
          />
        ))}
      </Section>
    </>
  )
}

/** One finding of the zone, and under it what answers it. */
function AnswerGroup({ zone, answer, asked }: { zone: Zone; answer: Answer; asked: ReadonlySet<string> }) {
  const board = useBoard()
  const say = words().panels.inspector
  const { finding, others, above } = answer
  return (
    <div className="zb-answer">
      <button
        type="button"
        className="zb-answer-finding"
        onClick={() => board.run('show-finding', { finding: finding.id })}
      >
        <FindingShape severity={finding.severity} />
        <span>
          <FindingSentence finding={finding} /> {others > 0 && <small>{say.moreLikeIt(others)}</small>}
        </span>
      </button>
      <ul className="zb-requirements">
        {answer.requirements.map((it) => (
          <RequirementRow
            key={it.id}
            zone={zone}
            requirement={it}
            {...(asked.has(it.id) ? {} : { why: say.notAskedFor(it.sl) })}
          />
        ))}
      </ul>
      {above.length > 0 && <p className="zb-note">{say.alsoAbove(above)}</p>}
    </div>
  )
}

function FrGroup(props: {
  zone: Zone
  fr: FoundationalRequirement
  requirements: readonly Requirement[]
  answered: ReadonlySet<string>
}) {
  const { zone, fr, requirements, answered } = props
  const [open, setOpen] = useState(false)
  const say = words().panels.inspector
  if (requirements.length === 0) return null
  const settled = requirements.filter(({ id }) => isSettled(zone, id)).length
  return (
    <div className="zb-fr-group">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon shape={open ? ChevronDown : ChevronRight} />
        <span>
          {frName(fr.id)} {fr.shorthand}
        </span>
        <span className="zb-fr-meter" aria-hidden="true">
          {requirements.slice(0, 12).map(({ id }) => (
            <i key={id} className={`is-${isSettled(zone, id) ? 'settled' : stateOf(zone, id)}`} />
          ))}
        </span>
        <small>{say.requirementsCount(settled, requirements.length)}</small>
      </button>
      {open && (
        <ul className="zb-requirements">
          {requirements.map((it) => (
            <RequirementRow
              key={it.id}
              zone={zone}
              requirement={it}
              {...(answered.has(it.id) ? { why: say.answersFinding } : {})}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
