/** Anything that was stored as text, for comparing it and for people: also what is no JSON. */
export function storedText(value: unknown): string {
  try {
    return JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? `${part}n` : part)) ?? String(value)
  } catch {
    return String(value)
  }
}
