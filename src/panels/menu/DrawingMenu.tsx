import * as ContextMenu from 'radix-ui/context-menu'
import { type ReactNode, useRef, useState } from 'react'
import { type Command, contextCommands, useBoard } from '../../store'
import { words } from '../../words'
import { commandIcon } from '../ui/command-icons'
import { Icon } from '../ui/Icon'
import { Keys } from '../ui/Keys'

/** The context menu round the canvas, made from the commands that say they belong there and apply now. */
export function DrawingMenu({ children }: { children: ReactNode }) {
  const board = useBoard()
  const [commands, setCommands] = useState<readonly Command[]>([])
  const picked = useRef<Command | null>(null)
  // Only when the menu has let go of the keyboard: a command may give it to something else, such as a name.
  const runPicked = (event: Event) => {
    const command = picked.current
    picked.current = null
    if (!command) return
    event.preventDefault()
    document.querySelector<HTMLElement>('[role="application"]')?.focus({ preventScroll: true })
    board.run(command.id)
  }
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <ContextMenu.Root onOpenChange={(open) => open && setCommands(contextCommands(board))}>
      <ContextMenu.Trigger className="zb-menu-ground">{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content
          className="zb-menu"
          collisionPadding={8}
          aria-label={words().panels.menu}
          onCloseAutoFocus={runPicked}
        >
          {groups.map((group, at) => (
            <ContextMenu.Group key={group} aria-label={words().commands.groups[group]}>
              {at > 0 && <ContextMenu.Separator className="zb-menu-line" />}
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <Entry
                    key={command.id}
                    command={command}
                    onPick={() => {
                      picked.current = command
                    }}
                  />
                ))}
            </ContextMenu.Group>
          ))}
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}

function Entry({ command, onPick }: { command: Command; onPick: () => void }) {
  return (
    <ContextMenu.Item
      className={command.id.startsWith('delete') ? 'zb-menu-entry is-danger' : 'zb-menu-entry'}
      onSelect={onPick}
    >
      <Icon shape={commandIcon(command.icon)} />
      <span>{command.label?.()}</span>
      <Keys keys={command.keys} />
    </ContextMenu.Item>
  )
}
