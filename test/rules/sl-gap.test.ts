import { requirements } from '../../src/catalogue'
import { slGap } from '../../src/rules/sl-gap'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const met = (level: number, fr = '') =>
  Object.fromEntries(
    requirements.filter((one) => one.sl <= level && one.fr.startsWith(fr)).map(({ id }) => [id, { state: 'in-place' }]),
  )
const cell = (zone: object) => diagram().zone('cell', { name: 'Cell', ...zone } as never)

testRule(slGap, {
  silent: [
    { name: 'nothing was assessed', diagram: cell({ slTarget: 3 }) },
    {
      name: 'looked at and put off',
      diagram: cell({ slTarget: 3, requirements: { 'SR 1.1': { state: 'not-assessed' } } }),
    },
    { name: 'no target is set', diagram: cell({ requirements: { 'SR 1.1': { state: 'planned' } } }) },
    { name: 'all that is asked for is in place', diagram: cell({ slTarget: 2, requirements: met(2) }) },
    { name: 'more is in place', diagram: cell({ slTarget: 1, requirements: met(3) }) },
    { name: 'outside our authority', diagram: cell({ slTarget: 0, requirements: { 'SR 1.1': { state: 'planned' } } }) },
    {
      name: 'capability above target is no shortfall',
      diagram: cell({ slTarget: 2, requirements: met(2) }).asset('plc', { zone: 'cell', slCapability: 4 }),
    },
  ],
  speaks: [
    {
      name: 'one requirement of the second level is planned',
      diagram: cell({ slTarget: 2, requirements: { ...met(2), 'SR 6.2': { state: 'planned' } } }),
      findings: [
        {
          message: 'short',
          id: 'sl-gap(cell)',
          severity: 'warning',
          kind: 'risk',
          sentence: 'Cell has not reached its SL-T: FR 6 (1 of 2).',
        },
      ],
    },
    {
      name: 'all FRs in one finding, and what was not looked at is not called 0',
      diagram: cell({
        slTarget: { FR1: 2, FR5: 2, FR6: 1 },
        requirements: { ...met(1, 'FR1'), 'SR 5.1': { state: 'planned' } },
      }),
      findings: [
        {
          message: 'short',
          sentence: 'Cell has not reached its SL-T: FR 1 (1 of 2), FR 5 (0 of 2) and FR 6 (not assessed).',
        },
      ],
    },
    {
      name: 'a member can do no more',
      diagram: cell({ slTarget: 2, requirements: met(2) })
        .asset('plc', { name: 'PLC 7', zone: 'cell', slCapability: { FR3: 1, FR5: 1 } })
        .asset('hmi', { name: 'HMI', zone: 'cell', slCapability: 2 }),
      findings: [
        {
          message: 'held',
          id: 'sl-gap(cell)',
          sentence:
            'Cell has not reached its SL-T: FR 3 (1 of 2) and FR 5 (1 of 2). In FR 3 and FR 5 no more can be had from PLC 7.',
        },
      ],
    },
  ],
})
