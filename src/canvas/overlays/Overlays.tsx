import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { nameOf, tileOf } from '../../catalogue'
import { linePaths, type Rect, toPoint } from '../../layout'
import type { Asset } from '../../model'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { CardContent } from '../nodes/AssetNode'
import { useSession } from '../session-context'
import { HANDLES, handlePoint, resizable } from '../tools/resize-box'
import { classes } from '../view/classes'
import { zoneName } from '../view/facts'
import { CommentPins } from './CommentPins'
import { FixPreview } from './FixPreview'
import { Guides } from './Guides'
import { LiveInk } from './LiveInk'
import { NameEditor } from './NameEditor'
import { ShownFinding } from './ShownFinding'
import { TouchHandles } from './TouchHandles'
import { WentTo } from './WentTo'

/** What stands over the drawing while something is done to it, in pixels of the drawing. */
export function Overlays() {
  return (
    <div className="zb-overlays">
      <ConnectableBorder />
      <BlockCount />
      <SelectionFrame />
      <Waypoints />
      <TouchHandles />
      <DropTarget />
      <LiveLine />
      <LiveFrames />
      <LaserLight />
      <LiveInk />
      <Guides />
      <ShownFinding />
      <WentTo />
      <FixPreview />
      <GhostCard />
      <CommentPins />
      <NameEditor />
    </div>
  )
}

const Laser = lazy(() => import('./Laser'))

/** The trail of the laser pointer, from when it was first taken in hand. */
function LaserLight() {
  const session = useSession()
  const isInHand = useBoardState(({ tool }) => tool === 'laser')
  const isSeen = useStore(session.laser, ({ trails }) => trails.length > 0)
  if (!isInHand && !isSeen) return null
  return (
    <Suspense>
      <Laser />
    </Suspense>
  )
}

const placed = ({ x, y, width, height }: Rect) => ({ transform: `translate(${x}px, ${y}px)`, width, height })

/** The border that a drag would draw a conduit from. */
function ConnectableBorder() {
  const session = useSession()
  const id = useStore(session.gestures, ({ hover, sheet }) => (hover?.isConnectable && !sheet ? hover.id : null))
  const rect = useBoardState(({ scene }) =>
    id === null ? null : (scene.assets.get(id as never) ?? scene.zones.get(id as never)),
  )
  if (!rect || id === null) return null
  const isZone = session.state.index.zone(id) !== undefined
  return (
    <div className={isZone ? 'zb-connectable is-zone' : 'zb-connectable'} style={placed(rect)}>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}

/** Handles at the points that the one selected conduit was dragged to. */
function Waypoints() {
  const conduit = useBoardState(({ index, selection, onlyShows }) =>
    selection.size === 1 && !onlyShows ? index.conduit([...selection][0]) : undefined,
  )
  const scene = useBoardState((state) => state.scene)
  return conduit?.waypoints?.map((place) => {
    const { x, y } = toPoint(scene, place)
    return <i key={`${x},${y}`} className="zb-waypoint" style={{ translate: `${x}px ${y}px` }} />
  })
}

/** Where zones are blocks, their assets are a number, said when the mouse is over them. */
function BlockCount() {
  const session = useSession()
  const id = useStore(session.gestures, ({ hover, sheet }) => (hover && !sheet ? hover.id : null))
  const zone = useBoardState(({ index }) => (id === null ? undefined : index.zone(id)))
  const box = zone && session.state.scene.zones.get(zone.id)
  if (!zone || !box || session.detail !== 'blocks') return null
  const { spoken } = words().canvas
  return (
    <span className="zb-live-label" style={{ transform: `translate(${box.x}px, ${box.y + box.height}px)` }}>
      <span>
        {zoneName(zone)}, {spoken.assets(session.state.index.assetsIn(zone.id).length)}
      </span>
    </span>
  )
}

/** Handles of the one selected zone, note or frame; one box with a count round several records. */
function SelectionFrame() {
  const session = useSession()
  const isDragging = useStore(session.gestures, ({ sheet }) => sheet !== null)
  const selection = useBoardState((state) => state.selection)
  const scene = useBoardState((state) => state.scene)
  if (isDragging || selection.size === 0) return null
  const boxes = [...selection].flatMap(
    (id) => scene.assets.get(id as never) ?? scene.zones.get(id as never) ?? scene.annotations.get(id as never) ?? [],
  )
  if (selection.size === 1) {
    const [id] = selection
    const box = resizable(session)
    return box && <Handles rect={box.rect} header={scene.zones.get(id as never)?.header} />
  }
  const left = Math.min(...boxes.map(({ x }) => x))
  const top = Math.min(...boxes.map(({ y }) => y))
  const right = Math.max(...boxes.map(({ x, width }) => x + width))
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height))
  if (boxes.length < 2) return null
  return (
    <div
      className="zb-selection"
      style={placed({ x: left - 8, y: top - 8, width: right - left + 16, height: bottom - top + 16 })}
    >
      <span>{words().canvas.selected(selection.size)}</span>
    </div>
  )
}

