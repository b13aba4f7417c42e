/** A part of a page. The reader knows what our pages use, and takes anything else as plain text. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }

/** Markdown as blocks: headings, paragraphs, lists, fenced code. */
export function readMarkdown(source: string): readonly Block[] {
  const lines = source.split(/\r?\n/u)
  const blocks: Block[] = []
  for (let at = 0; at < lines.length; ) {
    const [block, next] = blockAt(lines, at)
    if (block) blocks.push(block)
    at = next
  }
  return blocks
}

const FENCE = /^```\s*(\S*)/u
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/u
const ITEM = /^\s{0,3}(?:[-*+]|(\d+)[.)])\s+(.*)$/u

function blockAt(lines: readonly string[], at: number): [Block | null, number] {
  const line = lines[at] ?? ''
  if (line.trim() === '') return [null, at + 1]
  const fence = FENCE.exec(line)
  if (fence) {
    let end = at + 1
    while (end < lines.length && !/^```\s*$/u.test(lines[end] ?? '')) end += 1
    return [{ kind: 'code', language: fence[1] ?? '', text: lines.slice(at + 1, end).join('\n') }, end + 1]
  }
  const heading = HEADING.exec(line)
  if (heading) return [{ kind: 'heading', depth: heading[1]?.length ?? 1, text: heading[2] ?? '' }, at + 1]
  const item = ITEM.exec(line)
  if (item) return listAt(lines, at, item[1] !== undefined)
  let end = at + 1
  while (end < lines.length && continues(lines[end] ?? '')) end += 1
  return [{ kind: 'paragraph', text: joined(lines.slice(at, end)) }, end]
}

function listAt(lines: readonly string[], at: number, ordered: boolean): [Block, number] {
  const items: string[] = []
  let end = at
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    const item = ITEM.exec(line)
    if (item) items.push(item[2] ?? '')
    else if (continues(line)) items.push(joined([items.pop() ?? '', line]))
    else break
  }
  return [{ kind: 'list', ordered, items }, end]
}

function continues(line: string): boolean {
  return line.trim() !== '' && !FENCE.test(line) && !HEADING.test(line) && !ITEM.test(line)
}

const joined = (lines: readonly string[]) => lines.map((line) => line.trim()).join(' ')

/** A run of text in a line. */
export interface Run {
  readonly look: 'plain' | 'strong' | 'emphasis' | 'code'
  readonly text: string
}

const RUNS = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|_([^_\s][^_]*)_(?!\w)|\[([^\]]+)\]\([^)]*\)/gu

/** The runs of a line: code, strong, emphasis; of a link its words. */
export function readRuns(line: string): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (const match of line.matchAll(RUNS)) {
    if (match.index > from) runs.push({ look: 'plain', text: line.slice(from, match.index) })
    const [whole, code, strong, star, low, link] = match
    if (code !== undefined) runs.push({ look: 'code', text: code })
    else if (strong !== undefined) runs.push({ look: 'strong', text: strong })
    else if (link !== undefined) runs.push({ look: 'plain', text: link })
    else runs.push({ look: 'emphasis', text: star ?? low ?? '' })
    from = match.index + whole.length
  }
  if (from < line.length) runs.push({ look: 'plain', text: line.slice(from) })
  return runs
}
