import type { DiagramIndex } from '../../model'
import type { Fix } from '../engine/rule'
import type { Finding } from '../finding'
import { conduitsOf } from './conduits-of'
import { deleteConduits } from './delete-conduit'
import { routeViaBroker } from './route-via-broker'

/** What cures conduits that let through what they should not: a broker in the DMZ, or not to have them. */
export function cureConduit(finding: Finding, index: DiagramIndex, newId: () => string): readonly Fix[] {
  const conduits = conduitsOf(index, finding)
  return [...routeViaBroker(index, conduits, newId), ...deleteConduits(index, conduits)]
}
