import { type Block, readRuns, readZoneboard } from '../formats'
import { indexDiagram } from '../model'
import { checkDiagram, type RuleMeta } from '../rules'
import { cliWords, words } from '../words'
import { drawingAsText } from './drawing-as-text'
import type { Ink } from './ink'
import { plain } from './plain-text'
import { wrapped } from './wrapped'

export interface PageLooks {
  /** Letters in a line. */
  readonly width: number
  readonly ink: Ink
  /** YYYY-MM-DD, for what the rule says of its drawings. */
  readonly today: string
}

/** The blocks of a rule's page as lines; its first heading is left out, for the head says it. */
export function pageAsText(blocks: readonly Block[], meta: RuleMeta, looks: PageLooks): readonly string[] {
  const parts = blocks.map((block) => blockAsText(block, meta, looks)).filter((lines) => lines.length > 0)
  return parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]))
}

function blockAsText(block: Block, meta: RuleMeta, looks: PageLooks): readonly string[] {
  const { width, ink } = looks
  switch (block.kind) {
    case 'heading':
      return block.depth === 1 ? [] : [ink.strong(block.text)]
    case 'paragraph':
      return wrapped(spoken(block.text), width)
    case 'list':
      return block.items.flatMap((item, i) => {
        const mark = block.ordered ? `${i + 1}. ` : '- '
        const [first = '', ...rest] = wrapped(spoken(item), width, ' '.repeat(mark.length))
        return [mark + first.trimStart(), ...rest]
      })
    case 'code':
      return block.language === 'json'
        ? example(block.text, meta, looks)
        : block.text.split('\n').map((line) => `  ${line}`)
  }
}

const spoken = (line: string) =>
  readRuns(line)
    .map(({ text }) => text)
    .join('')

/** A drawing in words, and what the rule says of it. */
function example(text: string, meta: RuleMeta, { width, ink, today }: PageLooks): readonly string[] {
  const opened = readZoneboard(text)
  if (!opened.ok) return text.split('\n').map((line) => `  ${line}`)
  const cli = cliWords()
  const { report } = words()
  const index = indexDiagram(opened.value.diagram)
  const said = checkDiagram(index, { today }).filter(({ rule, acceptance }) => rule === meta.id && acceptance === null)
  const verdicts = said.flatMap(({ severity, sentence }) => {
    const [first = '', ...rest] = wrapped(`${report.severity[severity]}: ${plain(sentence)}`, width, '  ')
    const label = `${report.severity[severity]}:`
    return [first.replace(label, ink.severity(severity, label)), ...rest]
  })
  return [...drawingAsText(index, width), '', ...(verdicts.length > 0 ? verdicts : [`  ${cli.explain.silent}`])]
}
