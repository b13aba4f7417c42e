import { nameOf } from '../../catalogue'
import { fitName, type Point, type Rect, type Scene, sharedBeginnings } from '../../layout'
import type { DiagramIndex } from '../../model'
import type { BoardState } from '../../store'
import type { Detail } from '../lod'
import { zoneName } from '../view/facts'
import type { Found } from '../view/scene-index'
import type { Palette } from './palette'

/** One painting of the drawing: where to, in which colours, what of it. Coordinates are pixels of the screen. */
export interface Painting {
  readonly pen: CanvasRenderingContext2D
  readonly palette: Palette
  readonly index: DiagramIndex
  readonly scene: Scene
  readonly state: Pick<BoardState, 'selection' | 'marks' | 'focus'>
  /** For a projector: larger type, thicker lines. */
  readonly isStrong: boolean
  /** What a presented finding is about: all else steps back. Null where nothing does. */
  readonly lit: ReadonlySet<string> | null
  readonly found: Found
  readonly zoom: number
  readonly detail: Detail
  /** What is painted on, and dots of the screen for each of its pixels. */
  readonly size: { readonly width: number; readonly height: number }
  readonly sharpness: number
  toScreen(point: Point): Point
  /** Asks to be painted once more, for what was not there yet. */
  readonly again: () => void
}

/** How much a record that is not shown now is left of its ink. */
export const DIM = 0.3

/** Paints a record strong or stepped back. */
export function inLight({ pen, lit }: Painting, id: string, paint: () => void): void {
  pen.globalAlpha = lit === null || lit.has(id) ? 1 : DIM
  paint()
  pen.globalAlpha = 1
}

/** Whether a record wears the ring of what is selected: not while it is presented. */
export function isRinged({ state, lit }: Painting, id: string): boolean {
  return lit === null && (state.selection.has(id) || state.focus === id)
}

export function screenRect({ toScreen, zoom }: Painting, rect: Rect): Rect {
  const { x, y } = toScreen(rect)
  return { x, y, width: rect.width * zoom, height: rect.height * zoom }
}

export function roundRect(pen: CanvasRenderingContext2D, rect: Rect, radius: number): void {
  pen.beginPath()
  pen.roundRect(rect.x, rect.y, rect.width, rect.height, Math.min(radius, rect.width / 2, rect.height / 2))
}

/** A zone's or asset's name in a width, told apart from others of its kind; widths are remembered between frames. */
export function fitted({ pen, index }: Painting, kind: 'zones' | 'assets', name: string, width: number): string {
  if (width < 8) return ''
  return fitName(name, width, beginningsOf(index)[kind].get(name) ?? 0, (text) => widthOf(pen, text))
}

type Beginnings = Readonly<Record<'zones' | 'assets', ReadonlyMap<string, number>>>
const beginnings = new WeakMap<DiagramIndex, Beginnings>()

function beginningsOf(index: DiagramIndex): Beginnings {
  const known = beginnings.get(index)
  if (known) return known
  const made = {
    zones: sharedBeginnings(index.zones.map(zoneName)),
    assets: sharedBeginnings(index.assets.map(nameOf)),
  }
  beginnings.set(index, made)
  return made
}

const widths = new Map<string, number>()
const MOST_WIDTHS = 20_000

export function widthOf(pen: CanvasRenderingContext2D, text: string): number {
  const key = `${pen.font}|${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  if (widths.size > MOST_WIDTHS) widths.clear()
  const { width } = pen.measureText(text)
  widths.set(key, width)
  return width
}

export const FONT = "Inter, ui-sans-serif, system-ui, 'Segoe UI', sans-serif"
