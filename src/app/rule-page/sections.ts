import type { Block } from '../../formats'

/** A heading of the second order and what stands under it. */
export type Section = readonly Block[]

/** The sections of a page, in rows: those with a drawing that follow each other stand side by side, to be compared. */
export function rowsOf(blocks: readonly Block[]): readonly (readonly Section[])[] {
  const rows: Section[][] = []
  for (const section of sectionsOf(blocks)) {
    const last = rows.at(-1)
    if (hasDrawing(section) && last?.every(hasDrawing)) last.push(section)
    else rows.push([section])
  }
  return rows
}

export function isDrawing(block: Block): boolean {
  return block.kind === 'code' && block.language === 'json'
}

const hasDrawing = (section: Section) => section.some(isDrawing)

function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Block[][] = []
  for (const block of blocks) {
    if (sections.length === 0 || (block.kind === 'heading' && block.depth === 2)) sections.push([])
    sections.at(-1)?.push(block)
  }
  return sections
}
