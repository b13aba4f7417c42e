import type { Gate, Hop } from './network'

/**
 * For each passing device, by its number, the protocols by their labels that some flow lets into or out of it or of
 * another one to which it is wired; only these can be the protocol of a session that passes it and a flow.
 */
export function gateLabels(gates: readonly Gate[], hops: readonly (readonly Hop[])[]): readonly (readonly number[])[] {
  const parents = gates.map((gate) => gate.number)
  const rootOf = (number: number): number => {
    let at = number
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up
      at = up
    }
    return at
  }
  const union = (a: Gate, b: Gate) => {
    parents[rootOf(a.number)] = rootOf(b.number)
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
      const root = rootOf(side.gate.number)
      const labels = found.get(root)
      if (labels) labels.add(label)
      else found.set(root, new Set([label]))
    }
  }
  const sorted = new Map([...found].map(([root, labels]) => [root, [...labels].sort((a, b) => a - b)]))
  return gates.map((gate) => sorted.get(rootOf(gate.number)) ?? [])
}
