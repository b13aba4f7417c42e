import * as Tabs from 'radix-ui/tabs'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useBoard, useBoardState } from '../store'
import { words } from '../words'
import { FindingBar } from './findings/FindingBar'
import { FindingRail } from './findings/FindingRail'
import { FindingsPanel } from './findings/FindingsPanel'
import { PlacingBar } from './palette/PlacingBar'
import { DialogFrame } from './ui/DialogFrame'
import { useNarrow } from './use-media'

const loadInspector = () => import('./inspector/Inspector').then((module) => ({ default: module.Inspector }))
const Inspector = lazy(loadInspector)
const WorkshopPanel = lazy(() =>
  import('./workshop/WorkshopPanel').then((module) => ({ default: module.WorkshopPanel })),
)
const Outline = lazy(() => import('./outline/Outline').then((module) => ({ default: module.Outline })))
/** After the first view is drawn; until then nobody has selected anything. */
const FETCH_AFTER_MS = 800

/** Findings, inspector, outline and workshop: a column, or below 1100 px a rail of counts that opens as a sheet. */
export function RightPanel() {
  useEffect(() => {
    const timer = setTimeout(() => void loadInspector().catch(() => {}), FETCH_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return useNarrow() ? <FoldedPanel /> : <OpenPanel />
}

/** Whoever asks for it gets the keyboard on its tab. */
function OpenPanel() {
  const tab = useBoardState((state) => state.panel)
  const asked = useBoardState((state) => state.panelAsked)
  const answered = useRef(asked)
  const column = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answered.current === asked) return
    answered.current = asked
    // The outline takes the keyboard itself: to the line that had it.
    if (tab !== 'outline') column.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  }, [asked, tab])
  return (
    <div className={`zb-panel is-${tab}`} ref={column}>
      <PanelTabs />
    </div>
  )
}

/** Whoever asks for it opens the sheet. */
function FoldedPanel() {
  const board = useBoard()
  const tab = useBoardState((state) => state.panel)
  const asked = useBoardState((state) => state.panelAsked)
  const isPlacing = useBoardState((state) => state.placing !== null || state.tool === 'conduit')
  const [closedAt, setClosedAt] = useState(asked)
  return (
    <div className="zb-panel-rail">
      <FindingRail onOpen={(to) => void board.run(to === 'workshop' ? to : `show-${to}`)} />
      {isPlacing ? <PlacingBar /> : <FindingBar />}
      {asked > closedAt && (
        <DialogFrame title={words().panels.panel[tab]} look="sheet-right" onClose={() => setClosedAt(asked)}>
          <PanelTabs />
        </DialogFrame>
      )}
    </div>
  )
}

function PanelTabs() {
  const board = useBoard()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const tab = useBoardState((state) => state.panel)
  const count = useBoardState((state) => state.findings.filter(({ acceptance }) => !acceptance).length)
  const say = words().panels.panel
  return (
    <Tabs.Root className="zb-tabs" value={tab} onValueChange={(to) => board.run('set-panel', { tab: to })}>
      <Tabs.List className="zb-tab-list" aria-label={say.label}>
        <Tabs.Trigger value="findings">
          {say.findings}
          {count > 0 && <span className="zb-count">{count}</span>}
        </Tabs.Trigger>
        <Tabs.Trigger value="inspector">{say.inspector}</Tabs.Trigger>
        <Tabs.Trigger value="outline">{say.outline}</Tabs.Trigger>
        {!onlyShows && <Tabs.Trigger value="workshop">{say.workshop}</Tabs.Trigger>}
      </Tabs.List>
      <Tabs.Content value="findings" className="zb-tab" tabIndex={-1}>
        <FindingsPanel />
      </Tabs.Content>
      <Tabs.Content value="inspector" className="zb-tab" tabIndex={-1}>
        <Suspense fallback={null}>
          <Inspector />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="outline" className="zb-tab is-outline" tabIndex={-1}>
        <Suspense fallback={null}>
          <Outline />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="workshop" className="zb-tab is-workshop" tabIndex={-1}>
        <Suspense fallback={null}>
          <WorkshopPanel />
        </Suspense>
      </Tabs.Content>
    </Tabs.Root>
  )
}
