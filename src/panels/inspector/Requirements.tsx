import { ChevronDown, ChevronRight } from 'lucide'
import { useMemo, useState } from 'react'
import { askedOf, isMet, type Leveled, stateIn } from '../../analysis'
import { type FoundationalRequirement, foundationalRequirements, frName, type Requirement } from '../../catalogue'
import { useBoard } from '../../store'
import { words } from '../../words'
import { FindingSentence } from '../findings/FindingSentence'
import { FindingShape } from '../ui/FindingShape'
import { Icon } from '../ui/Icon'
import { Section } from '../ui/Section'
import { type Answer, answersTo } from './answers'
import { useFindingsAbout } from './RecordFindings'
import { RequirementRow } from './RequirementRow'

export interface RequirementsProps {
  readonly of: Leveled
  /** What belongs to it: findings about these are its own. */
  readonly ids: readonly string[]
}

/** The SRs and REs that a target asks for: first those that answer findings of its own, then all by FR. */
export function Requirements({ of, ids }: RequirementsProps) {
  const say = words().panels.inspector
  const asked = useMemo(() => askedOf(of), [of])
  const findings = useFindingsAbout(ids)
  const answers = useMemo(() => answersTo(findings), [findings])
  const askedIds = new Set(asked.map(({ id }) => id))
  const answered = new Set(answers.flatMap((answer) => answer.requirements.map(({ id }) => id)))
  const settled = asked.filter(({ id }) => isMet(stateIn(of, id))).length
  return (
    <>
      {answers.length > 0 && (
        <Section className="is-tinted" title={say.answering} aside={say.answeringCount(answered.size)}>
          {answers.map((answer) => (
            <AnswerGroup key={answer.finding.rule} of={of} answer={answer} asked={askedIds} />
          ))}
        </Section>
      )}
      <Section title={say.requirements} aside={asked.length > 0 && say.requirementsCount(settled, asked.length)}>
        {asked.length === 0 && (
          <p className="zb-note">{of.target === null ? say.noTarget[of.kind] : say.requirementsNone}</p>
        )}
        {foundationalRequirements.map((fr) => (
          <FrGroup
            key={fr.id}
            of={of}
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

/** One finding, and under it what answers it. */
function AnswerGroup({ of, answer, asked }: { of: Leveled; answer: Answer; asked: ReadonlySet<string> }) {
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
            of={of}
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
  of: Leveled
  fr: FoundationalRequirement
  requirements: readonly Requirement[]
  answered: ReadonlySet<string>
}) {
  const { of, fr, requirements, answered } = props
  const [open, setOpen] = useState(false)
  const say = words().panels.inspector
  if (requirements.length === 0) return null
  const settled = requirements.filter(({ id }) => isMet(stateIn(of, id))).length
  return (
    <div className="zb-fr-group">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon shape={open ? ChevronDown : ChevronRight} />
        <span>
          {frName(fr.id)} {fr.shorthand}
        </span>
        <span className="zb-fr-meter" aria-hidden="true">
          {requirements.slice(0, 12).map(({ id }) => (
            <i key={id} className={`is-${isMet(stateIn(of, id)) ? 'settled' : stateIn(of, id)}`} />
          ))}
        </span>
        <small>{say.requirementsCount(settled, requirements.length)}</small>
      </button>
      {open && (
        <ul className="zb-requirements">
          {requirements.map((it) => (
            <RequirementRow
              key={it.id}
              of={of}
              requirement={it}
              {...(answered.has(it.id) ? { why: say.answersFinding } : {})}
            />
          ))}
        </ul>
      )}
    </div>
  )
}
