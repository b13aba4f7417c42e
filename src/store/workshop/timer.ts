import type { Timer } from '../board'

export const MINUTE = 60_000

/**
 * What is left of a countdown, ms; never less than nothing. It is reckoned from the time of day, so that a page that sleeps
 * in the background is right when it wakes.
 */
export function timeLeft({ endsAt, leftMs }: Timer, now: string): number {
  return endsAt === null ? leftMs : Math.max(0, Date.parse(endsAt) - Date.parse(now))
}

/** "4:12"; the second that has begun counts as one. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

export function isRunning(timer: Timer | null): boolean {
  return timer !== null && timer.endsAt !== null
}
