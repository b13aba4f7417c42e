import { type Conduit, type DiagramIndex, removeRecords } from '../../model'
import type { Fix } from '../engine/rule'

export function deleteConduit(index: DiagramIndex, conduit: Conduit): readonly Fix[] {
  return [{ label: 'Delete the conduit', patch: removeRecords(index, [conduit.id]) }]
}
