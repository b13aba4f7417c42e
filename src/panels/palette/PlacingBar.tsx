import { Spline } from 'lucide'
import { assetType, iconOf } from '../../catalogue'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { useCover } from '../ui/use-cover'
import { sampleOf, tileOfType } from './palette-types'

/** Over the drawing, where the palette has gone out of its way: what the next tap does with what is in hand, and the way out. */
export function PlacingBar() {
  const board = useBoard()
  const placing = useBoardState((state) => state.placing)
  const hasSource = useBoardState(
    ({ selection, index }) => selection.size === 1 && index.end([...selection][0] ?? '') !== undefined,
  )
  const type = placing === null ? undefined : assetType(placing)
  const cover = useCover('in-hand')
  const say = words().panels.palette
  return (
    <section ref={cover} className="zb-finding-bar is-shown" aria-label={say.inHand}>
      <span className={type ? `zb-tile is-${tileOfType(type)}` : 'zb-tile'} aria-hidden="true">
        <Icon shape={type ? iconOf(sampleOf(type)) : Spline} />
      </span>
      <b className="zb-grow" role="status">
        {type ? say.tapLead(type.name) : hasSource ? say.tapTarget : say.tapSource}
      </b>
      <Button look="line" onClick={() => void board.run('select-tool')}>
        {say.stopPlacing}
      </Button>
    </section>
  )
}
