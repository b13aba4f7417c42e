import { FileCheck, FilePen, HardDrive, Maximize, Minus, Plus, RefreshCw, Server, TriangleAlert, WifiOff } from 'lucide'
import { useMemo } from 'react'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { timeOfDay } from '../dates'
import { GROUPS, groupFindings } from '../findings/finding-groups'
import { CommandButton } from '../ui/CommandButton'
import { FindingShape } from '../ui/FindingShape'
import { Icon } from '../ui/Icon'

/** The strip at the foot: findings by severity, sizes, where the work is saved, zoom. */
export function StatusBar() {
  return (
    <div className="zb-status">
      <Counts />
      <hr />
      <Sizes />
      <span className="zb-grow" />
      <Saved />
      <LinkedFile />
      <Offline />
      <hr />
      <Zoom />
    </div>
  )
}

function Counts() {
  const board = useBoard()
  const findings = useBoardState((state) => state.findings)
  const groups = useMemo(() => groupFindings(findings), [findings])
  const say = words().panels.status
  const names = { error: say.errors, warning: say.warnings, advice: say.advice, accepted: say.accepted }
  return (
    <button type="button" className="zb-status-counts" onClick={() => board.run('show-findings')}>
      {GROUPS.map((group) => (
        <span key={group} className="zb-status-item">
          <FindingShape severity={group} size={13} />
          <b>{groups[group].length}</b> {names[group](groups[group].length)}
        </span>
      ))}
    </button>
  )
}

function Sizes() {
  const assets = useBoardState((state) => state.index.assets.length)
  const zones = useBoardState((state) => state.index.zones.length)
  const conduits = useBoardState((state) => state.index.conduits.length)
  return <span className="zb-sizes">{words().panels.status.sizes(assets, zones, conduits)}</span>
}

function Saved() {
  const saveState = useBoardState((state) => state.saveState)
  const say = words().panels.status
  const told = {
    saved: () => ({ shape: HardDrive, text: saveState.kind === 'saved' ? say.saved(timeOfDay(saveState.at)) : '' }),
    saving: () => ({ shape: RefreshCw, text: say.saving }),
    'memory-only': () => ({
      shape: TriangleAlert,
      text: saveState.kind === 'memory-only' ? say.memoryOnly[saveState.why] : '',
    }),
  }[saveState.kind]()
  return (
    <span
      className={`zb-status-item zb-saved is-${saveState.kind}`}
      {...(saveState.kind === 'memory-only' ? { role: 'alert' } : {})}
    >
      <Icon shape={told.shape} />
      {told.text}
    </span>
  )
}

/** The file on disk that holds the drawing, and whether it does; pressed, what can be done about it. */
function LinkedFile() {
  const board = useBoard()
  const file = useBoardState((state) => state.file)
  if (!file) return null
  const isAmiss = file.state === 'changed' || file.state === 'gone'
  return (
    <button
      type="button"
      className={`zb-status-item zb-status-button zb-file is-${file.state}`}
      onClick={() => board.run('linked-file')}
    >
      <Icon shape={isAmiss ? TriangleAlert : file.state === 'current' ? FileCheck : FilePen} />
      <span>{words().panels.status.file[file.state](file.name)}</span>
    </button>
  )
}

/** Whether the app opens without a network; pressed, it says what that means here. */
function Offline() {
  const board = useBoard()
  const offline = useBoardState((state) => state.offline)
  return (
    <button
      type="button"
      className="zb-status-item zb-status-button zb-offline"
      onClick={() => board.run('offline-facts')}
    >
      <Icon shape={offline === 'needs-server' ? Server : WifiOff} />
      {words().offline.status[offline]}
    </button>
  )
}

function Zoom() {
  const board = useBoard()
  const percent = useBoardState((state) => Math.round(state.viewport.zoom * 100))
  const say = words().panels.status
  return (
    <span className="zb-zoom">
      <CommandButton size="small" command="zoom-out" icon={Minus} />
      <button
        type="button"
        className="zb-zoom-value"
        aria-label={say.zoom100(percent)}
        onClick={() => board.run('zoom-100')}
      >
        {percent}%
      </button>
      <CommandButton size="small" command="zoom-in" icon={Plus} />
      <CommandButton size="small" command="zoom-fit" icon={Maximize} />
    </span>
  )
}
