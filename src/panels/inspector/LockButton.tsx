import { Lock, LockOpen } from 'lucide'
import { shortcutHint, useBoard, useBoardState } from '../../store'
import { IconButton } from '../ui/IconButton'

/** Locks what is selected, or unlocks it where all of it is locked; nothing where it has no place of its own. */
export function LockButton() {
  const board = useBoard()
  const named = (id: string) => board.commands.find((command) => command.id === id)
  const offered = useBoardState((state) => ['lock', 'unlock'].find((id) => named(id)?.when?.(state)))
  const command = offered === undefined ? undefined : named(offered)
  if (!command?.label) return null
  return (
    <IconButton
      label={command.label()}
      icon={offered === 'lock' ? LockOpen : Lock}
      hint={shortcutHint(command.keys)}
      size="small"
      onClick={() => void board.run(command.id)}
    />
  )
}
