import { nameOf } from '../../catalogue'
import type { DiagramIndex } from '../../model'
import type { Finding } from '../../rules'
import { words } from '../../words'
import { type CheckedFile, type CheckReport, countFindings, type UnreadFile } from '../checked'
import { codeInMarkdown, inMarkdown } from './escape'

/** The findings as Markdown, for a page or a comment: a heading a file, its counts, open findings, accepted ones. */
export function writeCheckMarkdown({ checked, unread }: CheckReport): string {
  return `${[...checked.map(fileSection), ...unread.map(unreadSection)].join('\n\n')}\n`
}

function fileSection({ file, notes, index, findings }: CheckedFile): string {
  const text = words().report
  const open = findings.filter(({ acceptance }) => acceptance === null)
  const accepted = findings.filter(({ acceptance }) => acceptance !== null)
  return [
    heading(file),
    '',
    `${text.counts(countFindings(findings))}.`,
    ...section(open.map((finding) => item(index, finding))),
    ...(accepted.length > 0 ? ['', `### ${text.acceptedTitle}`] : []),
    ...section(accepted.map((finding) => item(index, finding))),
    ...(notes.length > 0 ? ['', `### ${text.notesTitle}`] : []),
    ...section(notes.map((note) => `- ${inMarkdown(note)}`)),
  ].join('\n')
}

const section = (items: readonly string[]) => (items.length > 0 ? ['', ...items] : [])

function unreadSection({ file, problem }: UnreadFile): string {
  return [heading(file), '', `**${words().report.notRead}** ${inMarkdown(problem)}`].join('\n')
}

const heading = (file: string) => `## ${inMarkdown(file)}`

function item(index: DiagramIndex, finding: Finding): string {
  const text = words().report
  const { severity, sentence, rule, clause, about, path, acceptance } = finding
  const name = (id: string) => {
    const asset = index.asset(id)
    return inMarkdown(asset ? nameOf(asset) : id)
  }
  const facts = [
    codeInMarkdown(rule),
    ...(clause === '' ? [] : [inMarkdown(clause)]),
    ...(about.length > 0 ? [text.about(about.map(codeInMarkdown))] : []),
    ...(path.length > 0 ? [text.path(path.map(name))] : []),
    ...(finding.pairCount > 0 ? [text.pairs(finding.pairCount)] : []),
    ...(finding.assumed ? [text.assumed] : []),
  ]
  return [
    `- **${text.severity[severity]}:** ${inMarkdown(sentence)}\\`,
    `  ${facts.join(' · ')}${acceptance ? '\\' : ''}`,
    ...(acceptance
      ? [`  ${text.accepted(inMarkdown(acceptance.by), inMarkdown(acceptance.on), inMarkdown(acceptance.reason))}`]
      : []),
  ].join('\n')
}
