import { useMemo } from 'react'
import type { Finding } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { AcceptedFinding } from '../findings/AcceptedFinding'
import { FindingCard } from '../findings/FindingCard'
import { GROUPS, groupFindings, groupOf } from '../findings/finding-groups'
import { FindingShape } from '../ui/FindingShape'
import { Section } from '../ui/Section'

/** Findings that are about any of these records; with `onPath` those too whose path passes one of them. */
export function useFindingsAbout(ids: readonly string[], onPath = false): readonly Finding[] {
  const findings = useBoardState((state) => state.findings)
  const key = ids.join('\n')
  return useMemo(() => {
    const wanted = new Set(key.split('\n'))
    const names = ({ about, path }: Finding) => (onPath ? [...about, ...path] : about)
    return findings.filter((finding) => names(finding).some((id) => wanted.has(id)))
  }, [findings, key, onPath])
}

/** "2 warnings" with its shape, for the head; nothing where there is none. */
export function FindingCount({ id }: { id: string }) {
  const board = useBoard()
  const findings = useFindingsAbout([id], true)
  const groups = groupFindings(findings)
  const worst = GROUPS.find((group) => groups[group].length > 0)
  const [first] = worst ? groups[worst] : []
  if (!worst || !first) return null
  return (
    <button
      type="button"
      className={`zb-head-status is-${worst}`}
      onClick={() => board.run('show-finding', { finding: first.id })}
    >
      <FindingShape severity={worst} />
      {words().panels.findings.count(worst, groups[worst].length)}
    </button>
  )
}

const MOST_CARDS = 20

/** The findings about a record, as the cards of the findings panel. */
export function RecordFindings({ id, kind }: { id: string; kind: 'asset' | 'zone' | 'conduit' }) {
  const findings = useFindingsAbout([id], true)
  const [first] = findings
  if (!first) return null
  return (
    <Section
      className="zb-record-findings"
      title={
        <>
          <FindingShape severity={groupOf(first)} />
          {words().panels.inspector.findingsHere[kind]}
          <span className="zb-count">{findings.length}</span>
        </>
      }
    >
      <ul data-finding-list>
        {findings
          .slice(0, MOST_CARDS)
          .map((finding) =>
            finding.acceptance ? (
              <AcceptedFinding key={finding.id} finding={finding} />
            ) : (
              <FindingCard key={finding.id} finding={finding} />
            ),
          )}
      </ul>
    </Section>
  )
}
