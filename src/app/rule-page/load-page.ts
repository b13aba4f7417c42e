import { type Block, readMarkdown } from '../../formats'
import { language } from '../../words'
import { isDrawing } from './sections'

type Files = Readonly<Record<string, () => Promise<string>>>

const pages: Files = import.meta.glob<string>('../../rules/docs/*.md', { query: '?raw', import: 'default' })
const german: Files = import.meta.glob<string>('../../rules/docs/de/*.md', { query: '?raw', import: 'default' })

/** The page of a rule in the language spoken, as blocks; null where it has none, or it cannot be fetched. */
export async function loadPage(rule: string): Promise<readonly Block[] | null> {
  const load = pages[`../../rules/docs/${rule}.md`]
  const loadSpoken = language() === 'de' ? german[`../../rules/docs/de/${rule}.md`] : undefined
  try {
    const [english, spoken] = await Promise.all([load?.(), loadSpoken?.()])
    if (english === undefined) return null
    return spoken === undefined ? readMarkdown(english) : withDrawings(readMarkdown(spoken), readMarkdown(english))
  } catch {
    return null
  }
}

/** A page in another language has an empty block where each drawing of the English one goes. */
export function withDrawings(page: readonly Block[], english: readonly Block[]): readonly Block[] {
  const drawings = english.filter(isDrawing)
  let at = 0
  return page.map((block) => {
    if (!isDrawing(block)) return block
    at += 1
    return drawings[at - 1] ?? block
  })
}
