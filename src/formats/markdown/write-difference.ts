import { words } from '../../words'
import type { DifferenceSection } from '../difference'
import { inMarkdown } from './escape'

/** What changed from one drawing to another as Markdown: a heading a section, a line a change. */
export function writeDifferenceMarkdown(before: string, after: string, sections: readonly DifferenceSection[]): string {
  const text = words().difference
  const lines = [
    `## ${text.title(inMarkdown(before), inMarkdown(after))}`,
    ...(sections.length === 0 ? ['', text.same] : []),
    ...sections.flatMap(({ title, items }) => [
      '',
      `### ${title}`,
      '',
      ...items.flatMap(({ mark, words: said, details }) => [
        `- **${text.marks[mark]}:** ${inMarkdown(said)}`,
        ...details.map((detail) => `  - ${inMarkdown(detail)}`),
      ]),
    ]),
  ]
  return `${lines.join('\n')}\n`
}
