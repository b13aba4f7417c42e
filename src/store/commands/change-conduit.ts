import { z } from 'zod'
import type { AssetId, ConduitId, Flow, Patch, ZoneId } from '../../model'
import { reconnect as reconnectEnd, reverseConduit as reverse, setFields, setFlows as setFlowsOf } from '../../model'
import { words } from '../../words'
import { nameOfRecord } from '../describe'
import { edit } from '../edit'
import { flows, id, ids } from './arguments'
import { commandWith, commandWithOptional } from './define'
import { onlySelected } from './selected'

export const setFlows = commandWith(z.object({ conduit: id, flows }), {
  id: 'set-flows',
  group: 'edit',
  run(board, args) {
    const { index } = board.store.getState()
    const patch = setFlowsOf(index, args.conduit as ConduitId, args.flows as readonly Flow[])
    const name = nameOfRecord(index, args.conduit)
    return edit(board, patch, { label: words().store.steps.flows(name), said: words().store.said.changed(name) })
  },
})

/** The devices that it passes, in order from source to target. */
export const setVia = commandWith(z.object({ conduit: id, via: ids.max(1000) }), {
  id: 'set-via',
  group: 'edit',
  run(board, { conduit, via }) {
    const { index } = board.store.getState()
    if (!index.conduit(conduit) || via.some((device) => !index.asset(device))) return false
    const devices = [...new Set(via)]
    const patch: Patch = setFields(index, [conduit], { via: devices.length > 0 ? devices : undefined })
    const name = nameOfRecord(index, conduit)
    return edit(board, patch, { label: words().store.steps.devices(name), said: words().store.said.changed(name) })
  },
})

export const reconnect = commandWith(z.object({ conduit: id, end: z.enum(['source', 'target']), to: id }), {
  id: 'reconnect',
  group: 'edit',
  run(board, { conduit: conduitId, end, to }) {
    const { index } = board.store.getState()
    const conduit = index.conduit(conduitId)
    if (!conduit || !index.end(to)) return false
    const say = words().store
    if (to === conduit[end === 'source' ? 'target' : 'source']) {
      board.announce(say.said.sameEnds)
      return false
    }
    const ends = { source: conduit.source, target: conduit.target, [end]: to }
    return edit(board, reconnectEnd(index, conduit.id, end, to as AssetId | ZoneId), {
      label: say.steps.reconnect(nameOfRecord(index, conduit.id)),
      said: say.said.reconnected(
        say.conduitBetween(nameOfRecord(index, ends.source), nameOfRecord(index, ends.target)),
      ),
      select: [conduit.id],
    })
  },
})

export const reverseConduit = commandWithOptional(z.object({ conduit: id }), {
  id: 'reverse-conduit',
  group: 'arrange',
  label: () => words().commands['reverse-conduit'],
  icon: 'arrow-left-right',
  inContextMenu: 'selection',
  when: (state) => onlySelected(state)?.kind === 'conduit',
  run(board, args) {
    const { index, selection } = board.store.getState()
    const [only] = selection
    const conduit = index.conduit(args?.conduit ?? (selection.size === 1 ? only : undefined))
    if (!conduit) return false
    const name = nameOfRecord(index, conduit.id)
    return edit(board, reverse(index, conduit.id), {
      label: words().store.steps.reverse(name),
      said: words().store.said.changed(name),
    })
  },
})
