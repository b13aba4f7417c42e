import { ChevronDown, ChevronRight } from 'lucide'
import { useId, useState } from 'react'
import type { Finding } from '../../rules'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { FindingShape } from '../ui/FindingShape'
import { Icon } from '../ui/Icon'
import { AcceptedFinding } from './AcceptedFinding'
import { FindingCard } from './FindingCard'
import type { FindingGroupId } from './finding-groups'

/** So many cards are drawn at once: thousands of findings must not stop the drawing. */
const WINDOW = 40

export interface FindingGroupProps {
  readonly group: FindingGroupId
  readonly findings: readonly Finding[]
  readonly startsOpen: boolean
}

/** The findings of one severity under a head with their count; the one shown on the canvas is always among those drawn. */
export function FindingGroup({ group, findings, startsOpen }: FindingGroupProps) {
  const id = useId()
  const shownAt = useBoardState((state) => findings.findIndex((finding) => finding.id === state.shownFinding))
  const shown = useBoardState((state) => state.shownFinding)
  const [chosen, setChosen] = useState<{ readonly open: boolean; readonly at: string | null } | null>(null)
  const [windows, setWindows] = useState(1)
  const say = words().panels.findings
  if (findings.length === 0) return null
  // A finding that comes to be shown opens its group; whoever then folds it means it.
  const open = (shownAt >= 0 && chosen?.at !== shown) || (chosen?.open ?? startsOpen)
  const most = Math.max(windows, Math.ceil((shownAt + 1) / WINDOW)) * WINDOW
  const left = findings.length - most
  const Item = group === 'accepted' ? AcceptedFinding : FindingCard
  return (
    <section className={`zb-finding-group is-${group}`} aria-labelledby={id}>
      <h3 id={id}>
        <button type="button" aria-expanded={open} onClick={() => setChosen({ open: !open, at: shown })}>
          <Icon shape={open ? ChevronDown : ChevronRight} className="zb-fold" />
          <FindingShape severity={group} />
          {say.groups[group].name}
          <span className="zb-count">{findings.length}</span>
          <small>{say.groups[group].means}</small>
        </button>
      </h3>
      {open && (
        <ul aria-labelledby={id}>
          {findings.slice(0, most).map((finding) => (
            <Item key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      {open && left > 0 && (
        <Button look="link" size="small" className="zb-show-more" onClick={() => setWindows(most / WINDOW + 1)}>
          {say.showMore(Math.min(left, WINDOW))}
        </Button>
      )}
    </section>
  )
}
