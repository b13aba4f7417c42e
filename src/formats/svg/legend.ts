import type { LevelStep } from '../../analysis'
import { type ConduitKind, conduitKind, isBoundaryDevice, isGuess, isSafetyZone } from '../../catalogue'
import { arrowhead, CHIP_LOCKS, type Point, type Rect, TEXT_STYLES, textWidth } from '../../layout'
import { words } from '../../words'
import { crown } from './assets'
import { lineStyle } from './conduits'
import type { FindingCounts } from './finding-counts'
import { drawFindingShape } from './findings'
import { drawStep } from './level-steps'
import { element, group, type Markup, NOTHING, short } from './markup'
import type { Picture } from './picture'
import { box, iconAt } from './shapes'
import { label } from './text'
import type { Colours } from './theme'
import { targetSigns } from './zones'

const ROW = 26
const GAP = 22
const EDGE = 18
/** Of one try for even rows to the next, px. */
const STEP = 10

export interface LegendEntry {
  readonly word: string
  /** Width of the sample before the word. */
  readonly width: number
  readonly draw: (at: Point, colours: Colours) => Markup
}

const STEPS = ['reached', 'missing', 'not-assessed'] as const
const KINDS = ['controlled', 'uncontrolled', 'undefined', 'inside'] as const

/** The signs that are in the picture, shapes of findings among them; null where none are shown. */
export function legendEntries(picture: Picture, counts: FindingCounts | null): readonly LegendEntry[] {
  const say = words().picture.legend
  const { conduits, has } = signsIn(picture)
  const target = targetSigns(picture).join(', ')
  const steps = new Set([...picture.steps.values()].flat())
  const signs: readonly (false | LegendEntry)[] = [
    ...KINDS.map((kind) => conduits.has(kind) && { word: say.conduits[kind], width: 44, draw: sampleLine(kind) }),
    has.guard && { word: say.guard, width: 16, draw: inkTile },
    has.encrypted && { word: say.encrypted, width: 12, draw: sampleLock('closed') },
    has.clearText && { word: say.clearText, width: 12, draw: sampleLock('open') },
    has.safety && { word: say.safety, width: 26, draw: sampleSafety },
    has.guess && { word: say.guess, width: 26, draw: sampleGuess },
    has.crown && { word: say.crown, width: 17, draw: (at, colours) => crown({ x: at.x + 8.5, y: at.y }, colours) },
    target !== '' && { word: say.target, width: textWidth(target, TEXT_STYLES.zoneTarget), draw: sampleTarget(target) },
    ...STEPS.map((step) => steps.has(step) && { word: say.steps[step], width: 8, draw: sampleStep(step) }),
  ]
  const findings = (counts ?? []).map(([shape]) => ({
    word: say.findings[shape],
    width: 15,
    draw: (at: Point, colours: Colours) => drawFindingShape(shape, { x: at.x + 7.5, y: at.y }, 15, colours),
  }))
  return [...signs.filter((entry) => entry !== false), ...findings]
}

/** Which signs there are to explain. */
function signsIn({ index, scene }: Picture) {
  const conduits = index.conduits.filter(({ id }) => scene.conduits.has(id))
  const assets = index.assets.filter(({ id }) => scene.assets.has(id))
  const zones = index.zones.filter(({ id }) => scene.zones.has(id))
  const routes = conduits.flatMap(({ id }) => scene.conduits.get(id) ?? [])
  const devices = routes.flatMap(({ glyphs }) => glyphs.flatMap(({ device }) => index.asset(device) ?? []))
  const locks = new Set(routes.flatMap(({ chips }) => chips.map(({ lock }) => lock)))
  return {
    conduits: new Set<ConduitKind>(conduits.map((conduit) => conduitKind(index, conduit))),
    has: {
      guard: [...assets, ...devices].some(isBoundaryDevice),
      encrypted: locks.has('closed'),
      clearText: locks.has('open'),
      safety: zones.some((zone) => isSafetyZone(index, zone)),
      guess: [...assets, ...zones].some(isGuess),
      crown: assets.some(({ critical }) => critical),
    },
  }
}

