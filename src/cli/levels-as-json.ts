import type { FrStanding, RecordStanding } from '../analysis'
import { frName } from '../catalogue'
import type { NextStep } from '../rules'

/** What scripts read; its shape stays. A level that is null was not assessed, or no target is set. */
export function levelsAsJson(levels: readonly RecordStanding[], steps: readonly NextStep[]): string {
  const answer = { levels: levels.map(recordAsJson), nextSteps: steps.map(stepAsJson) }
  return `${JSON.stringify(answer, null, 2)}\n`
}

function recordAsJson({ of, standing }: RecordStanding): object {
  return { id: of.id, kind: of.kind, frs: standing.map(frAsJson) }
}

function frAsJson({ fr, target, reached, is, limit }: FrStanding): object {
  return {
    fr: frName(fr),
    target,
    achieved: reached,
    gap: is === 'short' ? (target ?? 0) - (reached ?? 0) : is === 'met' || is === 'not-asked' ? 0 : null,
    limitedBy: limitAsJson(limit),
  }
}

function limitAsJson(limit: FrStanding['limit']): object | null {
  if (!limit) return null
  return limit.by === null
    ? { requirements: limit.open.map(({ id }) => id) }
    : { member: limit.by, capability: limit.capability }
}

function stepAsJson({ requirement, places, errors, warnings, jewels, weight }: NextStep): object {
  return {
    requirement: requirement.id,
    title: requirement.title,
    where: places.map(({ record, state, gap, isNext }) => ({ id: record, state, gap, next: isNext })),
    errors,
    warnings,
    crownJewels: jewels,
    weight: Math.round(weight * 1000) / 1000,
  }
}
