import {
  achievedBy,
  answersItself,
  askedOf,
  isMet,
  jewelsBehind,
  type Leveled,
  leveledConduit,
  leveledZone,
  levelOf,
  prepareSessions,
  stateIn,
} from '../analysis'
import { gathered } from '../base'
import { type Requirement, requirements } from '../catalogue'
import type { AssetId, ConduitId, DiagramIndex, FrId, RequirementState, SecurityLevel, ZoneId } from '../model'
import { answeredAt } from './answered-at'
import type { Finding } from './finding'

/** Where a requirement is asked for and not met. */
export interface StepPlace {
  readonly record: ZoneId | ConduitId
  readonly state: RequirementState
  /** SL-T in its FR. */
  readonly target: SecurityLevel
  /** Levels that are missing in its FR: from 0 where nothing of it was assessed. */
  readonly gap: number
  /** Requirements that are missing in its FR up to the target, this one included. */
  readonly left: number
  /** Whether it is one of those that keep the FR from its next level. */
  readonly isNext: boolean
}

/** A requirement to put in place, and what comes of it. */
export interface NextStep {
  readonly requirement: Requirement
  readonly places: readonly StepPlace[]
  /** Ids of open findings in these places that it answers. */
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  /** Crown jewels in these zones, and those that fall when their members are compromised. */
  readonly jewels: readonly AssetId[]
  /** By what it is ordered among those that answer an error, and among the others. */
  readonly weight: number
}

/** How much more it weighs where a warning is answered. */
const WARNED = 1.5
/** How much more where it is among the requirements that keep an FR from its next level. */
const NEXT = 2
/** Each crown jewel behind weighs so much more, up to so many. */
const PER_JEWEL = 0.25
const MOST_JEWELS = 4

/**
 * What to put in place next across the site: every requirement that a target asks for somewhere and that is not met there,
 * what closes most first.
 *
 * A requirement that answers an open error comes before all that do not. Otherwise by weight: in each place its share of
 * the FR's gap (levels missing by requirements missing) times the target, twice that where it belongs to the next level;
 * more where it answers a warning and where crown jewels stand behind. Zones with an SL-T, and conduits that state one or
 * have answers of their own: the others are answered by their zones. Findings that are accepted count for nothing.
 *
 * Cost: linear in zones, conduits and requirements; see `jewelsBehind` for the attacks tried out.
 */
export function nextSteps(index: DiagramIndex, findings: readonly Finding[]): readonly NextStep[] {
  const open = openPlaces(index)
  const jewels = jewelsOf(index, open)
  const answered = answeredAt(index, findings)
  const steps = requirements.flatMap((requirement): NextStep[] => {
    const places = open.get(requirement.id)
    if (!places) return []
    const here = answered.get(requirement.id) ?? []
    const found = here.filter(({ records }) => !records || places.some(({ record }) => records.has(record)))
    const of = (severity: Finding['severity']) =>
      found.filter(({ finding }) => finding.severity === severity).map(({ finding }) => finding.id)
    const behind = new Set(places.flatMap(({ record }) => jewels.get(record as ZoneId) ?? []))
    const warnings = of('warning')
    const share = places.reduce((sum, place) => sum + shareOf(place), 0)
    return [
      {
        requirement,
        places,
        errors: of('error'),
        warnings,
        jewels: [...behind].toSorted(),
        weight: share * (warnings.length > 0 ? WARNED : 1) * (1 + PER_JEWEL * Math.min(MOST_JEWELS, behind.size)),
      },
    ]
  })
  const isUrgent = ({ errors }: NextStep) => Number(errors.length > 0)
  return steps.toSorted((a, b) => isUrgent(b) - isUrgent(a) || b.weight - a.weight)
}

function shareOf({ gap, left, target, isNext }: StepPlace): number {
  return (gap / left) * target * (isNext ? NEXT : 1)
}

/** By requirement where it is asked for and not met, zones before conduits, in the drawing's order. */
function openPlaces(index: DiagramIndex): ReadonlyMap<string, readonly StepPlace[]> {
  const all = [
    ...index.zones.map((zone) => leveledZone(index, zone)),
    ...index.conduits.filter(answersItself).map((conduit) => leveledConduit(index, conduit)),
  ]
  return gathered(all.flatMap((leveled) => [...openIn(leveled)]))
}

function* openIn(leveled: Leveled): Iterable<readonly [string, StepPlace]> {
  const { target } = leveled
  const unmet = askedOf(leveled).filter(({ id }) => !isMet(stateIn(leveled, id)))
  if (!target || unmet.length === 0) return
  const achieved = achievedBy(leveled)
  const left = new Map<FrId, number>()
  for (const { fr } of unmet) left.set(fr, (left.get(fr) ?? 0) + 1)
  for (const { id, fr, sl } of unmet) {
    const reached = levelOf(achieved?.[fr]) ?? 0
    const place: StepPlace = {
      record: leveled.id,
      state: stateIn(leveled, id),
      gap: Math.max(0, target[fr] - reached),
      left: left.get(fr) ?? 1,
      isNext: sl <= reached + 1,
      target: target[fr],
    }
    yield [id, place]
  }
}

function jewelsOf(index: DiagramIndex, open: ReadonlyMap<string, readonly StepPlace[]>) {
  if (!index.assets.some(({ critical }) => critical)) return new Map<ZoneId, readonly AssetId[]>()
  const records = new Set([...open.values()].flatMap((places) => places.map(({ record }) => record)))
  const zones = index.zones.map(({ id }) => id).filter((id) => records.has(id))
  return jewelsBehind(prepareSessions(index), index, zones)
}
