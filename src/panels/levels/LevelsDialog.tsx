import * as Tabs from 'radix-ui/tabs'
import { type ComponentType, useState } from 'react'
import { type LevelsTab, levelsPlace } from '../../store'
import { levelsWords } from '../../words'
import { type DialogProps, useClose } from '../dialogs/use-close'
import { DialogFrame } from '../ui/DialogFrame'
import './levels.css'
import { NextTab } from './next/NextTab'
import { ReachedTab } from './reached/ReachedTab'
import { RequirementsTab } from './requirements/RequirementsTab'
import type { LevelsTabProps } from './tab-props'
import { TargetsTab } from './targets/TargetsTab'

const TABS: Readonly<Record<LevelsTab, ComponentType<LevelsTabProps>>> = {
  targets: TargetsTab,
  requirements: RequirementsTab,
  reached: ReachedTab,
  next: NextTab,
}

/** From the target of each zone to what it asks for, what is reached and what to do next. */
export function LevelsDialog({ about }: DialogProps) {
  const close = useClose()
  const [place, show] = useState(() => levelsPlace(about))
  const say = levelsWords().levels
  const tabs = Object.entries(TABS) as [LevelsTab, ComponentType<LevelsTabProps>][]
  return (
    <DialogFrame title={say.title} description={say.hint} look="full" onClose={close}>
      <Tabs.Root className="zb-tabs" value={place.tab} onValueChange={(tab) => show({ tab: tab as LevelsTab })}>
        <Tabs.List className="zb-tab-list" aria-label={say.title}>
          {tabs.map(([tab]) => (
            <Tabs.Trigger key={tab} value={tab}>
              {say.tabs[tab]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {tabs.map(([tab, Tab]) => (
          <Tabs.Content key={tab} value={tab} className="zb-tab zb-levels" tabIndex={-1}>
            <Tab place={place} show={show} />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </DialogFrame>
  )
}
