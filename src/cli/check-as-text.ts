import { type CheckedFile, type CheckReport, countFindings } from '../formats'
import type { DiagramIndex } from '../model'
import type { Finding } from '../rules'
import { cliWords, words } from '../words'
import { type Ink, inkOf } from './ink'
import { nameIn, plain } from './plain-text'

/** A paragraph a file: its counts, its notes, and each finding with what it is about. */
export function checkAsText({ checked }: CheckReport, colours: boolean): string {
  const ink = inkOf(colours)
  return checked.map((file) => fileAsText(file, ink)).join('')
}

function fileAsText({ file, notes, index, findings }: CheckedFile, ink: Ink): string {
  const cli = cliWords()
  const { report } = words()
  const lines = [
    ink.strong(plain(cli.file(file, report.counts(countFindings(findings))))),
    ...notes.map((note) => plain(`  ${cli.note(note)}`)),
    ...findings.flatMap((finding) => ['', ...findingAsText(index, finding, ink)]),
  ]
  return `${lines.join('\n')}\n\n`
}

/** A finding in two lines, or three where somebody accepted it. */
function findingAsText(index: DiagramIndex, finding: Finding, ink: Ink): readonly string[] {
  const { report } = words()
  const { rule, clause, sentence, acceptance } = finding
  const severity = acceptance ? 'accepted' : finding.severity
  const facts = [rule, ...(clause === '' ? [] : [clause]), ...details(index, finding)]
  return [
    `  ${ink.severity(severity, `${report.severity[severity]}:`)} ${plain(sentence)}`,
    ink.faint(plain(`    ${facts.join(' · ')}`)),
    ...(acceptance ? [plain(`    ${report.accepted(acceptance.by, acceptance.on, acceptance.reason)}`)] : []),
  ]
}

function details(index: DiagramIndex, finding: Finding): readonly string[] {
  const { report } = words()
  return [
    ...(finding.about.length > 0 ? [report.about(finding.about)] : []),
    ...(finding.path.length > 0 ? [report.path(finding.path.map((id) => nameIn(index, id)))] : []),
    ...(finding.pairCount > 0 ? [report.pairs(finding.pairCount)] : []),
    ...(finding.assumed ? [report.assumed] : []),
  ]
}
