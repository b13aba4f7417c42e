import * as Tabs from 'radix-ui/tabs'
import { lazy, Suspense, useEffect, useState } from 'react'
import { type PanelTab, useBoard, useBoardState } from '../store'
import { words } from '../words'
import { FindingBar } from './findings/FindingBar'
import { FindingRail } from './findings/FindingRail'
import { FindingsPanel } from './findings/FindingsPanel'
import { DialogFrame } from './ui/DialogFrame'
import { useNarrow } from './use-media'

const loadInspector = () => import('./inspector/Inspector').then((module) => ({ default: module.Inspector }))
const Inspector = lazy(loadInspector)
/** After the first view is drawn; until then nobody has selected anything. */
const FETCH_AFTER_MS = 800

/** Findings and inspector: a column, or below 1100 px a rail of counts that opens as a sheet. */
export function RightPanel() {
  const board = useBoard()
  const narrow = useNarrow()
  const [sheet, setSheet] = useState(false)
  const tab = useBoardState((state) => state.panel)
  const say = words().panels.panel
  useEffect(() => {
    const timer = setTimeout(() => void loadInspector().catch(() => {}), FETCH_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!narrow) {
    return (
      <div className={`zb-panel is-${tab}`}>
        <PanelTabs />
      </div>
    )
  }
  const open = (to: PanelTab) => {
    board.run('set-panel', { tab: to })
    setSheet(true)
  }
  return (
    <div className="zb-panel-rail">
      <FindingRail onOpen={open} />
      <FindingBar />
      {sheet && (
        <DialogFrame title={say[tab]} look="sheet-right" onClose={() => setSheet(false)}>
          <PanelTabs />
        </DialogFrame>
      )}
    </div>
  )
}

function PanelTabs() {
  const board = useBoard()
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
      </Tabs.List>
      <Tabs.Content value="findings" className="zb-tab" tabIndex={-1}>
        <FindingsPanel />
      </Tabs.Content>
      <Tabs.Content value="inspector" className="zb-tab" tabIndex={-1}>
        <Suspense fallback={null}>
          <Inspector />
        </Suspense>
      </Tabs.Content>
    </Tabs.Root>
  )
}
