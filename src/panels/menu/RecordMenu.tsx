import * as ContextMenu from 'radix-ui/context-menu'
import { type ReactNode, useRef, useState } from 'react'
import { type Command, contextCommands, useBoard } from '../../store'
import { words } from '../../words'
import { commandIcon } from '../ui/command-icons'
import { Icon } from '../ui/Icon'
import { Keys } from '../ui/Keys'

/** An entry that stands above those of the commands. */
export interface ExtraEntry {
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly onPick: () => void
}

interface RecordMenuProps {
  readonly children: ReactNode
  readonly className: string
  /** Asked for when the menu opens. */
  readonly extra?: () => readonly ExtraEntry[]
  /** Gets the keyboard before what was picked runs. */
  readonly home: () => HTMLElement | null
}

/** The context menu round the canvas and in the outline, made from the commands that say they belong there and apply now. */
export function RecordMenu({ children, className, extra, home }: RecordMenuProps) {
  const board = useBoard()
  const [commands, setCommands] = useState<readonly Command[]>([])
  const [extras, setExtras] = useState<readonly ExtraEntry[]>([])
  const picked = useRef<(() => void) | null>(null)
  // Only when the menu has let go of the keyboard: a command may give it to something else, such as a name.
  const runPicked = (event: Event) => {
    const run = picked.current
    picked.current = null
    if (!run) return
    event.preventDefault()
    home()?.focus({ preventScroll: true })
    run()
  }
  const opened = (open: boolean) => {
    if (!open) return
    setCommands(contextCommands(board))
    setExtras(extra?.() ?? [])
  }
  const pick = (run: () => void) => () => {
    picked.current = run
  }
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <ContextMenu.Root onOpenChange={opened}>
      <ContextMenu.Trigger className={className}>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content
          className="zb-menu"
          collisionPadding={8}
          aria-label={words().panels.menu}
          onCloseAutoFocus={runPicked}
        >
          {extras.map(({ id, label, icon, onPick }) => (
            <ContextMenu.Item key={id} className="zb-menu-entry" onSelect={pick(onPick)}>
              <Icon shape={commandIcon(icon)} />
              <span>{label}</span>
            </ContextMenu.Item>
          ))}
          {groups.map((group, at) => (
            <ContextMenu.Group key={group} aria-label={words().commands.groups[group]}>
              {at + extras.length > 0 && <ContextMenu.Separator className="zb-menu-line" />}
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <Entry key={command.id} command={command} onPick={pick(() => board.run(command.id))} />
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
