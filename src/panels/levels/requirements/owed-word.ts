import { gathered } from '../../../base'
import type { RequirementState } from '../../../model'
import type { AskedRow, PlaceAnswer } from './asked-rows'

/** Compensated: how. Not applicable: why (§6). */
export function owesWord(state: RequirementState): state is 'compensated' | 'not-applicable' {
  return state === 'compensated' || state === 'not-applicable'
}

/** Whether the state asks for a word and there is none. */
export function lacksWord({ state, answer }: PlaceAnswer): boolean {
  return owesWord(state) && hasNoWord(answer)
}

export function hasNoWord(answer: PlaceAnswer['answer']): boolean {
  return !answer?.note?.trim()
}

/** One requirement in one place. */
export interface Cell {
  readonly requirement: string
  readonly place: PlaceAnswer
}

export function cellsOf(rows: readonly AskedRow[], isMeant: (place: PlaceAnswer) => boolean = () => true): Cell[] {
  return rows.flatMap(({ requirement, places }) =>
    places.filter(isMeant).map((place) => ({ requirement: requirement.id, place })),
  )
}

/** Requirements that are meant in the same places, together: so many commands as there are such groups, mostly one. */
export function commandsFor(
  cells: readonly Cell[],
): readonly { readonly records: readonly string[]; readonly requirements: readonly string[] }[] {
  const records = gathered(cells.map(({ requirement, place }) => [requirement, place.record] as const))
  const alike = gathered([...records].map(([requirement, at]) => [at.join('\n'), requirement] as const))
  return [...alike.values()].map((requirements) => ({
    records: records.get(requirements[0] ?? '') ?? [],
    requirements,
  }))
}
