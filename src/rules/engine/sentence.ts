import type { SentencePart } from '../finding'
import type { Words } from './rule'

const PLACEHOLDER = /\{(\w+)\}/

/** A message with its placeholders filled, as parts; neighbouring plain words become one part. */
export function partsOf(message: string, data: Readonly<Record<string, Words>>): readonly SentencePart[] {
  const parts: SentencePart[] = []
  for (const [i, piece] of message.split(PLACEHOLDER).entries()) {
    // Every second piece is the name of a placeholder.
    const words = i % 2 === 0 ? piece : (data[piece] ?? `{${piece}}`)
    for (const part of typeof words === 'string' ? [{ text: words }] : words) append(parts, part)
  }
  return parts
}

function append(parts: SentencePart[], part: SentencePart): void {
  const last = parts.at(-1)
  if (part.text === '') return
  if (last && !('record' in last) && !('record' in part)) parts[parts.length - 1] = { text: last.text + part.text }
  else parts.push(part)
}

export function textOf(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join('')
}
