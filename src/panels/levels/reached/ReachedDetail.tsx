import type { RecordStanding } from '../../../analysis'
import { foundationalRequirements, frName } from '../../../catalogue'
import type { DiagramIndex } from '../../../model'
import { levelsWords } from '../../../words'
import { recordName } from '../../record-names'
import { Button } from '../../ui/Button'
import { FrStatus } from '../FrStatus'
import { LiftSection } from '../LiftSection'
import { Standing } from '../Standing'
import type { LevelsTabProps } from '../tab-props'

interface ReachedDetailProps extends Pick<LevelsTabProps, 'show'> {
  readonly index: DiagramIndex
  readonly chosen: RecordStanding
}

/** Of one zone or conduit: its radar, what keeps each FR from its target, and what lifts one. */
export function ReachedDetail({ index, chosen: { of, standing }, show }: ReachedDetailProps) {
  const say = levelsWords().levels
  const name = recordName(index, of.id)
  return (
    <aside className="zb-reached-detail" aria-label={name}>
      <h3>{name}</h3>
      <Standing of={of} standing={standing} />
      {of.target && (
        <ul className="zb-reached-frs">
          {standing.map((one) => (
            <li key={one.fr}>
              <span className="zb-sl-id">{frName(one.fr)}</span>
              <span>{foundationalRequirements.find(({ id }) => id === one.fr)?.shorthand}</span>
              <FrStatus of={one} />
            </li>
          ))}
        </ul>
      )}
      <div className="zb-levels-acts">
        {of.kind === 'zone' && (
          <Button look="line" size="small" onClick={() => show({ tab: 'targets', record: of.id })}>
            {say.targetOf}
          </Button>
        )}
        <Button look="line" size="small" onClick={() => show({ tab: 'requirements', record: of.id })}>
          {say.requirementsOf}
        </Button>
      </div>
      <LiftSection of={of} standing={standing} />
    </aside>
  )
}
