import { X } from 'lucide'
import { RATINGS } from '../../../analysis'
import type { Rating } from '../../../model'
import { levelsWords } from '../../../words'
import { IconButton } from '../../ui/IconButton'
import { SegmentedControl } from '../../ui/SegmentedControl'

export interface ImpactChoiceProps {
  readonly label: string
  readonly said: Rating | undefined
  readonly drawn: Rating
  /** What each rating means here, from the least. */
  readonly means: readonly string[]
  readonly onChange: (rating: Rating | undefined) => void
}

/** How bad it would be in one kind of harm, and what that means here. */
export function ImpactChoice({ label, said, drawn, means, onChange }: ImpactChoiceProps) {
  const say = levelsWords().targets
  const rating = said ?? drawn
  return (
    <div className="zb-impact">
      <span className="zb-impact-name">{label}</span>
      <SegmentedControl
        look="steps"
        label={label}
        value={said ?? null}
        segments={RATINGS.map((value) => ({
          value,
          label: said === undefined && value === drawn ? <i className="zb-drawn-mark">{value}</i> : value,
          name: `${value} ${say.impacts[value]}: ${means[value - 1]}`,
        }))}
        onChange={onChange}
      />
      <span className="zb-impact-means">
        <b>{say.impacts[rating]}.</b> {means[rating - 1]}
        {said === undefined && <small className="zb-from-drawing">{say.fromDrawing}</small>}
      </span>
      {said !== undefined && <IconButton label={say.forgetOf(label)} icon={X} onClick={() => onChange(undefined)} />}
    </div>
  )
}
