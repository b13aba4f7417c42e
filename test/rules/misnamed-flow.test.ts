import fc from 'fast-check'
import { expect, it } from 'vitest'
import { misnamedFlows, prepareSessions } from '../../src/analysis'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { misnamedFlow } from '../../src/rules/misnamed-flow'
import { diagram } from '../support/diagram-builder'
import { randomSite } from '../support/random-site'
import { open, TODAY, testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .zone('cell', { name: 'Cell' })
    .asset('noc', { name: 'NOC', level: 'L3', zone: 'ops' })
    .asset('plc', { name: 'PLC', zone: 'cell' })
    .asset('hmi', { name: 'Panel', zone: 'cell' })
    .asset('camera', { name: 'Camera', zone: 'cell', alsoIn: ['ops'] })
const flow = (more: object) => ({ flows: [{ protocol: 'https', ...more }] })

testRule(misnamedFlow, {
  silent: [
    {
      name: 'of its zone',
      diagram: site().conduit('c', 'ops', 'cell', flow({ sourceAsset: 'noc', targetAsset: 'plc' })),
    },
    {
      name: 'the end itself',
      diagram: site().conduit('c', 'noc', 'plc', flow({ sourceAsset: 'noc', targetAsset: 'plc' })),
    },
    { name: 'by a second interface', diagram: site().conduit('c', 'ops', 'cell', flow({ sourceAsset: 'camera' })) },
    {
      name: 'what is not in the drawing is noted elsewhere',
      diagram: site().conduit('c', 'ops', 'cell', flow({ sourceAsset: 'gone' })),
    },
  ],
  speaks: [
    {
      name: 'of the other end',
      diagram: site().conduit('c', 'ops', 'cell', flow({ sourceAsset: 'plc' })),
      findings: [
        {
          message: 'misnamed',
          id: 'misnamed-flow(c)',
          severity: 'warning',
          kind: 'gap',
          sentence: 'PLC is not where HTTPS between Operations and Cell looks for it, so nothing can be opened.',
        },
      ],
    },
    {
      name: 'another than the asset at the end, beside a flow that is right',
      diagram: site().conduit('c', 'noc', 'plc', {
        flows: [
          { protocol: 'https', targetAsset: 'hmi' },
          { protocol: 'ssh', sourceAsset: 'hmi' },
          { protocol: 'dot' },
        ],
      }),
      findings: [
        {
          message: 'misnamed',
          sentence: 'Panel is not where HTTPS and SSH between NOC and PLC look for it, so nothing can be opened.',
        },
      ],
    },
    {
      name: 'at both ends, in several conduits alike',
      diagram: site()
        .conduit('c1', 'ops', 'cell', flow({ sourceAsset: 'plc', targetAsset: 'noc' }))
        .conduit('c2', 'ops', 'cell', flow({ sourceAsset: 'plc', targetAsset: 'noc' })),
      findings: [
        {
          message: 'misnamed',
          id: 'misnamed-flow(c1,c2)',
          sentence:
            'NOC and PLC are not where HTTPS between Operations and Cell over 2 conduits looks for them, so nothing can be opened.',
        },
      ],
    },
  ],
})

const seed = Date.now() % 1_000_000_007
it(`speaks of each flow that opens nothing for the analysis, and of no other (seed ${seed})`, () => {
  fc.assert(
    fc.property(randomSite, (file) => {
      const index = indexDiagram(open(file))
      const told = checkDiagram(index, TODAY).filter(({ rule }) => rule === 'misnamed-flow')
      const conduits = new Set(misnamedFlows(prepareSessions(index)).map(({ conduit }) => conduit))
      expect(told.flatMap(({ about }) => about).toSorted()).toEqual([...conduits].toSorted())
    }),
    { seed, numRuns: 150 },
  )
})
