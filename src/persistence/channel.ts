import { type JournalEntry, readEntry } from './journal-entry'

/** What tabs of one browser tell each other. */
export type Message =
  | { readonly kind: 'entries'; readonly drawing: string; readonly entries: readonly JournalEntry[] }
  /** Asks a tab to send again what it made from number `from` on. */
  | { readonly kind: 'ask'; readonly drawing: string; readonly tab: string; readonly from: number }
  /** The shelf is not what it was: something made, renamed, deleted. */
  | { readonly kind: 'shelf' }

export interface Channel {
  send(message: Message): void
  close(): void
}

/** The other tabs of this browser, or nobody where it has no such channel. */
export function openChannel(onMessage: (message: Message) => void, name = 'zoneboard'): Channel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} }
  const channel = new BroadcastChannel(name)
  channel.onmessage = (event) => {
    const message = readMessage(event.data)
    if (message) onMessage(message)
  }
  return { send: (message) => channel.postMessage(message), close: () => channel.close() }
}

/** The message, or null where it is none: another version of the program may be open beside this one. */
export function readMessage(value: unknown): Message | null {
  const { kind, drawing, entries, tab, from } = (value ?? {}) as Record<string, unknown>
  if (kind === 'shelf') return { kind }
  if (typeof drawing !== 'string') return null
  if (kind === 'ask') return typeof tab === 'string' && typeof from === 'number' ? { kind, drawing, tab, from } : null
  if (kind !== 'entries' || !Array.isArray(entries)) return null
  const read = entries.map(readEntry).filter((entry) => entry?.drawing === drawing)
  return { kind, drawing, entries: read as JournalEntry[] }
}
