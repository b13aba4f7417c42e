import type { Finding } from '../../../rules'
import { levelsWords } from '../../../words'
import { FindingLink } from '../../findings/FindingLink'
import { FindingShape } from '../../ui/FindingShape'

const SHOWN = 6

/** The open findings that a requirement answers; a press shows one on the drawing. */
export function AnsweredFindings({ findings }: { findings: readonly Finding[] }) {
  const say = levelsWords().askedFor
  if (findings.length === 0) return null
  return (
    <section aria-label={say.findingsTitle} className="zb-asked-findings">
      <h4>{say.findingsTitle}</h4>
      <ul>
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={finding.id}>
            <FindingShape severity={finding.severity} />
            <FindingLink finding={finding} />
          </li>
        ))}
      </ul>
      {findings.length > SHOWN && <p className="zb-note">{say.moreFindings(findings.length - SHOWN)}</p>}
    </section>
  )
}
