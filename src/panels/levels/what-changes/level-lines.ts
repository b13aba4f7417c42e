import {
  achievedFor,
  type LevelChange,
  type Leveled,
  type Lift,
  levelChanges,
  leveled,
  liftOf,
} from '../../../analysis'
import { gathered } from '../../../base'
import type { Requirement } from '../../../catalogue'
import { answerRequirements, applyPatch, type DiagramIndex, type FrId, type Patch, updateIndex } from '../../../model'

/** An SL-A that changes alike in some places. */
export interface LevelLine extends Pick<LevelChange, 'fr' | 'from' | 'to' | 'target'> {
  readonly records: readonly string[]
}

/** What putting a requirement in place would do to the levels reached. */
export interface LevelTrial {
  readonly patch: Patch
  readonly lines: readonly LevelLine[]
  /** Places in which the FR then reaches its target, and those in which it still does not. */
  readonly closed: number
  readonly left: number
  /** What more the FR needs for its next level in the first place where it is still short; null where there is none. */
  readonly next: (Lift & { readonly record: string }) | null
}

/** The drawing with a requirement in place in these records, tried without making the edit. */
export function tryInPlace(index: DiagramIndex, requirement: Requirement, records: readonly string[]): LevelTrial {
  const patch = answerRequirements(index, records, [requirement.id], { state: 'in-place' })
  const after = updateIndex(index, applyPatch(index.diagram, patch), patch)
  const changes = levelChanges(index, after, records)
  const { fr } = requirement
  const short = records.flatMap((id) => {
    const place = leveled(after, id)
    return place && isShort(place, fr) ? [place] : []
  })
  const [first] = short
  const next = first && liftOf(first, fr)
  return {
    patch,
    lines: linesOf(changes),
    closed: records.length - short.length,
    left: short.length,
    next: first && next ? { ...next, record: first.id } : null,
  }
}

function isShort(place: Leveled, fr: FrId): boolean {
  return achievedFor(place, fr).value < (place.target?.[fr] ?? 0)
}

/** Alike changes together, in the order in which they come. */
function linesOf(changes: readonly LevelChange[]): readonly LevelLine[] {
  const alike = gathered(changes.map((change) => [`${change.fr} ${change.from} ${change.to} ${change.target}`, change]))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, records: group.map(({ record }) => record) }] : []
  })
}
