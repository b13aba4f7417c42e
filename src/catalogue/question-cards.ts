/**
 * The questions that a facilitator asks in a workshop, in the order in which they are asked. What each says stands with the
 * words of the interface, by id. Source: our own, from practice in mining, OT and custody; no standard asks them.
 */
export type QuestionArea =
  | 'scope'
  | 'zones'
  | 'conduits'
  | 'vendors'
  | 'miners'
  | 'power'
  | 'detection'
  | 'custody'
  | 'levels'

export interface QuestionCard {
  readonly id: string
  readonly area: QuestionArea
}

const COUNTS: Readonly<Record<QuestionArea, number>> = {
  scope: 3,
  zones: 4,
  conduits: 4,
  vendors: 3,
  miners: 4,
  power: 4,
  detection: 3,
  custody: 5,
  levels: 3,
}

export const questionAreas = Object.keys(COUNTS) as readonly QuestionArea[]

export const questionCards: readonly QuestionCard[] = questionAreas.flatMap((area) =>
  Array.from({ length: COUNTS[area] }, (_, i) => ({ id: `${area}-${i + 1}`, area })),
)
