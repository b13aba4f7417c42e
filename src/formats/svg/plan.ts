import { type Point, partOfScene, type Rect, type Scene, type ScenePart, withoutNotes } from '../../layout'
import type { DiagramIndex } from '../../model'
import { type Facts, factsOf } from './facts'
import { closeFrameOf, type Frame, frameOf, frameRound } from './frame'
import { legendEntries, legendHeight } from './legend'
import { stepsIn } from './level-steps'
import type { SvgOptions } from './options'
import { type Page, pageOf } from './paper'
import type { Picture } from './picture'
import { sheetBlockHeight } from './sheet-block'
import { COLOURS } from './theme'
import { titleHeight } from './title-block'

/** With a title or a legend a picture is at least so wide that they can be read, px. */
const LEAST_WIDTH = 560
/** Title and legend grow with a drawing that is larger than one of so many pixels a side. */
const PLAIN_SIDE = 1800
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
  /** How large the words of title and legend are, and where they stand, in units of that size. */
  readonly words: number
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
  const { facts } = shared
  const around: Around = {
    title: (width) => (options.title ? (options.paper ? sheetBlockHeight : titleHeight)(facts, width) : 0),
    legend: (width) => (options.legend ? legendHeight(legendEntries(picture, facts.findings), width) : 0),
  }
  const mayWiden = part.kind !== 'frame'
  return options.paper
    ? { ...shared, ...onPaper(frame, around, pageOf(options.paper), mayWiden) }
    : { ...shared, ...bySize(mayWiden ? wideEnough(frame, options) : frame, around) }
}

/** How high title and legend are at a width, in units of their words; 0 for none. */
interface Around {
  readonly title: (width: number) => number
  readonly legend: (width: number) => number
}

function pictureOf(index: DiagramIndex, scene: Scene, options: SvgOptions): Picture {
  const colours = COLOURS[options.theme]
  const isWhite = options.background === 'white' && options.theme === 'light'
  return {
    index,
    scene,
    colours: isWhite ? { ...colours, canvas: '#FFFFFF' } : colours,
    steps: options.levels === false ? new Map() : stepsIn(index, scene),
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
function bySize(frame: Frame, around: Around): Placed {
  const width = frame.right - frame.left
  const words = Math.max(1, Math.sqrt(width * (frame.bottom - frame.top)) / PLAIN_SIDE)
  const [title, legend] = [around.title(width / words) * words, around.legend(width / words) * words]
  const top = frame.top - title
  const strip = (y: number, height: number) =>
    height > 0 ? scaled({ x: frame.left, y, width, height }, 1 / words) : null
  return {
    frame,
    view: { x: frame.left, y: top, width, height: frame.bottom + legend - top },
    zoom: 1,
    at: { x: frame.left, y: frame.top },
    words,
    title: strip(top, title),
    legend: strip(frame.bottom, legend),
    page: null,
  }
}

/** On a page: border, the drawing as large as it goes, legend and title block at the foot. */
function onPaper(frame: Frame, around: Around, page: Page, mayWiden: boolean): Placed {
  const { inside, words } = page
  const [titleRoom, legendRoom] = [around.title, around.legend].map(
    (height) => height(inside.width / words) * words,
  ) as [number, number]
  const room = { ...inside, height: inside.height - titleRoom - legendRoom }
  const [width, height] = [frame.right - frame.left, frame.bottom - frame.top]
  const zoom = Math.min(room.width / width, room.height / height, MOST_ZOOM)
  const shown = mayWiden ? widened(frame, room.width / zoom) : frame
  const foot = room.y + room.height
  const strip = (y: number, high: number) => (high > 0 ? scaled({ ...inside, y, height: high }, 1 / words) : null)
  return {
    frame: shown,
    view: page.whole,
    zoom,
    at: {
      x: room.x + (room.width - (shown.right - shown.left) * zoom) / 2,
      y: room.y + (room.height - height * zoom) / 2,
    },
    words,
    legend: strip(foot, legendRoom),
    title: strip(foot + legendRoom, titleRoom),
    page,
  }
}

const scaled = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})