/** The one in the middle of the top line is left out where the header covers it: there the header moves the zone. */
function Handles({ rect, header }: { readonly rect: Rect; readonly header: Rect | undefined }) {
  return HANDLES.map((handle) => {
    const { x, y } = handlePoint(rect, handle)
    if (handle.x === 0 && handle.y === -1 && header && x < header.x + header.width + 8) return null
    return <i key={`${handle.x},${handle.y}`} className="zb-handle" style={{ translate: `${x}px ${y}px` }} />
  })
}

/** The zone, card or conduit that a drop would go to; lanes light up by themselves. */
function DropTarget() {
  const session = useSession()
  const target = useStore(session.gestures, (state) => state.target)
  if (!target || target.kind === 'lane') return null
  if (target.kind === 'conduit') {
    return (
      <svg className="zb-overlay-svg" aria-hidden="true">
        <path className="zb-target-conduit" d={linePaths(target.route.points, { source: false, target: false }).line} />
      </svg>
    )
  }
  return <div className={`zb-target is-${target.kind}`} style={placed(target.rect)} />
}

/** A conduit on its way. */
function LiveLine() {
  const session = useSession()
  const line = useStore(session.gestures, (state) => state.line)
  if (!line) return null
  const { line: path, heads } = linePaths([line.from, line.to], { source: false, target: true })
  const refused = line.isRefused && 'is-refused'
  return (
    <>
      <svg className="zb-overlay-svg" aria-hidden="true">
        <path className={classes('zb-live-line', line.isAttached && 'is-attached', refused)} d={path} />
        <path className={classes('zb-live-head', refused)} d={heads} />
      </svg>
      {line.label && (
        <span
          className={classes('zb-live-label', refused)}
          style={{ transform: `translate(${line.to.x}px, ${line.to.y}px)` }}
        >
          <span>{line.label}</span>
        </span>
      )}
    </>
  )
}

/** A marquee, or a zone that is being drawn or resized. */
function LiveFrames() {
  const session = useSession()
  const marquee = useStore(session.gestures, (state) => state.marquee)
  const frame = useStore(session.gestures, (state) => state.frame)
  return (
    <>
      {marquee && <div className="zb-marquee" style={placed(marquee)} />}
      {frame && <div className="zb-live-frame" style={placed(frame)} />}
    </>
  )
}

const CARD = { width: 156, height: 44 }

/** A card at the pointer that a click or a drop would add. */
function GhostCard() {
  const session = useSession()
  const ghost = useStore(session.gestures, (state) => state.ghost)
  const placing = useBoardState((state) => state.placing)
  if (!ghost || (ghost.isPlaced && ghost.type !== placing)) return null
  const { type, role, at } = ghost
  const asset = { id: '', $order: '', type, level: 'L3', ...(role ? { role } : {}) } as unknown as Asset
  const style = placed({ ...CARD, x: at.x - CARD.width / 2, y: at.y - CARD.height / 2 })
  return (
    <div className="zb-ghost" style={style} aria-label={nameOf(asset)}>
      <div className={`zb-card zb-tile-${tileOf(asset)}`}>
        <CardContent asset={asset} />
      </div>
    </div>
  )
}
