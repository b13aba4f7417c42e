import { type CheckedFile, type CheckReport, countFindings } from '../formats'
import type { Acceptance } from '../model'
import type { Finding } from '../rules'

/** The list that scripts read; its shape stays. */
export function checkAsJson({ checked }: CheckReport): string {
  return `${JSON.stringify(checked.map(fileAsJson), null, 2)}\n`
}

function fileAsJson({ file, notes, findings }: CheckedFile): object {
  return { file, notes, findings: findings.map(findingAsJson), counts: countFindings(findings) }
}

export function findingAsJson(finding: Finding): object {
  return {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    kind: finding.kind,
    sentence: finding.sentence,
    about: finding.about,
    path: finding.path,
    pairs: finding.pairs,
    pairCount: finding.pairCount,
    clause: finding.clause,
    assumed: finding.assumed,
    acceptance: finding.acceptance && acceptanceAsInFile(finding.acceptance),
  }
}

/** Without what it has in memory only: its id, and keys that begin with a `$`. */
function acceptanceAsInFile(acceptance: Acceptance): object {
  return Object.fromEntries(Object.entries(acceptance).filter(([key]) => key !== 'id' && !key.startsWith('$')))
}
