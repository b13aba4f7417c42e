import { type Point, partOfScene, type Rect, type Scene, type ScenePart, withoutNotes } from '../../layout'
import type { DiagramIndex } from '../../model'
import { type Facts, factsOf } from './facts'
import { closeFrameOf, type Frame, frameOf, frameRound } from './frame'
import { legendEntries, legendHeight } from './legend'
import type { SvgOptions } from './options'
import { type Page, pageOf } from './paper'
import type { Picture } from './picture'
import { SHEET_BLOCK_HEIGHT } from './sheet-block'
import { COLOURS } from './theme'
import { TITLE_HEIGHT } from './title-block'

/** With a title or a legend a picture is at least so wide that they can be read, px. */
const LEAST_WIDTH = 560
/** Small drawings are not blown up on paper beyond this. */
const MOST_ZOOM = 1.25

/** Where everything stands in a picture, before a word of it is written. */
export interface Plan {
  readonly picture: Picture
  readonly facts: Facts
  /** What of the canvas is shown, canvas px. */
  readonly frame: Frame
  /** Nothing of the drawing is drawn outside of this, canvas px; null where nothing reaches out. */
  readonly clip: Rect | null
  /** What the picture spans: canvas px; on paper, px of the page. */
  readonly view: Rect
  /** The drawing on the page: px of the page to a canvas px, and where the frame's top left corner stands. */
  readonly zoom: number
  readonly at: Point
  /** Where title and legend stand: in the view; on paper in the units of its words. */
  readonly title: Rect | null
  readonly legend: Rect | null
  readonly page: Page | null
}

export function planPicture(index: DiagramIndex, scene: Scene, options: SvgOptions): Plan {
  const part = options.part ?? { kind: 'whole' }
  const picture = pictureOf(index, shownScene(index, scene, part, options.notes !== false), options)
  const given = { part, findings: options.findings ?? null, date: options.date ?? null, author: options.author ?? null }
  const frame = shownFrame(picture.scene, part)
  const shared = {
    picture,
    facts: factsOf(picture, given),
    clip: part.kind === 'frame' ? { ...picture.scene.bounds } : null,
  }
  const legend = (width: number) =>
    options.legend ? legendHeight(legendEntries(picture, shared.facts.findings), width) : 0
  const mayWiden = part.kind !== 'frame'
  return options.paper
    ? { ...shared, ...onPaper(frame, options, legend, pageOf(options.paper), mayWiden) }
    : { ...shared, ...bySize(mayWiden ? wideEnough(frame, options) : frame, options, legend) }
}

/** How high the legend is at a width; 0 for none. */
type LegendHeight = (width: number) => number

function pictureOf(index: DiagramIndex, scene: Scene, options: SvgOptions): Picture {
  const colours = COLOURS[options.theme]
  const isWhite = options.background === 'white' && options.theme === 'light'
  return {
    index,
    scene,
    colours: isWhite ? { ...colours, canvas: '#FFFFFF' } : colours,
    achieved: options.achieved ?? new Map(),
    levels: options.levels !== false,
    isTransparent: options.background === 'none',
  }
}

/** A frame keeps its size without its notes. */
function shownScene(index: DiagramIndex, scene: Scene, part: ScenePart, hasNotes: boolean): Scene {
  const shown = partOfScene(index, scene, part)
  if (hasNotes) return shown
  return part.kind === 'frame' ? { ...withoutNotes(shown), bounds: shown.bounds } : withoutNotes(shown)
}

function shownFrame(scene: Scene, part: ScenePart): Frame {
  switch (part.kind) {
    case 'whole':
      return frameOf(scene)
    case 'records':
      return closeFrameOf(scene)
    case 'frame':
      return scene.bounds.width > 0 ? frameRound(scene.bounds) : frameOf(scene)
  }
}

function wideEnough(frame: Frame, { title, legend }: SvgOptions): Frame {
  return title || legend ? widened(frame, LEAST_WIDTH) : frame
}

/** At least so wide: the lanes go on at both sides. */
function widened(frame: Frame, least: number): Frame {
  const lacking = Math.max(0, least - (frame.right - frame.left)) / 2
  return { ...frame, left: frame.left - lacking, right: frame.right + lacking }
}

type Placed = Omit<Plan, 'picture' | 'facts' | 'clip'>

/** As large as the drawing: the title above it, the legend below. */
function bySize(frame: Frame, options: SvgOptions, legendAt: LegendHeight): Placed {
  const width = frame.right - frame.left
  const legend = legendAt(width)
  const top = frame.top - (options.title ? TITLE_HEIGHT : 0)
  const height = frame.bottom + legend - top
  return {
    frame,
    view: { x: frame.left, y: top, width, height },
    zoom: 1,
    at: { x: frame.left, y: frame.top },
    title: options.title ? { x: frame.left, y: top, width, height: TITLE_HEIGHT } : null,
    legend: legend > 0 ? { x: frame.left, y: frame.bottom, width, height: legend } : null,
    page: null,
  }
}

/** On a page: border, the drawing as large as it goes, legend and title block at the foot. */
function onPaper(frame: Frame, { title }: SvgOptions, legendAt: LegendHeight, page: Page, mayWiden: boolean): Placed {
  const { inside, words } = page
  const titleHeight = title ? SHEET_BLOCK_HEIGHT * words : 0
  const legendRoom = legendAt(inside.width / words) * words
  const room = { ...inside, height: inside.height - titleHeight - legendRoom }
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top]
  const zoom = Math.min(room.width / width, room.height / height, MOST_ZOOM)
  const shown = mayWiden ? widened(frame, room.width / zoom) : frame
  const foot = room.y + room.height
  return {
    frame: shown,
    view: page.whole,
    zoom,
    at: {
      x: room.x + (room.width - (shown.right - shown.left) * zoom) / 2,
      y: room.y + (room.height - height * zoom) / 2,
    },
    legend: legendRoom > 0 ? scaled({ ...inside, y: foot, height: legendRoom }, 1 / words) : null,
    title: title ? scaled({ ...inside, y: foot + legendRoom, height: titleHeight }, 1 / words) : null,
    page,
  }
}

const scaled = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})
