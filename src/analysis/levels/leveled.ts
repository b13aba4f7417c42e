import { conditionsOf, conditionsOfConduit, type Requirement, requirements, slVector } from '../../catalogue'
import type {
  AssetId,
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

/** A zone or a conduit as security levels see it (§6). */
export interface Leveled {
  readonly id: ZoneId | ConduitId
  readonly kind: 'zone' | 'conduit'
  /** SL-T for each FR; null where none is set. */
  readonly target: SlVector | null
  /** What is relevant here at any level, asked for or not, in the order of the standard. */
  readonly relevant: readonly Requirement[]
  readonly answers: RequirementAnswers
  /** Who states an SL-C: the members of a zone; the conduit itself. */
  readonly capabilities: readonly Capability[]
}

export interface Capability {
  readonly by: AssetId | ConduitId
  readonly setting: SlSetting
}

/** A zone, with all requirements that are relevant in it. Cost: linear in its members and in the conduits at them. */
export function leveledZone(index: DiagramIndex, zone: Zone): Leveled {
  const conditions = conditionsOf(index, zone)
  return {
    id: zone.id,
    kind: 'zone',
    target: slVector(zone.slTarget),
    relevant: requirements.filter(({ condition }) => condition === 'none' || conditions.has(condition)),
    answers: zone.requirements ?? {},
    capabilities: index
      .assetsIn(zone.id)
      .flatMap(({ id, slCapability }) => (slCapability === undefined ? [] : [{ by: id, setting: slCapability }])),
  }
}

/** A conduit, with those requirements that apply to conduits and are relevant on it. */
export function leveledConduit(index: DiagramIndex, conduit: Conduit): Leveled {
  const conditions = conditionsOfConduit(index, conduit)
  const { slCapability } = conduit
  return {
    id: conduit.id,
    kind: 'conduit',
    target: conduitTarget(index, conduit),
    relevant: requirements.filter(
      ({ condition, appliesTo }) =>
        appliesTo.includes('conduit') && (condition === 'none' || conditions.has(condition)),
    ),
    answers: conduit.requirements ?? {},
    capabilities: slCapability === undefined ? [] : [{ by: conduit.id, setting: slCapability }],
  }
}

/** The zone or conduit of this id; undefined where it is neither. */
export function leveled(index: DiagramIndex, id: string): Leveled | undefined {
  const zone = index.zone(id)
  if (zone) return leveledZone(index, zone)
  const conduit = index.conduit(id)
  return conduit && leveledConduit(index, conduit)
}

/** What its target asks for: relevant, and at a level no higher than that of its FR (§6). Nothing where no SL-T is set. */
export function askedOf({ target, relevant }: Leveled): readonly Requirement[] {
  return target ? relevant.filter(({ fr, sl }) => sl <= target[fr]) : []
}

export function stateIn({ answers }: Pick<Leveled, 'answers'>, requirement: string): RequirementState {
  return Object.hasOwn(answers, requirement) ? (answers[requirement]?.state ?? 'not-assessed') : 'not-assessed'
}

/** In place, compensated or not applicable: it holds nothing back (§6). */
export function isMet(state: RequirementState): boolean {
  return state === 'in-place' || state === 'compensated' || state === 'not-applicable'
}
