import type { Line } from './lines'

/** From line to line where there is room, and what is tried where there is less. */
const GAPS = [12, 10, 8, 6, 4, 2, 1]
/** Shares of the room for labels, each given to all lines that can have it before the next. */
const LABEL_SHARES = [0.15, 0.4, 0.7, 1]
const MOST_LABELLED = 24
/** Ends nearer to each other than this along the lines count as beside each other. */
const REACH = 6
const ROUNDS = 3
/** In a crowd larger than this, only so many next lines are compared. */
const CROWD = 160

/** Draws lines that lie on each other, or too near, apart: sets `at`. Lines alone go where they wish. */
export function separate(lines: readonly Line[]): void {
  for (const line of lines) line.at = line.wish
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false
    for (const crowd of crowdsOf(lines)) {
      if (crowd.length > 1) moved = settle(crowd) || moved
    }
    if (!moved) return
  }
}

const beside = (a: Line, b: Line) => a.from < b.to + REACH && b.from < a.to + REACH

/** Groups of lines that lie too near to each other, directly or by others. */
function crowdsOf(lines: readonly Line[]): Line[][] {
  const sorted = [...lines].sort((a, b) => a.at - b.at || a.route - b.route || a.part - b.part)
  const parent = sorted.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] as number
    parent[i] = root
    return root
  }
  const widest = sorted.reduce((most, { labelRoom }) => Math.max(most, labelRoom), 0)
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const b = sorted[j] as Line
      const distance = b.at - a.at
      if (distance >= (GAPS[0] as number) + widest) break
      // A line that wants room for labels also looks at those on its other side: it may be moved towards them.
      const reach = (GAPS[0] as number) + Math.max(a.labelRoom, b.labelRoom)
      if (distance < reach && beside(a, b)) parent[find(j)] = find(i)
    }
  })
  const crowds = new Map<number, Line[]>()
  sorted.forEach((line, i) => {
    const root = find(i)
    const crowd = crowds.get(root)
    if (crowd) crowd.push(line)
    else crowds.set(root, [line])
  })
  return [...crowds.values()]
}

/** Orders a crowd so that few of them cross, then gives each its place; true when any moved. */
function settle(crowd: Line[]): boolean {
  const order = inOrder(crowd)
  const pairs = pairsOf(order)
  for (const gap of GAPS) {
    const gaps = new Float64Array(order.length).fill(gap)
    const places = solve(order, pairs, gaps)
    if (places) return put(order, gap === GAPS[0] ? withLabels(order, pairs, gaps, places) : places)
  }
  return false
}

/** Gives lines room for their labels as far as there is some: a little to all, then more in turn. */
function withLabels(
  order: readonly Line[],
  pairs: readonly (readonly number[])[],
  gaps: Float64Array,
  places: Float64Array,
): Float64Array {
  if (order.length > MOST_LABELLED) return places
  let best = places
  for (const share of LABEL_SHARES) {
    order.forEach(({ labelRoom }, i) => {
      if (labelRoom === 0) return
      const before = gaps[i] as number
      gaps[i] = (GAPS[0] as number) + share * labelRoom
      const wider = solve(order, pairs, gaps)
      if (wider) best = wider
      else gaps[i] = before
    })
  }
  return best
}

function put(order: readonly Line[], places: Float64Array): boolean {
  let moved = false
  order.forEach((line, i) => {
    const place = places[i] as number
    if (Math.abs(place - line.at) > 0.5) moved = true
    line.at = place
  })
  return moved
}

/** The later ones of an order that each line stands beside. */
function pairsOf(order: readonly Line[]): readonly (readonly number[])[] {
  return order.map((a, i) => {
    const found: number[] = []
    const end = Math.min(order.length, i + CROWD)
    for (let j = i + 1; j < end; j += 1) if (beside(a, order[j] as Line)) found.push(j)
    return found
  })
}

