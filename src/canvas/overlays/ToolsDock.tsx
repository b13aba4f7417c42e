import {
  BetweenVerticalStart,
  Box,
  Frame,
  Hand,
  MousePointer2,
  Pencil,
  Spline,
  SquareDashed,
  StickyNote,
  Type,
} from 'lucide'
import { lazy, Suspense } from 'react'
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
    ['pen', Pencil],
    ['frame', Frame],
  ],
]

/** Tools with more to choose from, and the button of the dock that stands for them. */
const MARKERS: ReadonlySet<Tool> = new Set(['pen', 'highlighter', 'arrow', 'eraser', 'stamp', 'laser'])
const MarkerBar = lazy(() => import('./MarkerBar'))

/** What there is to choose from with the tool in hand; nothing with most. */
export function MarkerChoices() {
  const tool = useBoardState((state) => state.tool)
  if (!MARKERS.has(tool) && tool !== 'note') return null
  return (
    <Suspense>
      <MarkerBar />
    </Suspense>
  )
}

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
                aria-pressed={tool === name || (name === 'pen' && MARKERS.has(tool))}
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
