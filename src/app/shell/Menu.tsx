import { Check } from 'lucide'
import * as Dropdown from 'radix-ui/dropdown-menu'
import type { ReactElement } from 'react'
import { commandIcon, Icon } from '../../panels'
import { type Command, isOffered, shortcutHint, useBoard, useBoardState } from '../../store'

export interface MenuProps {
  readonly label: string
  readonly trigger: ReactElement
  /** Command ids; `null` draws a line. */
  readonly commands: readonly (string | null)[]
  /** The commands that are in force, in a menu of choices. */
  readonly chosen?: readonly string[]
  readonly align?: 'start' | 'end'
}

/** A menu made from the list of commands: names, icons and keys stand there. */
export function Menu({ label, trigger, commands, chosen = [], align = 'start' }: MenuProps) {
  const board = useBoard()
  const find = (id: string) => board.commands.find((command) => command.id === id)
  const offered = useBoardState(
    (state) =>
      commands.filter((id) => {
        const command = id === null ? undefined : find(id)
        return !command || isOffered(command, state)
      }),
    (a, b) => a.length === b.length && a.every((id, i) => id === b[i]),
  )
  return (
    <Dropdown.Root>
      <Dropdown.Trigger asChild>{trigger}</Dropdown.Trigger>
      <Dropdown.Portal>
        <Dropdown.Content className="app-menu" aria-label={label} align={align} sideOffset={6} collisionPadding={8}>
          {offered.map((id, i) => {
            const command = id === null ? undefined : find(id)
            if (!command) return <Dropdown.Separator key={`line-${i}`} className="app-menu-line" />
            return <MenuEntry key={command.id} command={command} isChosen={chosen.includes(command.id)} />
          })}
        </Dropdown.Content>
      </Dropdown.Portal>
    </Dropdown.Root>
  )
}

function MenuEntry({ command, isChosen }: { command: Command; isChosen: boolean }) {
  const board = useBoard()
  const applies = useBoardState((state) => command.when?.(state) ?? true)
  return (
    <Dropdown.Item className="app-menu-entry" disabled={!applies} onSelect={() => void board.run(command.id)}>
      {command.icon && <Icon shape={commandIcon(command.icon)} />}
      <span>{command.label?.()}</span>
      {isChosen && <Icon shape={Check} className="app-menu-check" />}
      {command.keys && <kbd>{shortcutHint(command.keys)}</kbd>}
    </Dropdown.Item>
  )
}
