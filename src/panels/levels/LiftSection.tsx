import { useState } from 'react'
import { type FrStanding, type Leveled, type Lift, liftOf, stateIn } from '../../analysis'
import { frName, type Requirement } from '../../catalogue'
import { FR_IDS, type FrId } from '../../model'
import { useBoardState } from '../../store'
import { levelsWords } from '../../words'
import { RecordChip } from '../findings/WhereChips'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import { AnswerButton } from './AnswerButton'

/** A longer set is shown when somebody asks for all of it. */
const SHOWN = 4

interface LiftSectionProps {
  readonly of: Leveled
  readonly standing: readonly FrStanding[]
}

/** The smallest set that lifts one FR by a level: that with the largest gap, until another is chosen. Nothing where no target is open. */
export function LiftSection({ of, standing }: LiftSectionProps) {
  const [chosen, choose] = useState<FrId | null>(null)
  const [isWhole, showWhole] = useState(false)
  const say = levelsWords().standing
  const lifts = FR_IDS.flatMap((fr) => liftOf(of, fr) ?? [])
  const widest = widestGap(standing)
  const lift = lifts.find(({ fr }) => fr === (chosen ?? widest)) ?? lifts[0]
  if (!lift || widest === undefined) return null
  return (
    <Section
      className="is-tinted zb-lift"
      title={say.lift(frName(lift.fr), lift.from, lift.to)}
      aside={
        <Select
          quiet
          hideLabel
          label={say.liftOther}
          value={lift.fr}
          options={lifts.map(({ fr }) => ({ value: fr, label: frName(fr) }))}
          onChange={choose}
        />
      }
    >
      <ol>
        {lift.requirements.slice(0, isWhole ? undefined : SHOWN).map((requirement) => (
          <LiftStep key={requirement.id} of={of} requirement={requirement} />
        ))}
      </ol>
      {!isWhole && lift.requirements.length > SHOWN && (
        <Button look="link" size="small" onClick={() => showWhole(true)}>
          {say.liftMore(lift.requirements.length - SHOWN)}
        </Button>
      )}
      <Members lift={lift} />
    </Section>
  )
}

function LiftStep({ of, requirement }: { of: Leveled; requirement: Requirement }) {
  const onlyShows = useBoardState((state) => state.onlyShows)
  const say = levelsWords().standing
  const isPlanned = stateIn(of, requirement.id) === 'planned'
  return (
    <li>
      <span>
        <b>{requirement.title}</b>
        <small>
          {requirement.id}. {isPlanned ? `${say.planned}. ` : ''}
          {requirement.summary}
        </small>
      </span>
      {!onlyShows && (
        <AnswerButton requirement={requirement.id} records={[of.id]} state={isPlanned ? 'in-place' : 'planned'} />
      )}
    </li>
  )
}

/** Who has to be replaced or raised besides. */
function Members({ lift }: { lift: Lift }) {
  const say = levelsWords().standing
  if (lift.members.length === 0) return null
  return (
    <div className="zb-lift-members">
      <span className="zb-note">{say.liftMembers(lift.members.length)}</span>
      <div className="zb-chips">
        {lift.members.map((id) => (
          <RecordChip key={id} id={id} />
        ))}
      </div>
    </div>
  )
}

/** The FR that lacks most levels; of equals the first. Where none is short, the first that nobody assessed. */
function widestGap(standing: readonly FrStanding[]): FrId | undefined {
  const lacking = ({ target, reached }: FrStanding) => (target ?? 0) - (reached ?? 0)
  const open = standing.filter(({ is }) => is === 'short' || is === 'not-assessed')
  return open.toSorted((a, b) => Number(b.is === 'short') - Number(a.is === 'short') || lacking(b) - lacking(a))[0]?.fr
}
