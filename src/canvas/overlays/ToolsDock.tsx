import { BetweenVerticalStart, Box, Frame, Hand, MousePointer2, Spline, SquareDashed, StickyNote, Type } from 'lucide'
import type { IconShape } from '../../catalogue'
import { shortcutHint, type Tool, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Icon } from '../nodes/Icon'

const GROUPS: readonly (readonly (readonly [Tool, IconShape])[])[] = [
  [
    ['select', MousePointer2],
    ['hand', Hand],
    ['space', BetweenVerticalStart],
  ],
  [
    ['asset', Box],
    ['zone', SquareDashed],
    ['conduit', Spline],
  ],
  [
    ['note', StickyNote],
    ['text', Type],
    ['frame', Frame],
  ],
]

/** The tools at the foot of the drawing. */
export function ToolsDock() {
  const board = useBoard()
  const tool = useBoardState((state) => state.tool)
  return (
    <div className="zb-dock" role="toolbar" aria-label={words().canvas.tools}>
      {GROUPS.map((group) => (
        <div key={group[0]?.[0]}>
          {group.map(([name, shape]) => {
            const command = board.commands.find(({ id }) => id === `${name}-tool`)
            const [label, keys] = [command?.label?.(), command?.keys]
            return (
              <button
                key={name}
                type="button"
                aria-pressed={tool === name}
                aria-label={label}
                title={keys ? `${label} (${shortcutHint(keys)})` : label}
                onClick={() => board.run(`${name}-tool`)}
              >
                <Icon shape={shape} />
              </button>
            )
          })}
        </div>
      ))}
    </div>
  )
}
