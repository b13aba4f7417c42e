import { Box } from 'lucide'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { CommandButton } from '../ui/CommandButton'
import { IconButton } from '../ui/IconButton'

/** In groups, as in the dock of wide windows; assets come from the palette, which opens as a sheet. */
const TOOLS = [
  ['select', 'hand', 'space'],
  ['zone', 'conduit'],
  ['note', 'text', 'pen', 'frame'],
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
      <CommandButton command="zoom-in" className="zb-zoom-step" />
      <CommandButton command="zoom-out" className="zb-zoom-step" />
      <CommandButton command="zoom-fit" />
    </div>
  )
}

function ToolButton({ tool }: { tool: string }) {
  const isInHand = useBoardState((state) => state.tool === tool)
  return <CommandButton command={`${tool}-tool`} aria-pressed={isInHand} />
}
