import { levelMismatch } from '../../src/rules/level-mismatch'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

testRule(levelMismatch, {
  silent: [
    { name: 'where its type is usual', diagram: diagram().asset('a', { type: 'plc', level: 'L1' }) },
    { name: 'a type of one’s own', diagram: diagram().asset('a', { level: 'L5', role: 'controller' }) },
    { name: 'an unknown type', diagram: diagram().asset('a', { type: 'flux-capacitor', level: 'L5' }) },
  ],
  speaks: [
    {
      name: 'a PLC in the office',
      diagram: diagram().asset('a', { type: 'plc', name: 'Press', level: 'L4' }),
      findings: [{ message: 'unusual', id: 'level-mismatch(a)', severity: 'advice' }],
    },
    {
      name: 'several usual levels',
      diagram: diagram().asset('a', { type: 'contractor-laptop', name: 'Laptop', level: 'L1' }),
      findings: [
        {
          message: 'unusual',
          sentence:
            'Laptop stands at level 1. A thing of its kind (Contractor laptop) usually stands at the external level or level 4, 3.5, 3 or 2.',
        },
      ],
    },
  ],
})
