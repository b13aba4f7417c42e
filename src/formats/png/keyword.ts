import type { Chunk } from './chunks'

/** The keyword of the chunk that carries a drawing. */
export const KEYWORD = 'zoneboard'

/** Whether the chunk carries a drawing. */
export function isOurs(chunk: Chunk): boolean {
  if (chunk.type !== 'iTXt' || chunk.data.length <= KEYWORD.length || chunk.data[KEYWORD.length] !== 0) return false
  return [...KEYWORD].every((letter, i) => chunk.data[i] === letter.charCodeAt(0))
}
