import { customAlphabet } from 'nanoid'

/** An id that nobody else makes: 14 letters and digits. Works over plain http, where `crypto.randomUUID` does not. */
export const newId = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 14)

/** ISO 8601 UTC. */
export const now = () => new Date().toISOString()

/** The date here, YYYY-MM-DD. */
export function today(): string {
  const date = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
