import { describeNote } from '../formats'
import { type Acceptance, type DiagramIndex, indexDiagram } from '../model'
import { checkDiagram, type Finding } from '../rules'
import { words } from '../words'
import type { ExitCode, Io } from './io'
import { nameIn, plain } from './plain-text'
import { readDrawing } from './read-drawing'

interface Report {
  readonly file: string
  readonly notes: readonly string[]
  readonly index: DiagramIndex
  readonly findings: readonly Finding[]
  readonly counts: Counts
}
type Counts = Readonly<Record<'error' | 'warning' | 'advice' | 'accepted', number>>

/** Checks each file; one that cannot be read is told on the error stream, and the others are still checked. */
export function check(files: readonly string[], json: boolean, io: Io): ExitCode {
  const reports: Report[] = []
  for (const file of files) {
    const opened = readDrawing(file, io)
    if (!opened.ok) {
      io.err(`${plain(words().cli.file(file, opened.error))}\n`)
      continue
    }
    const index = indexDiagram(opened.value.diagram)
    const findings = checkDiagram(index, { today: io.today })
    reports.push({ file, notes: opened.value.notes.map(describeNote), index, findings, counts: countsOf(findings) })
  }
  if (json) io.out(`${JSON.stringify(reports.map(asJson), null, 2)}\n`)
  else for (const report of reports) io.out(asText(report))
  if (reports.length < files.length) return 2
  return reports.some((report) => report.counts.error > 0) ? 1 : 0
}

function countsOf(findings: readonly Finding[]): Counts {
  const open = findings.filter((finding) => finding.acceptance === null)
  const of = (severity: Finding['severity']) => open.filter((finding) => finding.severity === severity).length
  return {
    error: of('error'),
    warning: of('warning'),
    advice: of('advice'),
    accepted: findings.length - open.length,
  }
}

function asJson({ file, notes, findings, counts }: Report): object {
  return {
    file,
    notes,
    findings: findings.map((finding) => ({
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
    })),
    counts,
  }
}

/** Without what it has in memory only: its id, and keys that begin with a `$`. */
function acceptanceAsInFile(acceptance: Acceptance): object {
  return Object.fromEntries(Object.entries(acceptance).filter(([key]) => key !== 'id' && !key.startsWith('$')))
}

function asText({ file, notes, index, findings, counts }: Report): string {
  const { cli } = words()
  const lines = [cli.file(file, cli.counts(counts)), ...notes.map((note) => `  ${cli.note(note)}`)]
  for (const finding of findings) {
    const shape = finding.acceptance ? 'accepted' : finding.severity
    const { acceptance } = finding
    lines.push('', `  ${cli.severity[shape]}: ${finding.sentence}`)
    lines.push(`    ${[finding.rule, finding.clause, ...details(index, finding)].join(' · ')}`)
    if (acceptance) lines.push(`    ${cli.accepted(acceptance.by, acceptance.on, acceptance.reason)}`)
  }
  return `${lines.map(plain).join('\n')}\n\n`
}

function details(index: DiagramIndex, finding: Finding): readonly string[] {
  const { cli } = words()
  return [
    ...(finding.about.length > 0 ? [cli.about(finding.about)] : []),
    ...(finding.path.length > 0 ? [cli.path(finding.path.map((id) => nameIn(index, id)))] : []),
    ...(finding.pairCount > 0 ? [cli.pairs(finding.pairCount)] : []),
    ...(finding.assumed ? [cli.assumed] : []),
  ]
}
