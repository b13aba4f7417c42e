import { slTargetMissing } from '../../src/rules/sl-target-missing'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

testRule(slTargetMissing, {
  silent: [
    { name: 'one number', diagram: diagram().zone('cell', { slTarget: 2 }) },
    { name: 'seven numbers', diagram: diagram().zone('cell', { slTarget: { FR5: 2 } }) },
    { name: 'outside our authority, and said so', diagram: diagram().zone('cell', { slTarget: 0 }) },
    {
      name: 'the outside',
      diagram: diagram().zone('out').asset('internet', { type: 'internet', level: 'external', zone: 'out' }),
    },
  ],
  speaks: [
    {
      name: 'none',
      diagram: diagram().zone('cell', { name: 'Cell' }).asset('plc', { type: 'plc', level: 'L1', zone: 'cell' }),
      findings: [
        {
          message: 'missing',
          id: 'sl-target-missing(cell)',
          severity: 'advice',
          kind: 'gap',
          sentence: 'Cell has no SL-T, so nothing is asked of it.',
        },
      ],
    },
    {
      name: 'something of ours among the outside',
      diagram: diagram().zone('z').asset('a', { level: 'external', zone: 'z' }).asset('b', { level: 'L4', zone: 'z' }),
      findings: [{ message: 'missing' }],
    },
    {
      name: 'its parent has one: it can be taken over',
      diagram: diagram()
        .zone('area', { slTarget: { FR1: 2 } })
        .zone('cell', { parent: 'area' as never }),
      findings: [{ message: 'missing', id: 'sl-target-missing(cell)' }],
    },
    {
      name: 'neither has one',
      diagram: diagram()
        .zone('area')
        .zone('cell', { parent: 'area' as never }),
      findings: [{ message: 'missing', id: 'sl-target-missing(area)' }, { message: 'missing' }],
    },
  ],
})
