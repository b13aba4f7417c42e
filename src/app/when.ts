import { words } from '../words'

/** When something was changed, as people say it: a time today, a weekday this week, else a date. */
export function whenChanged(iso: string, now: Date = new Date()): string {
  const date = new Date(iso)
  const time = timeOf(date)
  const days = Math.round((startOfDay(now) - startOfDay(date)) / 86_400_000)
  if (days === 0) return words().app.when.today(time)
  if (days === 1) return words().app.when.yesterday(time)
  if (days > 1 && days < 7) return date.toLocaleDateString(words().locale, { weekday: 'long' })
  return dayAndMonth(iso, now)
}

/** A date, with its year where that is another one. */
export function dayAndMonth(iso: string, now: Date = new Date()): string {
  const date = new Date(iso)
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return date.toLocaleDateString(words().locale, { day: 'numeric', month: 'long', ...year })
}

/** The same with the time of day, however long ago. */
export function whenTaken(iso: string, now: Date = new Date()): string {
  const said = whenChanged(iso, now)
  const time = timeOf(new Date(iso))
  return said.endsWith(time) ? said : words().app.when.at(said, time)
}

function timeOf(date: Date): string {
  return date.toLocaleTimeString(words().locale, { hour: '2-digit', minute: '2-digit' })
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
