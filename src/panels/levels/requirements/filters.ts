import { type FrId, REQUIREMENT_STATES, type RequirementState } from '../../../model'
import { rankIn } from '../../ui/search'
import { type AskedRow, isOpen, type PlaceAnswer } from './asked-rows'
import { lacksWord } from './owed-word'

export type StateFilter = 'any' | 'open' | 'no-word' | RequirementState
export type DueFilter = 'any' | 'overdue' | 'soon' | 'dated' | 'undated'
/** An owner by name. */
export type OwnerFilter = 'any' | 'nobody' | { readonly name: string }

export interface Filters {
  readonly query: string
  readonly fr: FrId | 'any'
  readonly state: StateFilter
  readonly owner: OwnerFilter
  readonly due: DueFilter
  /** Only what answers open findings. */
  readonly answering: boolean
}

export const NO_FILTERS: Filters = {
  query: '',
  fr: 'any',
  state: 'any',
  owner: 'any',
  due: 'any',
  answering: false,
}
export const STATE_FILTERS: readonly StateFilter[] = ['any', 'open', ...REQUIREMENT_STATES, 'no-word']
export const DUE_FILTERS: readonly DueFilter[] = ['any', 'overdue', 'soon', 'dated', 'undated']
/** What is due within so many days is due soon. */
export const SOON_DAYS = 30

export interface Known {
  /** The date of today, YYYY-MM-DD. */
  readonly today: string
  readonly guidance: (requirement: string) => string
  readonly answersFindings: (row: AskedRow) => boolean
}

/** The rows that answer all filters, in their order. One of several places is enough for state, owner and due together. */
export function filteredRows(rows: readonly AskedRow[], filters: Filters, known: Known): readonly AskedRow[] {
  const isMeant = placeFilter(filters, known.today)
  const kept = rows.filter(
    (row) =>
      (filters.fr === 'any' || row.requirement.fr === filters.fr) &&
      row.places.some(isMeant) &&
      (!filters.answering || known.answersFindings(row)),
  )
  return found(kept, filters.query, known.guidance)
}

/** Which places of a row the filters of state, owner and due mean. */
export function placeFilter({ state, owner, due }: Filters, today: string): (place: PlaceAnswer) => boolean {
  const soon = daysAfter(today, SOON_DAYS)
  return (place) => isInState(place, state) && isOwnedBy(place, owner) && isDue(place, due, today, soon)
}

/** Whether the day has passed and it is still open. */
export function isOverdue(place: PlaceAnswer, today: string): boolean {
  const due = place.answer?.due
  return due !== undefined && due < today && isOpen(place)
}

export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

function isInState(place: PlaceAnswer, wanted: StateFilter): boolean {
  if (wanted === 'any') return true
  if (wanted === 'open') return isOpen(place)
  if (wanted === 'no-word') return lacksWord(place)
  return place.state === wanted
}

function isOwnedBy({ answer }: PlaceAnswer, wanted: OwnerFilter): boolean {
  if (wanted === 'any') return true
  const owner = answer?.owner?.trim() ?? ''
  return wanted === 'nobody' ? owner === '' : owner === wanted.name
}

function isDue(place: PlaceAnswer, wanted: DueFilter, today: string, soon: string): boolean {
  const due = place.answer?.due
  if (wanted === 'any') return true
  if (wanted === 'overdue') return isOverdue(place, today)
  if (wanted === 'soon') return due !== undefined && due <= soon && isOpen(place)
  return wanted === 'dated' ? due !== undefined : due === undefined
}

function found(rows: readonly AskedRow[], query: string, guidance: Known['guidance']): readonly AskedRow[] {
  if (query.trim() === '') return rows
  const items = rows.map((row) => {
    const { id, title, summary } = row.requirement
    return { row, label: `${id} ${title}`, keywords: [summary, guidance(id)] }
  })
  const hits = new Set(rankIn(items, query).map(({ item }) => item.row))
  return rows.filter((row) => hits.has(row))
}
