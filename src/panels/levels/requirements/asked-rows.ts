import { answersItself, askedOf, isMet, type Leveled, leveled, stateIn } from '../../../analysis'
import { gathered } from '../../../base'
import { type Requirement, requirements } from '../../../catalogue'
import {
  type ConduitId,
  type DiagramIndex,
  REQUIREMENT_STATES,
  type RequirementAnswer,
  type RequirementState,
  type ZoneId,
} from '../../../model'

/** What one zone or conduit says to a requirement that is asked for there. */
export interface PlaceAnswer {
  readonly record: ZoneId | ConduitId
  readonly state: RequirementState
  readonly answer: RequirementAnswer | undefined
}

/** A requirement, and all places shown that it is asked for in. */
export interface AskedRow {
  readonly requirement: Requirement
  readonly places: readonly PlaceAnswer[]
}

/** Zones with a target, and conduits that state one or answer for themselves: the others are answered by their zones. */
export function placesOfSite(index: DiagramIndex): readonly string[] {
  return [...index.zones.filter(({ slTarget }) => slTarget !== undefined), ...index.conduits.filter(answersItself)].map(
    ({ id }) => id,
  )
}

/** What is asked for in these places, in the order of the standard. Cost: linear in places and requirements. */
export function askedRows(index: DiagramIndex, records: readonly string[]): readonly AskedRow[] {
  const places = gathered(records.flatMap((id) => [...askedAt(leveled(index, id))]))
  return requirements.flatMap((requirement) => {
    const found = places.get(requirement.id)
    return found ? [{ requirement, places: found }] : []
  })
}

function* askedAt(place: Leveled | undefined): Iterable<readonly [string, PlaceAnswer]> {
  if (!place) return
  for (const { id } of askedOf(place)) {
    yield [id, { record: place.id, state: stateIn(place, id), answer: place.answers[id] }]
  }
}

/** The state that all places are in; null where they differ. */
export function sharedState({ places }: AskedRow): RequirementState | null {
  const [first] = places
  return first && places.every(({ state }) => state === first.state) ? first.state : null
}

/** How many places are in each state that occurs, in the order of the states. */
export function stateCounts({ places }: AskedRow): readonly (readonly [RequirementState, number])[] {
  return REQUIREMENT_STATES.flatMap((state) => {
    const count = places.filter((place) => place.state === state).length
    return count > 0 ? [[state, count] as const] : []
  })
}

/** What the places say in a field, each once; those that say nothing are left out. */
export function saidIn({ places }: AskedRow, field: 'owner' | 'due' | 'note'): readonly string[] {
  return [...new Set(places.flatMap(({ answer }) => answer?.[field]?.trim() || []))].toSorted()
}

/** The text that all places have in a field, empty where none has one; null where they differ. */
export function sharedText(places: readonly PlaceAnswer[], field: 'owner' | 'due' | 'note'): string | null {
  const texts = new Set(places.map(({ answer }) => answer?.[field] ?? ''))
  const [first = ''] = texts
  return texts.size > 1 ? null : first
}

export const isOpen = ({ state }: PlaceAnswer): boolean => !isMet(state)

/** Whether two rows say the same of the same places: then nothing is drawn again. */
export function isSameRow(a: AskedRow, b: AskedRow): boolean {
  return (
    a.requirement === b.requirement &&
    a.places.length === b.places.length &&
    a.places.every(({ record, answer }, at) => record === b.places[at]?.record && answer === b.places[at]?.answer)
  )
}
