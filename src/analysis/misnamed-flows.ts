import type { AssetId, ConduitId, Flow } from '../model'
import { endOf, misnamed } from './conduit-parts'
import type { Sessions } from './prepare-sessions'

/** A flow that names an asset which is not of its end: it opens nothing. */
export interface MisnamedFlow {
  readonly conduit: ConduitId
  readonly flow: Flow
  readonly asset: AssetId
}

/** Every such flow, in the order of the file. Cost: linear in the flows. Source: §3. */
export function misnamedFlows({ index, network }: Sessions): readonly MisnamedFlow[] {
  return index.conduits.flatMap((conduit) => {
    const [source, target] = [endOf(network, conduit.source), endOf(network, conduit.target)]
    return (conduit.flows ?? []).flatMap((flow): MisnamedFlow[] => {
      const spot = misnamed(network, source, target, flow)
      return spot ? [{ conduit: conduit.id, flow, asset: spot.asset.id }] : []
    })
  })
}
