import { words } from '../words'

/** `2027-03-31`, or a time of that day, as `31 Mar 2027`; what is no date stays as it is. */
export function longDate(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(iso)?.[0]
  const date = day === undefined ? null : new Date(`${day}T00:00:00Z`)
  if (!date || Number.isNaN(date.getTime())) return iso
  return date.toLocaleDateString(words().locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
}

/** The time of day of an ISO time, where this device is: `14:32`. */
export function timeOfDay(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return date.toLocaleTimeString(words().locale, { hour: '2-digit', minute: '2-digit' })
}
