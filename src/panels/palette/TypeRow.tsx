import { GripVertical } from 'lucide'
import { type AssetType, iconOf, purdueLevelInfo } from '../../catalogue'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'
import { isAtHomeAnywhere, sampleOf, tileOfType } from './palette-types'
import { usePaletteDrag } from './use-palette-drag'

export interface TypeRowProps {
  readonly type: AssetType
  /** Called when the row was used, so that a sheet can close. */
  readonly onUsed?: (() => void) | undefined
  readonly onDragging?: ((dragging: boolean) => void) | undefined
}

const nothing = () => {}

/** One asset type: a click takes it in hand for the canvas, Enter adds it at a free spot, a drag carries it. */
export function TypeRow({ type, onUsed = nothing, onDragging = nothing }: TypeRowProps) {
  const board = useBoard()
  const placing = useBoardState((state) => state.placing === type.id)
  const drag = usePaletteDrag(type.id, onDragging)
  const say = words().panels.palette
  const anywhere = isAtHomeAnywhere(type)
  const { number } = purdueLevelInfo(type.defaultLevel)
  return (
    <button
      type="button"
      data-palette-row
      className={classNames('zb-type-row', placing && 'is-placing')}
      aria-pressed={placing}
      aria-label={`${type.name}, ${anywhere ? say.usualAnywhere : say.usualLevel(number)}`}
      title={`${type.name}. ${type.description}`}
      onPointerDown={drag.onPointerDown}
      onClick={() => {
        if (drag.endedDrag()) return
        if (placing) board.run('escape')
        else board.run('place-type', { type: type.id })
        onUsed()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        event.preventDefault()
        board.run('add-asset', { type: type.id })
        onUsed()
      }}
    >
      <span className={`zb-tile is-${tileOfType(type)} is-small`} aria-hidden="true">
        <Icon shape={iconOf(sampleOf(type))} />
      </span>
      <span className="zb-type-name">{type.name}</span>
      <span
        className="zb-type-level"
        aria-hidden="true"
        data-says={anywhere ? say.anyLevel : number.length === 1 ? `L${number}` : number}
      />
      <span className="zb-type-grip">
        <Icon shape={GripVertical} />
      </span>
    </button>
  )
}
