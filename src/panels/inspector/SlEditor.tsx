import type { FrStanding } from '../../analysis'
import { foundationalRequirements, frName } from '../../catalogue'
import type { FrId, SecurityLevel, SlSetting } from '../../model'
import { words } from '../../words'
import { FrStatus } from '../levels/FrStatus'
import { classNames } from '../ui/class-names'
import { SegmentedControl } from '../ui/SegmentedControl'
import { levelOf, levelOfAll } from './sl-setting'

const LEVELS: readonly SecurityLevel[] = [0, 1, 2, 3, 4]

/** Security levels, one for each foundational requirement, and one control that sets all seven. */
export function SlEditor(props: {
  label: string
  /** One for each record that is set; a level is shown where all agree. */
  settings: readonly (SlSetting | undefined)[]
  onSet: (fr: FrId | 'all', value: SecurityLevel) => void
  /** What is reached of each, shown beside it. */
  standing?: readonly FrStanding[]
}) {
  const { label, settings, onSet, standing } = props
  const say = words().panels.inspector
  const segments = LEVELS.map((level) => ({ value: level, label: String(level), name: say.slLabel(level) }))
  return (
    <div className={classNames('zb-sl', standing && 'has-standing')} role="group" aria-label={label}>
      <div className="zb-sl-row is-all">
        <span className="zb-sl-name">{say.setAll}</span>
        <SegmentedControl
          look="steps"
          label={say.setAllLabel}
          value={levelOfAll(settings)}
          segments={segments}
          onChange={(level) => onSet('all', level)}
        />
      </div>
      {foundationalRequirements.map((fr) => {
        const here = standing?.find((one) => one.fr === fr.id)
        const reached = here?.reached ?? 0
        return (
          <div key={fr.id} className="zb-sl-row" title={`${fr.title}. ${fr.question}`}>
            <span className="zb-sl-id">{frName(fr.id)}</span>
            <span className="zb-sl-name">{fr.shorthand}</span>
            <SegmentedControl
              look="steps"
              label={say.frLabel(frName(fr.id), fr.shorthand)}
              value={levelOf(settings, fr.id)}
              segments={segments.map((one) => ({ ...one, isTinted: one.value > 0 && one.value <= reached }))}
              onChange={(level) => onSet(fr.id, level)}
            />
            {here && <FrStatus of={here} />}
          </div>
        )
      })}
    </div>
  )
}
