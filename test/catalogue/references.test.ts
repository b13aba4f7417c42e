import * as lucide from 'lucide'
import { describe, expect, it } from 'vitest'
import {
  assetGroups,
  assetType,
  assetTypes,
  foundationalRequirements,
  icon,
  iconOf,
  protocol,
  protocols,
  purdueLevels,
  requirement,
  requirements,
  roles,
} from '../../src/catalogue'
import { guidanceFor } from '../../src/catalogue/guidance'
import { seedFacts, templateNotes, workflow } from '../../src/catalogue/reference'
import { BEHAVIOURS, CONDITIONS, FR_IDS, PURDUE_LEVELS } from '../../src/model'

const ids = (items: readonly { id: string }[]) => items.map((item) => item.id)

describe('the catalogue is whole', () => {
  it('has every level, type, protocol and requirement once', () => {
    expect(ids(purdueLevels)).toEqual([...PURDUE_LEVELS])
    expect(new Set(ids(assetTypes)).size).toBe(163)
    expect(new Set(ids(protocols)).size).toBe(120)
    expect(new Set(ids(requirements)).size).toBe(100)
    expect(ids(foundationalRequirements)).toEqual([...FR_IDS])
    expect(new Set(ids(assetGroups)).size).toBe(assetGroups.length)
    expect(new Set(ids(roles)).size).toBe(roles.length)
  })

  it('resolves every reference of an asset type', () => {
    for (const type of assetTypes) {
      expect(ids(assetGroups), type.id).toContain(type.group)
      expect(ids(roles), type.id).toContain(type.role)
      expect(BEHAVIOURS, type.id).toContain(type.behaviour)
      expect(type.allowedLevels, type.id).toContain(type.defaultLevel)
      for (const purdueLevel of type.allowedLevels) expect(PURDUE_LEVELS, type.id).toContain(purdueLevel)
      for (const id of type.typicalProtocols) expect(protocol(id), `${type.id}: ${id}`).toBeDefined()
      expect(type.boundaryDevice, type.id).toBe(['broker', 'filter', 'diode'].includes(type.behaviour))
    }
  })

  it('resolves every safer alternative, and no chain of them runs in a circle', () => {
    for (const start of protocols) {
      const seen = new Set<string>()
      for (let id: string | null = start.id; id !== null; id = protocol(id)?.saferAlternative ?? null) {
        expect(protocol(id), `${start.id}: ${id}`).toBeDefined()
        expect(seen.has(id), `${start.id}: circle at ${id}`).toBe(false)
        seen.add(id)
      }
    }
  })

  it('resolves every requirement, and has guidance for each', () => {
    for (const item of requirements) {
      expect(FR_IDS, item.id).toContain(item.fr)
      expect(['none', ...CONDITIONS], item.id).toContain(item.condition)
      if (item.of !== undefined) {
        expect(requirement(item.of)?.fr, item.id).toBe(item.fr)
        expect(item.sl, item.id).toBeGreaterThanOrEqual(requirement(item.of)?.sl ?? 5)
      }
      expect(guidanceFor(item.id, 'plant'), item.id).not.toBe('')
      expect(guidanceFor(item.id, 'mining'), item.id).not.toBe('')
    }
  })

  it('resolves the clauses that partitioning rules and seed facts name', () => {
    const clauses = new Set(workflow.workflow.flatMap((step) => [step.id, ...ids(step.subRequirements)]))
    expect(workflow.workflow).toHaveLength(7)
    expect(clauses.size).toBe(7 + workflow.counts.subRequirements)
    for (const rule of workflow.partitioningRules) {
      expect(clauses, rule.key).toContain(rule.id)
      expect(FR_IDS, rule.key).toContain(rule.fr)
    }
    for (const rule of seedFacts.segmentationRules) {
      for (const id of rule.relatedTo)
        expect(clauses.has(id) || requirement(id) !== undefined, `${rule.id}: ${id}`).toBe(true)
    }
    expect(templateNotes).toHaveLength(9)
  })
})

describe('icons', () => {
  it('are the ones of lucide that the types name', () => {
    for (const type of assetTypes) {
      expect(iconOf({ type: type.id }), type.icon).toBe((lucide as Record<string, unknown>)[type.icon])
    }
  })

  it('of a custom asset are those of its role', () => {
    expect(iconOf({ type: 'custom', role: 'firewall' })).toBe(iconOf({ type: 'perimeter-firewall' }))
    expect(iconOf({ type: 'custom', role: 'constructor' })).toBe(lucide.CircleHelp)
  })

  it('are a question mark where the catalogue knows none', () => {
    expect(iconOf({ type: 'no-such-type' })).toBe(lucide.CircleHelp)
    expect(icon('constructor')).toBe(lucide.CircleHelp)
  })
})

describe('what the catalogue does not know', () => {
  it.each(['', 'no-such-thing', '__proto__', 'constructor'])('%j is absent, never a throw', (id) => {
    expect(assetType(id)).toBeUndefined()
    expect(protocol(id)).toBeUndefined()
    expect(requirement(id)).toBeUndefined()
    expect(guidanceFor(id, undefined)).toBe('')
  })
})
