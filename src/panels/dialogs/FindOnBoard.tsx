import { useMemo } from 'react'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { DialogFrame } from '../ui/DialogFrame'
import { SearchList } from '../ui/SearchList'
import { searchIn } from '../ui/search'
import { recordGroups } from './record-groups'
import { useClose } from './use-close'

/** Ctrl+F: finds what is drawn by name, kind, address or owner; goes there, or selects all that was found. */
export function FindOnBoard() {
  const board = useBoard()
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const say = words().panels.dialogs
  const groups = useMemo(() => recordGroups(index), [index])
  const found = (query: string) => groups.flatMap(({ items }) => searchIn(items, query)).map(({ id }) => id)
  const goTo = (ids: readonly string[]) => {
    close()
    board.run('go-to', { ids })
  }
  return (
    <DialogFrame title={say.find} look="search" onClose={close}>
      <SearchList
        label={say.find}
        placeholder={say.findPlaceholder}
        groups={groups}
        onPick={(id) => goTo([id])}
        ownChoice={{
          label: (query) => say.selectFound(found(query).length),
          isOffered: (query) => found(query).length > 1,
          onPick: (query) => goTo(found(query)),
        }}
      />
    </DialogFrame>
  )
}
