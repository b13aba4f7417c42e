import { type Diagram, TABLES } from '../../model'

/** The drawing as the text of a file; a plainer one where the writer of files is not there to be loaded. */
export async function drawingText(diagram: Diagram): Promise<string> {
  try {
    const { writeZoneboard } = await import('../../formats')
    return writeZoneboard(diagram)
  } catch {
    return plainText(diagram)
  }
}

/** It needs nothing of the program that may just have failed. */
export function plainText({ fields, ...tables }: Diagram): string {
  const rows = TABLES.filter((table) => tables[table].size > 0).map((table) => {
    const records = [...(tables[table].values() as Iterable<{ readonly $order: string }>)]
    return [
      table,
      records.sort((a, b) => (a.$order < b.$order ? -1 : 1)).map((record) => ({ ...record, $order: undefined })),
    ] as const
  })
  return `${JSON.stringify({ format: 'zoneboard', version: 1, ...fields, ...Object.fromEntries(rows) }, null, 1)}\n`
}
