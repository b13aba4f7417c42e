import { SEVERITIES, type Severity } from '../model'
import type { FindingBrief, FindingChanges } from '../rules'
import { words } from '../words'

/** One line of what an edit would do to the findings: how many of one severity, and in a few words which. */
export interface ChangeLine {
  readonly change: 'came' | 'went' | 'grew'
  readonly severity: Severity
  readonly count: string
  readonly about: string
}

const MOST_LINES = 2

/**
 * What an edit would do to the findings, in at most two lines: what it would add, the worst first, and what it would
 * remove. Advice is told of where nothing else is. Empty where nothing changes.
 */
export function changeLines(changes: FindingChanges): readonly ChangeLine[] {
  const told = (['came', 'grew', 'went'] as const).flatMap((change) =>
    SEVERITIES.flatMap((severity) => lineOf(change, severity, changes[change]) ?? []),
  )
  const serious = told.filter(({ severity }) => severity !== 'advice')
  const lines = serious.length > 0 ? serious : told
  const [first] = lines
  const removed = lines.find(({ change }) => change === 'went')
  return first && removed && first.change !== 'went' ? [first, removed] : lines.slice(0, MOST_LINES)
}

function lineOf(
  change: ChangeLine['change'],
  severity: Severity,
  findings: readonly FindingBrief[],
): ChangeLine | null {
  const say = words().store.changes
  const of = findings.filter((finding) => finding.severity === severity)
  const [first] = of
  if (!first) return null
  return { change, severity, count: say[change][severity](of.length), about: say.about(first, of.length - 1) }
}
