/** Most assets that are read of a pasted table; two more rows are a heading and what tells that there were more. */
export const MOST_ROWS = 2000
const MOST_COLUMNS = 60
/** Longest cell that is kept, in characters. */
const MOST_CHARACTERS = 2000

/**
 * The cells of text copied from a spreadsheet (tabs) or of a CSV file (commas, or the semicolons of European ones): with
 * quoted cells, doubled quotes and line breaks inside quotes (RFC 4180). Rows without a word in them are left out.
 */
export function readCells(text: string): readonly (readonly string[])[] {
  const clean = text.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(clean)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    if (row.length < MOST_COLUMNS) row.push(cell.trim().slice(0, MOST_CHARACTERS))
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((value) => value !== '')) rows.push(row)
    row = []
  }
  for (let i = 0; i < clean.length && rows.length < MOST_ROWS + 2; i += 1) {
    const sign = clean[i] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (clean[i + 1] === '"') {
        cell += '"'
        i += 1
      } else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      cell = ''
      quoted = true
    } else if (sign === delimiter) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r') cell += sign
  }
  endRow()
  return rows
}

/** Tabs where the first line has one; else whichever of `;` and `,` it has more of. */
function delimiterOf(text: string): string {
  const line = text.slice(0, 10_000).split('\n', 1)[0] ?? ''
  if (line.includes('\t')) return '\t'
  return line.split(';').length > line.split(',').length ? ';' : ','
}
