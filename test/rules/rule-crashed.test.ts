import { describe, expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { runRules } from '../../src/rules/engine/check'
import type { Rule } from '../../src/rules/engine/rule'
import { rules, voices } from '../../src/rules/registry'
import { ruleCrashed } from '../../src/rules/rule-crashed'
import { unzonedAsset } from '../../src/rules/unzoned-asset'
import { diagram } from '../support/diagram-builder'
import { TODAY, testPage } from '../support/test-rule'

testPage(ruleCrashed.meta)

const broken = (id: string): Rule => ({
  meta: { ...(unzonedAsset.meta as Extract<Rule, { meta: { subject: 'asset' } }>['meta']), id },
  check: () => {
    throw new Error('broken')
  },
})

describe('a rule that throws', () => {
  const index = indexDiagram(diagram().asset('pc').build())
  it('is told once with all that threw, and the others go on', () => {
    const findings = runRules(index, [broken('one'), unzonedAsset as Rule, broken('two')], voices, TODAY)
    expect(findings.map(({ id }) => id)).toEqual(['unzoned-asset(pc)', 'rule-crashed()'])
    expect(findings[1]?.sentence).toContain('one, two')
  })
  it('is not found in the registry', () => {
    expect(runRules(index, rules, voices, TODAY).map(({ rule }) => rule)).not.toContain('rule-crashed')
  })
})
