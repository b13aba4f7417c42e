import type { DiagramIndex } from '../../model'
import type { Fix } from '../engine/rule'
import type { Finding } from '../finding'
import { deleteConduit } from './delete-conduit'
import { routeViaBroker } from './route-via-broker'

/** What cures a conduit that lets through what it should not: a broker in the DMZ, or not to have it. */
export function cureConduit(finding: Finding, index: DiagramIndex, newId: () => string): readonly Fix[] {
  const conduit = index.conduit(finding.about[0])
  return conduit ? [...routeViaBroker(index, conduit, newId), ...deleteConduit(index, conduit)] : []
}