/**
 * Places in this order with these gaps, inside everybody's room, near everybody's wish: the mean of the solution that
 * gives way to the right and the one that gives way to the left. Null where there is no room for it.
 */
function solve(order: readonly Line[], pairs: readonly (readonly number[])[], gaps: Float64Array): Float64Array | null {
  const n = order.length
  // Two that cannot be so far apart, whatever the others do, need not be.
  const gap = (i: number, j: number) => {
    const [a, b] = [order[i] as Line, order[j] as Line]
    // A line needs no room for labels beside another part of itself.
    const wanted = a.route === b.route ? Math.min(gaps[i] as number, GAPS[0] as number) : (gaps[i] as number)
    return Math.max(0, Math.min(wanted, b.high - a.low))
  }
  const least = Float64Array.from(order, ({ low }) => low)
  const most = Float64Array.from(order, ({ high }) => high)
  for (let i = 0; i < n; i += 1) {
    for (const j of pairs[i] as number[]) least[j] = Math.max(least[j] as number, (least[i] as number) + gap(i, j))
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (const j of pairs[i] as number[]) most[i] = Math.min(most[i] as number, (most[j] as number) - gap(i, j))
    if ((least[i] as number) > (most[i] as number) + 1e-6) return null
  }
  const forward = Float64Array.from(order, ({ wish }, i) => Math.max(wish, least[i] as number))
  const backward = Float64Array.from(order, ({ wish }, i) => Math.min(wish, most[i] as number))
  for (let i = 0; i < n; i += 1) {
    forward[i] = Math.min(forward[i] as number, most[i] as number)
    for (const j of pairs[i] as number[])
      forward[j] = Math.max(forward[j] as number, (forward[i] as number) + gap(i, j))
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (const j of pairs[i] as number[])
      backward[i] = Math.min(backward[i] as number, (backward[j] as number) - gap(i, j))
    backward[i] = Math.max(backward[i] as number, least[i] as number)
  }
  return forward.map((value, i) => (value + (backward[i] as number)) / 2)
}

/** From lower to higher values: by wish where they are clearly apart, else so that turns do not cross the others. */
function inOrder(crowd: Line[]): Line[] {
  if (crowd.length > CROWD) return crowd
  const before = new Int32Array(crowd.length)
  for (let i = 0; i < crowd.length; i += 1) {
    for (let j = i + 1; j < crowd.length; j += 1) {
      const order = compare(crowd[i] as Line, crowd[j] as Line)
      if (order < 0) before[i] = (before[i] as number) + 1
      else before[j] = (before[j] as number) + 1
    }
  }
  const ranks = crowd.map((line, i) => ({ line, before: before[i] as number }))
  ranks.sort((a, b) => b.before - a.before || a.line.at - b.line.at || a.line.route - b.line.route)
  return ranks.map(({ line }) => line)
}

/** Negative where `a` should stand before `b`. */
function compare(a: Line, b: Line): number {
  if (Math.abs(a.wish - b.wish) >= (GAPS[0] as number)) return a.wish - b.wish
  if (a.low > b.high) return 1
  if (b.low > a.high) return -1
  const votes = beside(a, b) ? voteAt(a, b, true) + voteAt(a, b, false) : 0
  return votes || a.wish - b.wish || a.route - b.route || a.part - b.part
}

/** What one end says: who ends beside the other's middle stands on the side to which it turns. */
function voteAt(a: Line, b: Line, isFrom: boolean): number {
  const distance = isFrom ? a.from - b.from : b.to - a.to
  const turnA = isFrom ? a.turnFrom : a.turnTo
  const turnB = isFrom ? b.turnFrom : b.turnTo
  if (distance > 1) return turnA
  if (distance < -1) return -turnB
  if (turnA !== turnB) return turnA - turnB
  // Both end there: neither crosses the other.
  if (turnA === 0) return 0
  const farA = isFrom ? a.farFrom : a.farTo
  const farB = isFrom ? b.farFrom : b.farTo
  return Math.sign(farA - farB)
}
