import { useMemo } from 'react'
import { type Board, commandsFor, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { commandIcon } from '../ui/command-icons'
import { DialogFrame } from '../ui/DialogFrame'
import { Icon } from '../ui/Icon'
import { Keys } from '../ui/Keys'
import { type SearchGroup, SearchList } from '../ui/SearchList'
import { recordGroups } from './record-groups'
import { useClose } from './use-close'

const COMMAND = 'command:'
/** Commands that make no sense from inside the palette. */
const NOT_HERE = new Set(['command-palette', 'escape', 'open-context-menu'])

/** Ctrl+K: every command that applies now, and every record by its name. */
export function CommandPalette() {
  const board = useBoard()
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const say = words().panels.dialogs
  const groups = useMemo(() => [...commandGroups(board), ...recordGroups(index)], [board, index])
  const pick = (id: string) => {
    close()
    if (id.startsWith(COMMAND)) {
      board.run(id.slice(COMMAND.length))
      return
    }
    board.run('go-to', { ids: [id] })
  }
  return (
    <DialogFrame title={say.commands} look="search" onClose={close}>
      <SearchList label={say.commands} placeholder={say.commandsPlaceholder} groups={groups} onPick={pick} />
    </DialogFrame>
  )
}

function commandGroups(board: Board): readonly SearchGroup[] {
  const names = words().commands.groups
  const commands = commandsFor(board).filter((command) => !NOT_HERE.has(command.id))
  return [...new Set(commands.map(({ group }) => group))].map((group) => ({
    heading: names[group],
    items: commands
      .filter((command) => command.group === group)
      .map((command) => ({
        id: `${COMMAND}${command.id}`,
        label: command.label?.() ?? command.id,
        keywords: [command.id, names[group]],
        picture: <Icon shape={commandIcon(command.icon)} />,
        hint: <Keys keys={command.keys} />,
      })),
  }))
}
