import { useMemo } from 'react'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { typeGroups } from '../inspector/TypePicker'
import { endName } from '../record-names'
import { DialogFrame } from '../ui/DialogFrame'
import { SearchList } from '../ui/SearchList'
import { readQuickAddPlace } from './quick-add-about'
import { type DialogProps, useClose } from './use-close'

/** Asks what kind of asset goes where the pointer was, and joins it to the conduit that is being drawn. */
export function QuickAdd({ about }: DialogProps) {
  const board = useBoard()
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const site = index.diagram.fields.site
  const groups = useMemo(() => typeGroups(site), [site])
  const say = words().panels
  const { at, source, ...where } = readQuickAddPlace(about)
  const add = (args: { type: string; name?: string; role?: string }) => {
    close()
    const before = new Set(board.store.getState().index.assets.map(({ id }) => id))
    board.oneStep(() => {
      board.run('add-asset', { ...where, ...args, ...(at ? { at } : {}) })
      const added = board.store.getState().index.assets.find(({ id }) => !before.has(id))
      if (source !== undefined && added) board.run('add-conduit', { source, target: added.id })
    })
  }
  const title = source === undefined ? say.dialogs.quickAdd : say.dialogs.quickAddConnected(endName(index, source))
  return (
    <DialogFrame title={title} look="search" onClose={close}>
      <SearchList
        label={title}
        placeholder={source === undefined ? say.dialogs.quickAddPlaceholder : title}
        groups={groups}
        onPick={(type) => add({ type })}
        ownChoice={{
          label: (query) => `${say.inspector.typeOwnChoice(query)}`,
          onPick: (name) => add({ type: 'custom', name, role: 'server' }),
        }}
      />
    </DialogFrame>
  )
}
