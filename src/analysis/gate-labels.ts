import type { Gate, Hop } from './network'
import { rootOf } from './union-find'

/**
 * For each passing device, by its number, the protocols by their labels that some flow lets into or out of it or of
 * another one to which it is wired; only these can be the protocol of a session that passes it and a flow.
 */
export function gateLabels(gates: readonly Gate[], hops: readonly (readonly Hop[])[]): readonly (readonly number[])[] {
  const parents = gates.map((gate) => gate.number)
  const union = (a: Gate, b: Gate) => {
    parents[rootOf(parents, a.number)] = rootOf(parents, b.number)
  }
  for (const gate of gates) {
    for (const zone of new Set([...gate.enteredFrom, ...gate.leavesTo])) {
      const first = zone.entered[0] ?? zone.leaving[0]
      if (first) union(gate, first)
    }
  }
  const all = hops.flat()
  for (const { from, to } of all) if (from.kind === 'gate' && to.kind === 'gate') union(from.gate, to.gate)
  const found = new Map<number, Set<number>>()
  for (const { from, to, label } of all) {
    for (const side of [from, to]) {
      if (side.kind !== 'gate') continue
      const root = rootOf(parents, side.gate.number)
      const labels = found.get(root)
      if (labels) labels.add(label)
      else found.set(root, new Set([label]))
    }
  }
  const sorted = new Map([...found].map(([root, labels]) => [root, [...labels].sort((a, b) => a - b)]))
  return gates.map((gate) => sorted.get(rootOf(parents, gate.number)) ?? [])
}
