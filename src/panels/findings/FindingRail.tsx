import { ListTree, PanelRight, UsersRound } from 'lucide'
import { useMemo } from 'react'
import { type PanelTab, useBoardState } from '../../store'
import { words } from '../../words'
import { CommandButton } from '../ui/CommandButton'
import { classNames } from '../ui/class-names'
import { FindingShape } from '../ui/FindingShape'
import { IconButton } from '../ui/IconButton'
import { GROUPS, groupFindings } from './finding-groups'

/**
 * The right panel where there is little room: how many findings there are, and the inspector behind a button; with the way
 * to see everything where there are no tools.
 */
export function FindingRail({ onOpen }: { onOpen: (tab: PanelTab) => void }) {
  const findings = useBoardState((state) => state.findings)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const groups = useMemo(() => groupFindings(findings), [findings])
  const worst = GROUPS.find((group) => groups[group].length > 0)
  const say = words().panels
  return (
    <>
      {GROUPS.map((group) => (
        <button
          key={group}
          type="button"
          className={classNames('zb-rail-count', group === worst && `is-${group}`)}
          aria-label={`${say.findings.count(group, groups[group].length)}. ${say.panel.openFindings}`}
          onClick={() => onOpen('findings')}
        >
          <FindingShape severity={group} size={19} />
          {groups[group].length}
        </button>
      ))}
      <hr />
      <IconButton label={say.panel.openInspector} icon={PanelRight} onClick={() => onOpen('inspector')} />
      <IconButton label={say.panel.openOutline} icon={ListTree} onClick={() => onOpen('outline')} />
      {!onlyShows && <IconButton label={say.panel.openWorkshop} icon={UsersRound} onClick={() => onOpen('workshop')} />}
      {onlyShows && <CommandButton command="zoom-fit" />}
    </>
  )
}
