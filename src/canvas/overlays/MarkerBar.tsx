import { Eraser, Highlighter, MoveUpRight, Pencil, Stamp as StampIcon, Wand } from 'lucide'
import type { KeyboardEvent, ReactNode } from 'react'
import { type IconShape, STAMPS, stampShape } from '../../catalogue'
import { INK_COLOURS, NOTE_COLOURS } from '../../model'
import { type Marker, shortcutHint, type Tool, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Icon } from '../nodes/Icon'
import { classes } from '../view/classes'

const TOOLS: readonly (readonly [Tool, IconShape])[] = [
  ['pen', Pencil],
  ['highlighter', Highlighter],
  ['arrow', MoveUpRight],
  ['eraser', Eraser],
  ['stamp', StampIcon],
  ['laser', Wand],
]
const WEIGHTS = ['thin', 'medium', 'thick'] as const

/** Beside the tools while one of them draws: the others of its kind, and with what it draws. */
export default function MarkerBar() {
  const board = useBoard()
  const tool = useBoardState((state) => state.tool)
  const marker = useBoardState((state) => state.marker)
  const say = words().canvas.marker
  const set = (change: Partial<Marker>) => board.run('set-marker', change)
  return (
    <div className="zb-dock zb-marker-bar" role="toolbar" aria-label={say.bar} onKeyDown={walk}>
      {tool !== 'note' && (
        <div>
          {TOOLS.map(([name, shape]) => {
            const command = board.commands.find(({ id }) => id === `${name}-tool`)
            return (
              <Choice
                key={name}
                isOn={tool === name}
                label={command?.label?.() ?? name}
                hint={shortcutHint(command?.keys)}
                onPick={() => board.run(`${name}-tool`)}
              >
                <Icon shape={shape} />
              </Choice>
            )
          })}
        </div>
      )}
      {(tool === 'pen' || tool === 'arrow') && (
        <div>
          {INK_COLOURS.map((ink) => (
            <Choice key={ink} isOn={marker.ink === ink} label={say.inks[ink]} onPick={() => set({ ink })}>
              <i className={`zb-swatch is-ink-${ink}`} />
            </Choice>
          ))}
        </div>
      )}
      {(tool === 'highlighter' || tool === 'note') && (
        <div>
          {NOTE_COLOURS.map((paper) => (
            <Choice
              key={paper}
              isOn={(tool === 'note' ? marker.paper : marker.highlight) === paper}
              label={say.papers[paper]}
              onPick={() => set(tool === 'note' ? { paper } : { highlight: paper })}
            >
              <i className={`zb-swatch zb-paper-${paper}`} />
            </Choice>
          ))}
        </div>
      )}
      {(tool === 'pen' || tool === 'arrow' || tool === 'highlighter') && (
        <div>
          {WEIGHTS.map((weight) => (
            <Choice
              key={weight}
              isOn={marker.weight === weight}
              label={say.weights[weight]}
              onPick={() => set({ weight })}
            >
              <i className={`zb-weight is-${weight}`} />
            </Choice>
          ))}
        </div>
      )}
      {tool === 'stamp' && (
        <div>
          {STAMPS.map((stamp) => (
            <Choice
              key={stamp}
              isOn={marker.stamp === stamp}
              label={words().store.stamps[stamp]}
              onPick={() => set({ stamp })}
            >
              <Icon shape={stampShape(stamp)} />
            </Choice>
          ))}
        </div>
      )}
    </div>
  )
}

interface ChoiceProps {
  readonly isOn: boolean
  readonly label: string
  readonly hint?: string
  readonly onPick: () => void
  readonly children: ReactNode
}

function Choice({ isOn, label, hint, onPick, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes(isOn && 'is-on')}
      aria-pressed={isOn}
      aria-label={label}
      title={hint ? `${label} (${hint})` : label}
      onClick={onPick}
    >
      {children}
    </button>
  )
}

/** Arrows go from button to button, as in every toolbar. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
