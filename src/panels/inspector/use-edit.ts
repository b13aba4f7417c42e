import { useBoard } from '../../store'

/** Sets fields of records in one undoable step; `undefined` takes a field away. */
export function useSetFields(ids: readonly string[]): (fields: Readonly<Record<string, unknown>>) => void {
  const board = useBoard()
  return (fields) => board.run('set-fields', { ids, fields })
}

/** An empty text says nothing, so the field goes. */
export function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text
}
