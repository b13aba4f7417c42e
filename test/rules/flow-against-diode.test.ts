import { expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, fixesFor } from '../../src/rules'
import { flowAgainstDiode } from '../../src/rules/flow-against-diode'
import { diagram } from '../support/diagram-builder'
import { idSource, TODAY, testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('ops', { name: 'Operations' })
    .zone('dmz', { name: 'DMZ' })
    .asset('historian', { level: 'L3', zone: 'ops' })
    .asset('replica', { level: 'L3.5', zone: 'dmz' })
    .asset('diode', { type: 'data-diode', name: 'Data diode', level: 'L3.5' })
const back = { protocol: 'https', opens: 'target' }

testRule(flowAgainstDiode, {
  silent: [
    { name: 'with it', diagram: site().conduit('c', 'ops', 'dmz', { via: ['diode'], flows: [{ protocol: 'https' }] }) },
    { name: 'without a diode', diagram: site().conduit('c', 'ops', 'dmz', { flows: [back] }) },
    { name: 'no flow: undefined-conduit speaks', diagram: site().conduit('c', 'ops', 'dmz', { via: ['diode'] }) },
    {
      name: 'into its sending side, and out of its receiving side',
      diagram: site()
        .conduit('c1', 'ops', 'diode', { flows: [{ protocol: 'https' }] })
        .conduit('c2', 'diode', 'dmz', { flows: [{ protocol: 'https' }] }),
    },
    {
      name: 'a signal',
      diagram: site().conduit('c', 'ops', 'dmz', {
        via: ['diode'],
        flows: [{ protocol: 'hardwired-io', opens: 'target' }],
      }),
    },
  ],
  speaks: [
    {
      name: 'in a via',
      diagram: site().conduit('c', 'ops', 'dmz', { via: ['diode'], flows: [back] }),
      findings: [
        {
          message: 'against',
          id: 'flow-against-diode(c)',
          severity: 'error',
          sentence: 'DMZ cannot open HTTPS to Operations: Data diode lets nothing pass that way.',
        },
      ],
    },
    {
      name: 'by either end, with others that run with it',
      diagram: site().conduit('c', 'ops', 'dmz', {
        via: ['diode'],
        flows: [{ protocol: 'opc-ua-secure' }, { protocol: 'sftp', opens: 'either' }],
      }),
      findings: [
        {
          message: 'against',
          sentence: 'DMZ cannot open SFTP to Operations: Data diode lets nothing pass that way.',
        },
      ],
    },
    {
      name: 'out of its sending side',
      diagram: site()
        .conduit('c1', 'ops', 'diode', { flows: [back] })
        .conduit('c2', 'diode', 'dmz', { flows: [{ protocol: 'https' }] }),
      findings: [{ message: 'against', id: 'flow-against-diode(c1)' }],
    },
    {
      name: 'two diodes, over several conduits',
      diagram: site()
        .asset('diode2', { type: 'data-diode', name: 'Second diode', level: 'L3.5' })
        .conduit('c1', 'ops', 'dmz', { via: ['diode', 'diode2'], flows: [back] })
        .conduit('c2', 'ops', 'dmz', { via: ['diode', 'diode2'], flows: [back] }),
      findings: [
        {
          message: 'against',
          id: 'flow-against-diode(c1,c2)',
          sentence:
            'DMZ cannot open HTTPS to Operations over 2 conduits: Data diode and Second diode let nothing pass that way.',
        },
      ],
    },
  ],
})

it('is cured by turning the diode, by letting the other end open, or without the flow', () => {
  const labels = (flows: readonly object[]) => {
    const index = indexDiagram(
      site()
        .conduit('c', 'ops', 'dmz', { via: ['diode'], flows })
        .build(),
    )
    const finding = checkDiagram(index, TODAY).find(({ rule }) => rule === 'flow-against-diode')
    return finding && fixesFor(index, finding, idSource()).map(({ label }) => label)
  }
  expect(labels([{ ...back, protocol: 'syslog-tls' }])).toEqual(['Turn the diode', 'Let Operations open it'])
  expect(labels([{ protocol: 'opc-ua-secure' }, back])).toEqual(['Let Operations open it', 'Delete the flow'])
})
