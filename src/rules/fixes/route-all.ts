import type { Conduit, DiagramIndex } from '../../model'
import { knowingContext } from '../engine/check-state'
import { aboveToOt, otToAbove } from '../engine/questions'
import type { Fix } from '../engine/rule'
import { brokersFor } from './broker'
import { canBeRouted, splitAtBroker } from './route-via-broker'
import { Steps } from './steps'

/** More conduits than this are a redesign, not a fix. */
const MOST_CONDUITS = 20

/** Gives the site a DMZ by routing every conduit between IT or outside and OT through brokers there. */
export function routeAllThroughDmz(index: DiagramIndex, newId: () => string): readonly Fix[] {
  const context = knowingContext(index)
  const ids = new Set([...context.remember(aboveToOt).keys(), ...context.remember(otToAbove).keys()])
  const conduits = [...ids]
    .toSorted()
    .map((id) => index.conduit(id))
    .filter((conduit) => conduit !== undefined) as Conduit[]
  if (conduits.length === 0 || conduits.length > MOST_CONDUITS) return []
  if (!conduits.every((conduit) => canBeRouted(index, conduit))) return []
  const steps = new Steps(index)
  for (const conduit of conduits) {
    const broker = brokersFor(steps.index, conduit)[0]
    if (broker) splitAtBroker(steps, [conduit], broker, newId)
  }
  const what = conduits.length === 1 ? 'the conduit' : `all ${conduits.length} conduits`
  return [{ label: `Add a DMZ and route ${what} through it`, patch: steps.patch }]
}
