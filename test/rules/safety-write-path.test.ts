import { expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram, fixesFor } from '../../src/rules'
import { safetyWritePath } from '../../src/rules/safety-write-path'
import { diagram } from '../support/diagram-builder'
import { idSource, TODAY, testRule } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('control', { name: 'Control' })
    .zone('safety', { name: 'Safety' })
    .asset('hmi', { type: 'hmi-panel', name: 'Panel', zone: 'control' })
    .asset('sis', { type: 'safety-plc', name: 'SIS', level: 'L1', zone: 'safety' })
    .asset('fw', { type: 'industrial-firewall', name: 'Firewall' })
const modbus = (fields = {}) => ({ via: ['fw'], flows: [{ protocol: 'modbus-tls', ...fields }] }) as never

testRule(safetyWritePath, {
  silent: [
    { name: 'nothing drawn', diagram: site() },
    { name: 'wires', diagram: site().conduit('c', 'hmi', 'sis', { flows: [{ protocol: 'hardwired-io' }] }) },
    { name: 'a stick', diagram: site().conduit('c', 'hmi', 'sis', { flows: [{ protocol: 'usb-media' }] }) },
    { name: 'what the safety PLC opens', diagram: site().conduit('c', 'sis', 'hmi', modbus()) },
    { name: 'what cannot command', diagram: site().conduit('c', 'hmi', 'sis', { flows: [{ protocol: 'ntp' }] }) },
    {
      name: 'its own engineering station, by a wire inside the zone',
      diagram: site()
        .asset('eng', { type: 'sis-engineering-workstation', zone: 'safety' })
        .conduit('c', 'eng', 'sis', modbus()),
    },
    {
      name: 'its own engineering station, by a switch that stands in no zone',
      diagram: site()
        .asset('eng', { type: 'sis-engineering-workstation', zone: 'safety' })
        .asset('sw', { type: 'managed-switch' })
        .conduit('c1', 'eng', 'sw', { flows: [{ protocol: 'modbus-tls' }] })
        .conduit('c2', 'sw', 'sis', { flows: [{ protocol: 'modbus-tls' }] }),
    },
    {
      name: 'through a diode that points away',
      diagram: site()
        .asset('diode', { type: 'data-diode' })
        .conduit('c', 'sis', 'hmi', { via: ['diode'], flows: [{ protocol: 'modbus-tls', opens: 'either' }] } as never),
    },
    {
      name: 'in one zone: safety-not-separate speaks',
      diagram: diagram().zone('z').asset('a', { zone: 'z' }).asset('b', { zone: 'z', safety: true }),
    },
  ],
  speaks: [
    {
      name: 'a panel writes',
      diagram: site().conduit('c', 'hmi', 'sis', modbus()),
      findings: [
        {
          message: 'written',
          id: 'safety-write-path(c)',
          severity: 'error',
          path: ['hmi', 'fw', 'sis'],
          pairs: [['hmi', 'sis', 'modbus-tls']],
          pairCount: 1,
          sentence: 'Panel can open Modbus/TCP Security sessions to SIS, and change what protects people.',
        },
      ] as never,
    },
    {
      name: 'either may open, drawn from the safety zone',
      diagram: site().conduit('c', 'safety', 'control', modbus({ opens: 'either' })),
      findings: [{ message: 'written', pairs: [['hmi', 'sis', 'modbus-tls']] }] as never,
    },
    {
      name: 'nothing is said: anything passes',
      diagram: site().conduit('c', 'control', 'safety'),
      findings: [
        { message: 'written', sentence: 'Panel can open any session to SIS, and change what protects people.' },
      ],
    },
    {
      name: 'a protocol of one’s own may command; NTP beside it stays',
      diagram: site().conduit('c', 'hmi', 'sis', {
        via: ['fw'],
        flows: [{ protocol: { name: 'Tool' } }, { protocol: 'ntp' }],
      } as never),
      findings: [{ message: 'written' }],
    },
    {
      name: 'the cloud commands by the session that the safety PLC opens',
      diagram: site()
        .asset('cloud', { type: 'fleet-cloud', level: 'external' })
        .conduit('c', 'sis', 'cloud', { via: ['fw'], flows: [{ protocol: 'fleet-agent-cloud' }] } as never),
      findings: [{ message: 'written', pairs: [['cloud', 'sis', 'fleet-agent-cloud']] }] as never,
    },
    {
      name: 'one safety zone writes to another',
      diagram: site()
        .zone('gas')
        .asset('gas-plc', { type: 'fire-gas-plc', name: 'Gas PLC', level: 'L1', zone: 'gas' })
        .conduit('c', 'gas-plc', 'sis', modbus()),
      findings: [{ message: 'written', pairCount: 1 }],
    },
    {
      name: 'through a firewall between two edges: the last is to blame',
      diagram: site()
        .conduit('c1', 'hmi', 'fw', { flows: [{ protocol: 'modbus-tls' }] })
        .conduit('c2', 'fw', 'sis', { flows: [{ protocol: 'modbus-tls' }] }),
      findings: [{ message: 'written', id: 'safety-write-path(c2)' }],
    },
    {
      name: 'a zone that holds both: what comes to the safety assets in it',
      diagram: site()
        .asset('relay', { type: 'protection-relay', name: 'Relay', level: 'L1', zone: 'control' })
        .zone('ops')
        .asset('scada', { type: 'scada-server', level: 'L3', zone: 'ops' })
        .conduit('c', 'ops', 'control', modbus()),
      findings: [{ message: 'written', pairs: [['scada', 'relay', 'modbus-tls']] }] as never,
    },
  ],
})

it('lets the safety side open what it sends', () => {
  const index = indexDiagram(site().conduit('c', 'hmi', 'sis', modbus()).build())
  const finding = checkDiagram(index, TODAY).find(({ rule }) => rule === 'safety-write-path')
  if (!finding) throw new Error('silent')
  expect(fixesFor(index, finding, idSource()).map(({ label }) => label)).toEqual([
    'Let only SIS open it',
    'Delete the conduit',
  ])
})
