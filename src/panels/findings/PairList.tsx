import { ArrowRight, ChevronDown, ChevronRight } from 'lucide'
import { useState } from 'react'
import { nameOf, protocol } from '../../catalogue'
import type { Finding } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Icon } from '../ui/Icon'

const MOST_LISTED = 8

/** Who can open what to whom: the first pairs behind a finding, and how many there are. */
export function PairList({ finding }: { finding: Finding }) {
  const [open, setOpen] = useState(false)
  const [all, setAll] = useState(false)
  const say = words().panels.findings
  if (finding.pairCount < 2) return null
  const listed = finding.pairs.slice(0, all ? undefined : MOST_LISTED)
  const more = finding.pairCount - listed.length
  return (
    <div className="zb-pairs">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon shape={open ? ChevronDown : ChevronRight} />
        {say.pairsHead(finding.pairCount)}
      </button>
      {open && (
        <ul>
          {listed.map(([from, to, by]) => (
            <Pair key={`${from} ${to} ${by}`} from={from} to={to} by={by} />
          ))}
          {more > 0 && (
            <li className="zb-muted">
              {finding.pairs.length > listed.length ? (
                <button type="button" onClick={() => setAll(true)}>
                  {say.morePairs(more)}
                </button>
              ) : (
                say.morePairs(more)
              )}
            </li>
          )}
        </ul>
      )}
    </div>
  )
}

function Pair({ from, to, by }: { from: string; to: string; by: string }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const name = (id: string) => {
    const asset = index.asset(id)
    return asset ? nameOf(asset) : words().panels.inspector.missing
  }
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          board.run('select', { ids: [from, to] })
          board.run('show', { ids: [from, to] })
        }}
      >
        {name(from)} <Icon shape={ArrowRight} />
        <span className="zb-hidden"> {words().panels.findings.opens} </span>
        {name(to)}
      </button>
      <small>{protocolName(by)}</small>
    </li>
  )
}

function protocolName(id: string): string {
  const say = words().panels.inspector
  if (id === 'any') return say.anyProtocol
  return protocol(id)?.name ?? id.replace(/^custom:/, '')
}
