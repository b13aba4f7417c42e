import type { Finding } from '../../../rules'
import { useBoard } from '../../../store'
import { words } from '../../../words'
import { FindingSentence } from '../../findings/FindingSentence'
import { FindingShape } from '../../ui/FindingShape'

const SHOWN = 6

/** The open findings that a requirement answers; a press shows one on the drawing. */
export function AnsweredFindings({ findings }: { findings: readonly Finding[] }) {
  const board = useBoard()
  const say = words().panels.askedFor
  if (findings.length === 0) return null
  const show = (finding: Finding) => {
    board.run('close-dialog')
    board.run('show-finding', { finding: finding.id })
  }
  return (
    <section aria-label={say.findingsTitle} className="zb-asked-findings">
      <h4>{say.findingsTitle}</h4>
      <ul>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={finding.id}>
            <button type="button" onClick={() => show(finding)}>
              <FindingShape severity={finding.severity} />
              <span>
                <FindingSentence finding={finding} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && <p className="zb-note">{say.moreFindings(findings.length - SHOWN)}</p>}
    </section>
  )
}
