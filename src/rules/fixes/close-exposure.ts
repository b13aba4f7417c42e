import { protocolOf } from '../../catalogue'
import type { DiagramIndex, Flow, Patch, Zone } from '../../model'
import type { CheckContext } from '../engine/context'
import { createContext } from '../engine/context'
import { opensSession } from '../engine/ends'
import type { Exposure } from '../engine/exposure'
import type { Fix } from '../engine/rule'
import type { Finding } from '../finding'
import { leaveFlows } from './change-flows'
import { deleteLabel } from './delete-conduit'
import { Steps } from './steps'
import { endOf } from './stop-commands'

/** How an exposure is found, and what parts those reached from those who share their zone. */
export interface Closing {
  readonly exposures: (context: CheckContext) => readonly Exposure[]
  /** Which protocols are meant. */
  readonly protocol: (id: string) => boolean
  readonly part: { readonly label: string; patch(index: DiagramIndex, zone: Zone, exposure: Exposure): Patch }
}

/**
 * Keeps out everybody of whom a finding says that they can open sessions to its assets: those who share the zone are
 * parted from them, and what conduits let in is no longer carried. Empty where nothing of that is known to help.
 */
export function closeExposure(index: DiagramIndex, finding: Finding, closing: Closing): readonly Fix[] {
  const exposure = exposureOf(index, finding, closing)
  if (!exposure) return []
  const steps = new Steps(index)
  const zone = index.zone(exposure.place)
  const isParted = exposure.insiders.length > 0
  if (isParted) {
    if (!zone) return []
    steps.take((at) => closing.part.patch(at, zone, exposure))
  }
  const reached = new Set<string>(exposure.targets.map(({ id }) => id))
  const after = isParted
    ? exposuresAt(steps.index, closing).filter(({ targets }) => targets.some(isIn(reached)))
    : [exposure]
  const closed = closeConduits(steps, after, reached, closing)
  if (steps.patch.length === 0) return []
  return [{ label: isParted ? partLabel(closing, closed) : closedLabel(closed), patch: steps.patch }]
}

/** The exposure that a finding tells, as the drawing stands. */
export function exposureOf(
  index: DiagramIndex,
  finding: Finding,
  closing: Pick<Closing, 'exposures'>,
): Exposure | undefined {
  const about = new Set<string>(finding.about)
  return exposuresAt(index, closing).find(({ place, targets }) => about.has(place) || targets.some(isIn(about)))
}

const exposuresAt = (index: DiagramIndex, { exposures }: Pick<Closing, 'exposures'>) => exposures(createContext(index))
const isIn =
  (ids: ReadonlySet<string>) =>
  ({ id }: { readonly id: string }) =>
    ids.has(id)

interface Closed {
  readonly deleted: number
  readonly thinned: number
}

function closeConduits(
  steps: Steps,
  exposures: readonly Exposure[],
  reached: ReadonlySet<string>,
  { protocol }: Closing,
): Closed {
  let [deleted, thinned] = [0, 0]
  for (const { conduit: id } of exposures.flatMap(({ bundles }) => bundles)) {
    const conduit = steps.index.conduit(id)
    if (!conduit) continue
    const end = endOf(steps.index, conduit, reached)
    const isLetIn = (flow: Flow) => {
      const { id: name, commandsBack } = protocolOf(flow)
      return opensSession(flow) && protocol(name) && (commandsBack || (flow.opens ?? 'source') !== end)
    }
    const kept = (conduit.flows ?? []).filter((flow) => !isLetIn(flow))
    if (kept.length > 0) thinned += 1
    else deleted += 1
    leaveFlows(steps, conduit, kept)
  }
  return { deleted, thinned }
}

function closedLabel({ deleted, thinned }: Closed): string {
  return thinned > 0 ? 'Delete the flows that let them in' : deleteLabel(deleted)
}

function partLabel({ part }: Closing, { deleted, thinned }: Closed): string {
  return deleted + thinned > 0 ? `${part.label}, and delete what lets others in` : part.label
}
