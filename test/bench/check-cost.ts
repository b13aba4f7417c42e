/**
 * What checking a drawing costs: from nothing, and again after one edit of each kind. Best of several runs, in Node, on the
 * wall clock; growth is the time for each asset against the size before (1 is linear).
 */
import { readZoneboard } from '../../src/formats'
import {
  addAsset,
  addConduit,
  admit,
  assetId,
  assignToZone,
  conduitId,
  type DiagramIndex,
  indexDiagram,
  type Patch,
  removeRecords,
  setFields,
  setFlows,
  updateIndex,
  zoneId,
} from '../../src/model'
import { checkAgain, checkDiagram, startChecks } from '../../src/rules'
import { benchDrawing } from './drawing'
import { switchedDrawing } from './switched-drawing'

const TODAY = { today: '2026-01-01' }
const SIZES = [300, 1000, 5000, 20_000]
/** Of the hard drawing only so much, so that the bench does not take long. */
const HARD_SIZES = [300, 1000]
/** One frame at 60 Hz, and what a full check may take, at 5,000 assets; how far from linear growth may be. */
const LIMITS = { assets: 5000, edit: 1000 / 60, full: 300, growth: 2 }
const RUNS = 7

type Edit = (index: DiagramIndex, run: number) => Patch

/** What is edited: `a9` stands in a zone, among conduits. */
const EDITS: Readonly<Record<string, Edit>> = {
  'its place': (index, run) => setFields(index, ['a9'], { position: { x: run, y: 1 } }),
  'its name': (index, run) => setFields(index, ['a9'], { name: `Run ${run}` }),
  'its level': (index, run) => setFields(index, ['a9'], { level: run % 2 ? 'L2' : 'L4' }),
  'its zone': (index, run) => assignToZone(index, [assetId('a9')], zoneId(run % 2 ? 'z2' : 'z1')),
  'its type': (index, run) => setFields(index, ['a9'], { type: run % 2 ? 'plc' : 'managed-switch' }),
  'an SL-T': (index, run) => setFields(index, ['z1'], { slTarget: (run % 2) + 2 }),
  flows: (index, run) => setFlows(index, conduitId('c3'), [{ protocol: run % 2 ? 'ssh' : 'rdp' }]),
  'a new conduit': (index, run) =>
    addConduit(index, { id: conduitId(`made${run}`), source: assetId('a9'), target: assetId('a60') }),
  'a new asset': (index, run) =>
    addAsset(index, { id: assetId(`new${run}`), type: 'plc', level: 'L1', zone: zoneId('z1') }),
  'an asset less': (index) => removeRecords(index, [index.assets.at(-1)?.id ?? '']),
}

const DRAWINGS = { 'cells of eight': benchDrawing, 'all on one web of switches': switchedDrawing }

/** Prints what it costs; gives what is over its limit. */
export function measureChecks(): string[] {
  const misses: string[] = []
  for (const [name, make] of Object.entries(DRAWINGS)) {
    const sizes = make === benchDrawing ? SIZES : HARD_SIZES
    console.log(
      `\n${`checking: ${name} (ms)`.padEnd(36)}${sizes.map((size) => String(size).padStart(9)).join('')}   growth`,
    )
    const figures = sizes.map((size) => figuresOf(make(size)))
    for (const figure of Object.keys(figures[0] ?? {})) {
      const values = figures.map((each) => each[figure] ?? 0)
      const growth = values.slice(1).map((value, i) => ratio(value, values[i] ?? 0, i))
      const shown = growth.map((one) => one.toFixed(2)).join(' ')
      console.log(`${figure.padEnd(36)}${values.map((value) => value.toFixed(2).padStart(9)).join('')}   ${shown}`)
      if (make !== benchDrawing) continue
      const [value, limit] = [values[SIZES.indexOf(LIMITS.assets)] ?? 0, figure === 'full' ? LIMITS.full : LIMITS.edit]
      const isLimited = figure !== 'first, kept for edits'
      if (isLimited && value > limit)
        misses.push(`${figure} at ${LIMITS.assets}: ${value.toFixed(1)} ms > ${limit.toFixed(1)} ms`)
      if (figure === 'full' && growth.some((one) => one > LIMITS.growth)) misses.push(`growth of ${figure}: ${shown}`)
    }
  }
  return misses
}

const ratio = (value: number, before: number, at: number): number =>
  value / before / ((SIZES[at + 1] ?? 1) / (SIZES[at] ?? 1))

function figuresOf(file: object): Record<string, number> {
  const opened = readZoneboard(JSON.stringify(file))
  if (!opened.ok) throw new Error('the bench drawing does not open')
  const index = indexDiagram(opened.value.diagram)
  const figures: Record<string, number> = {
    full: best(() => checkDiagram(index, TODAY)),
    'first, kept for edits': best(() => startChecks(index, TODAY)),
  }
  for (const [name, edit] of Object.entries(EDITS)) figures[`after an edit: ${name}`] = editCost(index, edit)
  return figures
}

/** From the patch to the findings: the index and the check. Every edit goes on from the one before. */
function editCost(first: DiagramIndex, edit: Edit): number {
  let state = startChecks(first, TODAY)
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run += 1) {
    const admitted = admit(state.index.diagram, edit(state.index, run), 'user')
    if (!admitted.ok) throw new Error('the edit is refused')
    const { diagram, patch } = admitted.value
    if (patch.length === 0) continue
    const start = performance.now()
    state = checkAgain(state, updateIndex(state.index, diagram, patch), patch, TODAY)
    least = Math.min(least, performance.now() - start)
  }
  return least
}

function best(act: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now()
    act()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
