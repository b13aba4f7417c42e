import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Annotation, ASIDE_KINDS, annotationId, indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { site } from '../panels/panel-board'

const ABOUT = ['pc', 'fleet', 'ops', 'c1', 'nobody']
const aside = fc.record({
  kind: fc.constantFrom(...ASIDE_KINDS, 'note'),
  text: fc.string({ maxLength: 20 }),
  about: fc.subarray(ABOUT),
  rule: fc.constantFrom('undefined-conduit', 'dmz-missing'),
  author: fc.constantFrom('Ruth', ''),
  resolved: fc.boolean(),
  decided: fc.boolean(),
})
const workshop = fc.record({ votesShown: fc.boolean(), dots: fc.integer({ min: 1, max: 50 }) })

it('votes, comments, cards and whatever else a workshop leaves mean nothing to the rules', () => {
  const drawn = site()
  const findings = checkDiagram(indexDiagram(drawn), { today: '2026-11-25' })
  expect(findings.length).toBeGreaterThan(0)
  fc.assert(
    fc.property(fc.array(aside, { maxLength: 12 }), workshop, (list, kept) => {
      const made = list.map((one, i): Annotation => ({ ...one, id: annotationId(`w${i}`), $order: `b${10 + i}` }))
      const after = {
        ...drawn,
        fields: { ...drawn.fields, workshop: kept },
        annotations: new Map([...drawn.annotations, ...made.map((one) => [one.id, one] as const)]),
      }
      expect(checkDiagram(indexDiagram(after), { today: '2026-11-25' })).toEqual(findings)
    }),
    { numRuns: 60 },
  )
})
