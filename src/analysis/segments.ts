import { meet, NONE } from './labels'
import type { Gate, Hop, Network } from './network'
import type { Limits } from './spread'

/**
 * For each passing device, by its number, the number of one from which a search with this label finds the same: switches
 * and other forwarders that are wired to each other both ways, or stand in one zone. Cost: linear in the devices.
 */
export function segments(network: Network, label: number, limits: Limits): readonly number[] {
  const parents = network.gates.map((gate) => gate.number)
  const join = (a: Gate, b: Gate) => {
    parents[rootOf(parents, a.number)] = rootOf(parents, b.number)
  }
  const passes = (gate: Gate) =>
    gate.spot.behaviour === 'forwarder' &&
    limits.gate?.(gate) !== false &&
    (gate.passesLink || !network.labels.isLink(label))
  const permits = (hop: Hop) => limits.hop?.(hop) !== false && meet(network.labels, label, hop.label) !== NONE
  for (const gate of network.gates.filter(passes)) {
    for (const hop of gate.out.permitting(label, true).flat()) {
      if (hop.to.kind !== 'gate' || !passes(hop.to.gate) || !permits(hop)) continue
      if (isTrunk(gate, hop.to.gate, hop.part) && hop.to.gate.out.along(hop.part, true).flat().some(permits)) {
        join(gate, hop.to.gate)
      }
    }
  }
  for (const zone of network.zones) {
    const [first, ...others] = zone.entered.filter(passes)
    if (first) for (const other of others) join(first, other)
  }
  return parents.map((_, number) => rootOf(parents, number))
}

/** Whether a part of a conduit leads from one device to the other and to nothing else, such as one of them by its name. */
function isTrunk(a: Gate, b: Gate, part: number): boolean {
  return [a.out, a.in, b.out, b.in].every((hops) => hops.along(part)[0]?.length === 0)
}

/** The root of a number in a union-find forest, shortening the way there. */
export function rootOf(parents: number[], number: number): number {
  let at = number
  for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
    parents[at] = parents[up] ?? up
    at = up
  }
  return at
}
