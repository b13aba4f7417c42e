import { conditionsOf, conditionsOfConduit, type Requirement, type RequirementLevel, slVector } from '../../catalogue'
import type {
  AssetId,
  Condition,
  Conduit,
  ConduitId,
  DiagramIndex,
  RequirementAnswers,
  RequirementState,
  SlSetting,
  SlVector,
  Zone,
  ZoneId,
} from '../../model'
import { conduitTarget } from './conduit-target'

/** A zone or a conduit as security levels see it (§6), by requirements with their texts or without. */
export interface Leveled<R extends RequirementLevel = Requirement> {
  readonly id: ZoneId | ConduitId
  readonly kind: 'zone' | 'conduit'
  /** SL-T for each FR; null where none is set. */
  readonly target: SlVector | null
  /** What is relevant here at any level, asked for or not, in the order of the standard. */
  readonly relevant: readonly R[]
  readonly answers: RequirementAnswers
  /** Who states an SL-C: the members of a zone; the conduit itself. */
  readonly capabilities: readonly Capability[]
}

export interface Capability {
  readonly by: AssetId | ConduitId
  readonly setting: SlSetting
}

/** A zone, with those of these requirements that are relevant in it. Cost: linear in its members and in the conduits at them. */
export function zoneLeveledBy<R extends RequirementLevel>(
  all: readonly R[],
  index: DiagramIndex,
  zone: Zone,
): Leveled<R> {
  return {
    id: zone.id,
    kind: 'zone',
    target: slVector(zone.slTarget),
    relevant: relevantUnder(conditionsOf(index, zone), all),
    answers: zone.requirements ?? {},
    capabilities: index
      .assetsIn(zone.id)
      .flatMap(({ id, slCapability }) => (slCapability === undefined ? [] : [{ by: id, setting: slCapability }])),
  }
}

/** A conduit, with those of these requirements that apply to conduits and are relevant on it. */
export function conduitLeveledBy<R extends RequirementLevel>(
  all: readonly R[],
  index: DiagramIndex,
  conduit: Conduit,
): Leveled<R> {
  const { slCapability } = conduit
  return {
    id: conduit.id,
    kind: 'conduit',
    target: conduitTarget(index, conduit),
    relevant: relevantUnder(
      conditionsOfConduit(index, conduit),
      all.filter(({ appliesTo }) => appliesTo.includes('conduit')),
    ),
    answers: conduit.requirements ?? {},
    capabilities: slCapability === undefined ? [] : [{ by: conduit.id, setting: slCapability }],
  }
}

const relevantUnder = <R extends RequirementLevel>(conditions: ReadonlySet<Condition>, all: readonly R[]): R[] =>
  all.filter(({ condition }) => condition === 'none' || conditions.has(condition))

export function stateIn({ answers }: Pick<Leveled, 'answers'>, requirement: string): RequirementState {
  return Object.hasOwn(answers, requirement) ? (answers[requirement]?.state ?? 'not-assessed') : 'not-assessed'
}

/** In place, compensated or not applicable: it holds nothing back (§6). */
export function isMet(state: RequirementState): boolean {
  return state === 'in-place' || state === 'compensated' || state === 'not-applicable'
}
