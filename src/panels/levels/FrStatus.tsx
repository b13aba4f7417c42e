import { Check, type IconNode, TriangleAlert } from 'lucide'
import type { FrStanding } from '../../analysis'
import { useBoard, useBoardState } from '../../store'
import { levelsWords, words } from '../../words'
import { Icon } from '../ui/Icon'
import { limitText } from './limit-text'

const SHAPES: Readonly<Record<'met' | 'short', IconNode>> = { met: Check, short: TriangleAlert }

/** Whether an FR's target is reached, in a word with its shape; where it is not, what keeps it there. */
export function FrStatus({ of }: { of: FrStanding }) {
  const say = levelsWords().standing
  if (of.is === 'no-target') return null
  const text = {
    met: say.met,
    short: say.short(of.reached ?? 0, of.target ?? 0),
    'not-assessed': words().levels.notAssessed,
    'not-asked': say.notAsked,
  }[of.is]
  return (
    <>
      <span className={`zb-fr-status is-${of.is}`}>
        {(of.is === 'met' || of.is === 'short') && <Icon shape={SHAPES[of.is]} />}
        {text}
      </span>
      <LimitLine of={of} />
    </>
  )
}

/** What keeps it there; whose SL-C it is can be gone to. */
function LimitLine({ of: { fr, limit } }: { of: FrStanding }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  if (!limit) return null
  const text = limitText(index, fr, limit)
  const member = limit.by
  if (member === null) return <small className="zb-fr-limit">{text}</small>
  return (
    <button
      type="button"
      className="zb-fr-limit"
      onClick={() => {
        board.run('close-dialog')
        board.run('select', { ids: [member] })
        board.run('show', { ids: [member] })
      }}
    >
      {text}
    </button>
  )
}
