import { slVector, zoneOfEnd } from '../../catalogue'
import { type Conduit, type DiagramIndex, FR_IDS, type SlVector, type Zone } from '../../model'

/** What is asked of a conduit: what it states, else for each FR the higher of its two zones; null where neither says (§6). */
export function conduitTarget(index: DiagramIndex, conduit: Conduit): SlVector | null {
  const own = slVector(conduit.slTarget)
  if (own) return own
  const targets = zonesOfConduit(index, conduit).flatMap((zone) => slVector(zone.slTarget) ?? [])
  const [first] = targets
  if (!first) return null
  const highest = FR_IDS.map((fr) => [fr, Math.max(...targets.map((target) => target[fr]))])
  return Object.fromEntries(highest) as unknown as SlVector
}

/** The zones of its source and target, as far as there are any. */
export function zonesOfConduit(index: DiagramIndex, { source, target }: Conduit): readonly Zone[] {
  return [source, target].flatMap((id) => index.zone(zoneOfEnd(index, index.end(id)) ?? undefined) ?? [])
}