interface PlacedEntry extends LegendEntry {
  readonly x: number
  readonly row: number
}

/** In as few rows as the width allows, and those as even as they go: no word is left alone in the last. */
function placed(entries: readonly LegendEntry[], width: number): PlacedEntry[] {
  let best = inRows(entries, width)
  const rows = lastRow(best)
  for (let narrower = width - STEP; rows > 0 && narrower > 0; narrower -= STEP) {
    const tried = inRows(entries, narrower)
    if (lastRow(tried) > rows) break
    best = tried
  }
  return best
}

const lastRow = (entries: readonly PlacedEntry[]) => entries.at(-1)?.row ?? 0

function inRows(entries: readonly LegendEntry[], width: number): PlacedEntry[] {
  let x = 0
  let row = 0
  return entries.map((entry) => {
    const needed = entry.width + 7 + textWidth(entry.word, TEXT_STYLES.caption)
    if (x > 0 && x + needed > width) {
      x = 0
      row += 1
    }
    const here = { ...entry, x, row }
    x += needed + GAP
    return here
  })
}

/** Nothing to explain takes no room. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  const last = placed(entries, width - 2 * EDGE).at(-1)
  return last ? (last.row + 1) * ROW + 14 : 0
}

export function drawLegend(entries: readonly LegendEntry[], rect: Rect, colours: Colours): Markup {
  return group({}, [
    element('path', { d: `M${short(rect.x)} ${short(rect.y)}h${short(rect.width)}`, stroke: colours.line2 }),
    ...placed(entries, rect.width - 2 * EDGE).map((entry) => {
      const at = { x: rect.x + EDGE + entry.x, y: rect.y + 7 + ROW / 2 + entry.row * ROW }
      const word = { x: at.x + entry.width + 7, y: at.y + 4.1, fill: colours.ink2 }
      return group({}, [entry.draw(at, colours), label(entry.word, TEXT_STYLES.caption, word)])
    }),
  ])
}

const sampleLine = (kind: ConduitKind) => (at: Point, colours: Colours) => {
  const { stroke, width, dash } = lineStyle(kind, colours)
  const start = kind === 'undefined' ? 7 : 0
  const stop = kind === 'inside' ? 44 : 37
  const head = (tip: number, from: number) =>
    element('path', { d: arrowhead({ x: at.x + tip, y: at.y }, { x: at.x + from, y: at.y }), fill: stroke })
  return group({}, [
    element('path', {
      d: `M${short(at.x + start)} ${short(at.y)}H${short(at.x + stop)}`,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
    }),
    kind === 'inside' ? NOTHING : head(44, 0),
    kind === 'undefined' ? head(0, 44) : NOTHING,
  ])
}

const inkTile = (at: Point, colours: Colours) =>
  box({ x: at.x, y: at.y - 8, width: 16, height: 16 }, 5, { fill: colours.ink })

const sampleLock = (lock: 'closed' | 'open') => (at: Point, colours: Colours) =>
  iconAt(CHIP_LOCKS[lock], { x: at.x + 6, y: at.y }, 12, lock === 'open' ? colours.warn : colours.ink2, 2.1)

const sampleBox = (at: Point, inset: number) => ({
  x: at.x + inset,
  y: at.y - 8 + inset,
  width: 26 - 2 * inset,
  height: 16 - 2 * inset,
})
const sampleSafety = (at: Point, { ot }: Colours) =>
  group({ fill: 'none', stroke: ot, 'stroke-width': 1.2, 'stroke-opacity': 0.6 }, [
    box(sampleBox(at, 0.6), 5, {}),
    box(sampleBox(at, 3.6), 3, {}),
  ])
const sampleGuess = (at: Point, { surface, line3 }: Colours) =>
  box(sampleBox(at, 0.5), 4, { fill: surface, stroke: line3, 'stroke-dasharray': '4 3' })
const sampleTarget =
  (sign: string) =>
  (at: Point, { ink2 }: Colours) =>
    label(sign, TEXT_STYLES.zoneTarget, { x: at.x, y: at.y + 3.8, fill: ink2 })
const sampleStep = (step: LevelStep) => (at: Point, colours: Colours) => drawStep(step, at, colours)
