import { Box } from 'lucide'
import { shortcutHint, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { commandIcon } from '../ui/command-icons'
import { IconButton } from '../ui/IconButton'

/** In groups, as in the dock of wide windows; assets come from the palette, which opens as a sheet. */
const TOOLS = [
  ['select', 'hand', 'space'],
  ['zone', 'conduit'],
  ['note', 'text', 'frame'],
] as const

/** The tools where there is little room for palette, dock and strip: one column beside the drawing, its zoom at the foot. */
export function ToolRail({ onOpen }: { onOpen: () => void }) {
  return (
    <div className="zb-palette-rail" role="toolbar" aria-orientation="vertical" aria-label={words().canvas.tools}>
      <div className="zb-tool-column">
        {TOOLS.map((group, at) => [
          at > 0 && <hr key={group[0]} />,
          at === 1 && (
            <IconButton key="palette" label={words().panels.palette.open} icon={Box} hint="/" onClick={onOpen} />
          ),
          ...group.map((tool) => <ToolButton key={`${tool}-tool`} tool={tool} />),
        ])}
      </div>
      <span className="zb-grow" />
      <CommandButton id="zoom-in" className="zb-zoom-step" />
      <CommandButton id="zoom-out" className="zb-zoom-step" />
      <CommandButton id="zoom-fit" />
    </div>
  )
}

function ToolButton({ tool }: { tool: string }) {
  const isInHand = useBoardState((state) => state.tool === tool)
  return <CommandButton id={`${tool}-tool`} isPressed={isInHand} />
}

function CommandButton({ id, isPressed, className }: { id: string; isPressed?: boolean; className?: string }) {
  const board = useBoard()
  const command = board.commands.find((one) => one.id === id)
  if (!command) return null
  return (
    <IconButton
      label={command.label?.() ?? id}
      icon={commandIcon(command.icon)}
      hint={shortcutHint(command.keys)}
      aria-pressed={isPressed}
      className={className}
      onClick={() => void board.run(id)}
    />
  )
}
