import type { ConduitKind } from '../../catalogue'
import { arrowhead, type FindingShapeName, type Point, TEXT_STYLES, textWidth } from '../../layout'
import { crown } from './assets'
import { lineStyle } from './conduits'
import { drawFindingShape } from './findings'
import { element, group, type Markup, NOTHING, short } from './markup'
import type { Frame, Picture } from './picture'
import { box } from './shapes'
import { label } from './text'
import type { Colours } from './theme'

const ROW = 26
const GAP = 22

interface Entry {
  readonly word: string
  /** Width of the sample before the word. */
  readonly width: number
  readonly draw: (at: Point, colours: Colours) => Markup
}

const CONDUITS: readonly (readonly [ConduitKind, string])[] = [
  ['controlled', 'Controlled conduit: flows named, a device guards them'],
  ['uncontrolled', 'Uncontrolled: flows named, nothing guards them'],
  ['undefined', 'Undefined: no flows named, anything may pass'],
  ['inside', 'Inside one zone'],
]
const FINDINGS: readonly (readonly [FindingShapeName, string])[] = [
  ['error', 'Error'],
  ['warning', 'Warning'],
  ['advice', 'Advice'],
  ['accepted', 'Accepted'],
]

/** What the signs mean, in as many rows as the width needs. */
function entries(withFindings: boolean): Entry[] {
  const conduits = CONDUITS.map(([kind, word]) => ({ word, width: 44, draw: sampleLine(kind) }))
  const signs: Entry[] = [
    { word: 'Boundary device', width: 16, draw: inkTile },
    { word: 'Crown jewel', width: 17, draw: (at, colours) => crown({ x: at.x + 8.5, y: at.y }, colours) },
  ]
  const findings = FINDINGS.map(([shape, word]) => ({
    word,
    width: 15,
    draw: (at: Point, colours: Colours) => drawFindingShape(shape, { x: at.x + 7.5, y: at.y }, 15, colours),
  }))
  return [...conduits, ...signs, ...(withFindings ? findings : [])]
}

interface PlacedEntry extends Entry {
  readonly x: number
  readonly row: number
}

function placed(width: number, withFindings: boolean): PlacedEntry[] {
  let x = 0
  let row = 0
  return entries(withFindings).map((entry) => {
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

export function legendHeight(frame: Frame, withFindings: boolean): number {
  return ((placed(frame.right - frame.left - 36, withFindings).at(-1)?.row ?? 0) + 1) * ROW + 14
}

export function drawLegend({ colours }: Picture, frame: Frame, withFindings: boolean): Markup {
  const left = frame.left + 18
  return group({}, [
    element('path', { d: `M${short(frame.left)} ${short(frame.bottom)}H${short(frame.right)}`, stroke: colours.line2 }),
    ...placed(frame.right - frame.left - 36, withFindings).map((entry) => {
      const at = { x: left + entry.x, y: frame.bottom + 7 + ROW / 2 + entry.row * ROW }
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
