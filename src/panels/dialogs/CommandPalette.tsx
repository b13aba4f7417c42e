import { Spline, StickyNote } from 'lucide'
import { useMemo } from 'react'
import { kindOf, nameOf, purdueLevelInfo } from '../../catalogue'
import type { DiagramIndex } from '../../model'
import { type Board, commandsFor, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { conduitName, recordFacts, zoneName } from '../record-names'
import { AssetTile } from '../ui/AssetTile'
import { commandIcon } from '../ui/command-icons'
import { DialogFrame } from '../ui/DialogFrame'
import { Icon } from '../ui/Icon'
import { Keys } from '../ui/Keys'
import { type SearchGroup, SearchList } from '../ui/SearchList'
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
    board.run('select', { ids: [id] })
    board.run('focus', { id })
    board.run('show', { ids: [id] })
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

function recordGroups(index: DiagramIndex): readonly SearchGroup[] {
  const say = words().panels.dialogs
  return [
    {
      heading: say.assets,
      items: index.assets.map((asset) => ({
        id: asset.id as string,
        label: nameOf(asset),
        keywords: [kindOf(asset), asset.address ?? '', asset.owner ?? ''],
        hint: purdueLevelInfo(asset.level).number,
        picture: <AssetTile asset={asset} size="small" />,
      })),
    },
    {
      heading: say.zones,
      items: index.zones.map((zone) => ({ id: zone.id as string, label: zoneName(zone) })),
    },
    {
      heading: say.conduits,
      items: index.conduits.map((conduit) => ({
        id: conduit.id as string,
        label: conduitName(index, conduit),
        picture: <Icon shape={Spline} />,
      })),
    },
    {
      heading: say.notes,
      items: index.annotations.map((note) => ({
        id: note.id as string,
        label: recordFacts(index, note.id)?.name ?? note.id,
        picture: <Icon shape={StickyNote} />,
      })),
    },
  ]
}
