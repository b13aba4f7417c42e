import type { DiagramIndex } from '../model'
import { buildNetwork } from './build-network'
import type { Network } from './network'

/** What a drawing says about who can talk to whom, looked up once. */
export interface Sessions {
  readonly index: DiagramIndex
  readonly network: Network
}

/** Prepares the answers about sessions and reach. Total; cost: near-linear in the records. Source: §2, §3. */
export function prepareSessions(index: DiagramIndex): Sessions {
  return { index, network: buildNetwork(index) }
}
