import { unjustifiedConduit } from '../../src/rules/unjustified-conduit'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .zone('cell', { name: 'Cell' })
    .zone('pool', { name: 'Pool' })
    .asset('noc', { level: 'L3', zone: 'ops' })
    .asset('plc', { zone: 'cell' })
    .asset('hmi', { zone: 'cell' })
    .asset('server', { level: 'external', zone: 'pool' })
    .asset('net', { level: 'external' })
const full = { justification: 'Set points', owner: 'OT lead' }

testRule(unjustifiedConduit, {
  silent: [
    { name: 'a reason and an owner', diagram: site().conduit('c', 'ops', 'cell', full) },
    { name: 'inside a zone', diagram: site().conduit('c', 'plc', 'hmi') },
    { name: 'between others outside', diagram: site().conduit('c', 'pool', 'net') },
  ],
  speaks: [
    {
      name: 'neither, or only blanks',
      diagram: site().conduit('c1', 'ops', 'cell', { justification: ' ', owner: '' }).conduit('c2', 'ops', 'pool'),
      findings: [
        {
          message: 'neither',
          id: 'unjustified-conduit(c1)',
          severity: 'advice',
          kind: 'gap',
          sentence: 'Nothing says why Operations and Cell are joined, nor who answers for it.',
        },
        { message: 'neither', id: 'unjustified-conduit(c2)' },
      ],
    },
    {
      name: 'no reason',
      diagram: site().conduit('c', 'ops', 'cell', { owner: full.owner }),
      findings: [{ message: 'no-reason', sentence: 'Nothing says why Operations and Cell are joined.' }],
    },
    {
      name: 'no owner, of several alike',
      diagram: site()
        .conduit('c1', 'ops', 'cell', { justification: full.justification })
        .conduit('c2', 'ops', 'cell', { justification: full.justification }),
      findings: [
        {
          message: 'no-owner',
          id: 'unjustified-conduit(c1,c2)',
          sentence: 'Nobody is named who answers for what joins Operations and Cell over 2 conduits.',
        },
      ],
    },
  ],
})
