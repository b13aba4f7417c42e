import { expect, it } from 'vitest'
import { applyPatch, indexDiagram } from '../../src/model'
import { checkDiagram, fixesFor } from '../../src/rules'
import { subzoneBelowParent } from '../../src/rules/subzone-below-parent'
import { diagram } from '../support/diagram-builder'
import { idSource, TODAY, testRule } from '../support/test-rule'

const nested = (area: object, cell: object) =>
  diagram()
    .zone('area', { name: 'Area', ...area })
    .zone('cell', { name: 'Cell', parent: 'area', ...cell })

testRule(subzoneBelowParent, {
  silent: [
    { name: 'the same', diagram: nested({ slTarget: 2 }, { slTarget: 2 }) },
    {
      name: 'more',
      diagram: nested({ slTarget: 2 }, { slTarget: { FR1: 2, FR2: 3, FR3: 2, FR4: 2, FR5: 4, FR6: 2, FR7: 2 } }),
    },
    { name: 'no target of its own', diagram: nested({ slTarget: 2 }, {}) },
    { name: 'no target above', diagram: nested({}, { slTarget: 1 }) },
    { name: 'beside each other', diagram: diagram().zone('a', { slTarget: 3 }).zone('b', { slTarget: 1 }) },
    {
      name: 'a parent that is not in the file',
      diagram: diagram().zone('b', { slTarget: 1, parent: 'gone' as never }),
    },
  ],
  speaks: [
    {
      name: 'one number',
      diagram: nested({ slTarget: 2 }, { slTarget: 1 }),
      findings: [
        {
          message: 'below',
          id: 'subzone-below-parent(area,cell)',
          severity: 'warning',
          sentence: 'Cell stands inside Area and asks for less: SL 1, not 2. Who holds it is already inside.',
        },
      ],
    },
    {
      name: 'in some FRs',
      diagram: nested({ slTarget: 2 }, { slTarget: { FR1: 2, FR2: 2, FR3: 1, FR4: 2, FR5: 0, FR6: 3, FR7: 2 } }),
      findings: [
        {
          message: 'below',
          sentence:
            'Cell stands inside Area and asks for less: FR 3 (1, not 2) and FR 5 (0, not 2). Who holds it is already inside.',
        },
      ],
    },
    {
      name: 'each step is judged by itself',
      diagram: nested({ slTarget: 3 }, { slTarget: 2 }).zone('inner', { slTarget: 1, parent: 'cell' as never }),
      findings: [
        { message: 'below', id: 'subzone-below-parent(area,cell)' },
        { message: 'below', id: 'subzone-below-parent(cell,inner)' },
      ],
    },
  ],
})

it('raises what is lower and leaves what is higher', () => {
  const own = { FR1: 2, FR2: 2, FR3: 1, FR4: 2, FR5: 2, FR6: 3, FR7: 2 }
  const index = indexDiagram(nested({ slTarget: 2 }, { slTarget: own }).build())
  const finding = checkDiagram(index, TODAY).find(({ rule }) => rule === 'subzone-below-parent')
  const [fix] = finding ? fixesFor(index, finding, idSource()) : []
  expect(fix?.label).toBe('Raise its SL-T to that of Area')
  const after = indexDiagram(applyPatch(index.diagram, fix?.patch ?? []))
  expect(after.zone('cell')?.slTarget).toEqual({ ...own, FR3: 2 })
})
