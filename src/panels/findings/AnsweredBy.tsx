import { type Finding, requirementsAnswering } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'

/** The requirements that answer a finding; each leads to where it is answered. */
export function AnsweredBy({ finding }: { finding: Finding }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const say = words().panels.findings
  const ids = requirementsAnswering(finding.rule)
  if (ids.length === 0) return null
  const zones = finding.about.filter((id) => index.zone(id))
  const place = zones.length === 1 ? { record: zones[0] } : {}
  return (
    <p className="zb-answered-by">
      {say.answeredBy}{' '}
      {ids.map((requirement) => (
        <button
          key={requirement}
          type="button"
          aria-label={say.answeredByOf(requirement)}
          onClick={() => board.run('show-levels', { tab: 'requirements', requirement, ...place })}
        >
          {requirement}
        </button>
      ))}
    </p>
  )
}
