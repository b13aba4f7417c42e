import { CERTAINTIES, type Certainty } from '../../model'
import { words } from '../../words'
import { SegmentedControl } from '../ui/SegmentedControl'

/** Confirmed, assumed or unknown: a workshop drawing is half guess. Null where several differ. */
export function CertaintyField(props: { value: Certainty | null; onChange: (value: Certainty) => void }) {
  const say = words().panels.inspector
  return (
    <div className="zb-field">
      <span className="zb-label">{say.certainty}</span>
      <SegmentedControl
        label={say.certainty}
        value={props.value}
        segments={CERTAINTIES.map((value) => ({ value, label: say.certainties[value] }))}
        onChange={props.onChange}
      />
    </div>
  )
}
