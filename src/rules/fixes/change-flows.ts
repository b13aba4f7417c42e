import { type Conduit, type DiagramIndex, type Flow, type Patch, removeRecords, setFlows } from '../../model'
import { Steps } from './steps'

/** Changes the flows of conduits one by one; one that becomes null goes. */
export function changeFlows(
  index: DiagramIndex,
  conduits: readonly Conduit[],
  change: (flow: Flow, conduit: Conduit) => Flow | null,
): Patch {
  const steps = new Steps(index)
  for (const conduit of conduits) {
    const flows = (conduit.flows ?? []).flatMap((flow) => change(flow, conduit) ?? [])
    steps.take((at) => setFlows(at, conduit.id, flows))
  }
  return steps.patch
}

/** Leaves these flows to a conduit. Without any it goes itself: one that says nothing lets everything through. */
export function leaveFlows(steps: Steps, { id }: Conduit, flows: readonly Flow[]): void {
  steps.take((at) => (flows.length > 0 ? setFlows(at, id, flows) : removeRecords(at, [id])))
}
