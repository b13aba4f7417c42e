import { expect, it } from 'vitest'
import { indexDiagram } from '../../src/model'
import { checkDiagram } from '../../src/rules'
import { levelSkipped } from '../../src/rules/level-skipped'
import { diagram } from '../support/diagram-builder'
import { open, TODAY, testRule, turned } from '../support/test-rule'

const site = () =>
  diagram()
    .zone('dmz', { name: 'DMZ' })
    .zone('ops', { name: 'Operations' })
    .zone('scada', { name: 'Supervision' })
    .zone('cell', { name: 'Cell' })
    .asset('replica', { level: 'L3.5', zone: 'dmz' })
    .asset('noc', { name: 'NOC', level: 'L3', zone: 'ops' })
    .asset('hmi', { level: 'L2', zone: 'scada' })
    .asset('plc', { name: 'PLC', level: 'L1', zone: 'cell' })
    .asset('drive', { level: 'L0', zone: 'cell' })
    .asset('fw', { type: 'industrial-firewall', name: 'Firewall', level: 'L2' })
const only = (protocol: string, more: object = {}) => ({ flows: [{ protocol, ...more }] })

testRule(levelSkipped, {
  silent: [
    {
      name: 'one level down',
      diagram: site().conduit('c1', 'ops', 'scada', only('https')).conduit('c2', 'scada', 'cell', only('https')),
    },
    {
      name: 'the nearest pair is one level apart',
      diagram: site().asset('panel', { level: 'L2', zone: 'cell' }).conduit('c', 'ops', 'cell', only('https')),
    },
    {
      name: 'inside one zone',
      diagram: site().asset('server', { level: 'L3', zone: 'cell' }).conduit('c', 'server', 'drive', only('https')),
    },
    { name: 'events to what collects them', diagram: site().conduit('c', 'cell', 'ops', only('syslog-tls')) },
    { name: 'events straight into the DMZ', diagram: site().conduit('c', 'cell', 'dmz', only('syslog-tls')) },
    { name: 'a signal', diagram: site().conduit('c', 'ops', 'cell', only('hardwired-io')) },
    { name: 'from level 3 into the DMZ', diagram: site().conduit('c', 'ops', 'dmz', only('https')) },
    { name: 'down from the DMZ', diagram: site().conduit('c', 'dmz', 'scada', only('https')) },
    {
      name: 'a broker between',
      diagram: site()
        .asset('jump', { type: 'jump-host', level: 'L2' })
        .conduit('c', 'ops', 'cell', { via: ['jump'], ...only('ssh') }),
    },
    {
      name: 'a firewall that passes another protocol on',
      diagram: site().conduit('c1', 'ops', 'fw', only('https')).conduit('c2', 'fw', 'cell', only('ssh')),
    },
    {
      name: 'what the diode does not let back',
      diagram: site()
        .asset('d', { type: 'data-diode', level: 'L2' })
        .conduit('c', 'hmi', 'cell', { via: ['d'], ...only('https') }),
    },
  ],
  speaks: [
    {
      name: 'from level 3 straight to level 1',
      diagram: site().conduit('c', 'ops', 'cell', { via: ['fw'], ...only('modbus-tcp') }),
      findings: [
        {
          message: 'skipped',
          id: 'level-skipped(c)',
          severity: 'warning',
          path: ['noc', 'fw', 'plc'] as never,
          sentence: 'Operations can open Modbus TCP sessions to Cell, from level 3 straight to level 1.',
        },
      ],
    },
    {
      name: 'up, by the assets that the flows name; others stay',
      diagram: site()
        .asset('panel', { level: 'L2', zone: 'cell' })
        .conduit('c', 'ops', 'cell', {
          flows: [
            { protocol: 'https' },
            { protocol: 'opc-ua-secure', opens: 'target', sourceAsset: 'noc', targetAsset: 'drive' },
          ],
        }),
      findings: [
        {
          message: 'skipped',
          path: ['drive', 'noc'] as never,
          sentence: 'Custom asset can open OPC UA sessions to NOC, from level 0 straight to level 3.',
        },
      ],
    },
    {
      name: 'no flow: anything, either way',
      diagram: site().conduit('c', 'ops', 'plc'),
      findings: [{ message: 'skipped' }],
    },
    {
      name: 'through a firewall at the end of both conduits',
      diagram: site().conduit('c1', 'ops', 'fw', only('https')).conduit('c2', 'fw', 'cell', only('https')),
      findings: [{ message: 'skipped', id: 'level-skipped(c2)', path: ['noc', 'fw', 'plc'] as never }],
    },
    {
      name: 'to a firewall that is managed from afar',
      diagram: site()
        .asset('guard', { type: 'industrial-firewall', name: 'Cell firewall', level: 'L1' })
        .conduit('c', 'ops', 'guard', only('https', { targetAsset: 'guard' })),
      findings: [{ message: 'skipped', path: ['noc', 'guard'] as never }],
    },
    {
      name: 'from below level 3 up into the DMZ: advice',
      diagram: site().conduit('c', 'hmi', 'dmz', only('https')),
      findings: [
        {
          message: 'up',
          severity: 'advice',
          path: ['hmi', 'replica'] as never,
        },
      ],
    },
    {
      name: 'several conduits alike are one',
      diagram: site().conduit('c1', 'ops', 'plc', only('https')).conduit('c2', 'ops', 'plc', only('https')),
      findings: [
        {
          message: 'skipped',
          id: 'level-skipped(c1,c2)',
          sentence: 'Operations can open HTTPS sessions to PLC over 2 conduits, from level 3 straight to level 1.',
        },
      ],
    },
  ],
})

it('reads who skips in an order of its own, so that an acceptance holds when records are written in another', () => {
  const asset = (id: string, level: string, more: object = {}) => ({ id, type: 'asic-miner-air', level, ...more })
  const file = {
    format: 'zoneboard',
    version: 1,
    zones: [{ id: 'z1' }],
    assets: [
      asset('out', 'external'),
      asset('inside', 'L2', { alsoIn: ['z1'] }),
      asset('low', 'L0'),
      asset('high', 'L3'),
      { id: 'fw', type: 'perimeter-firewall', level: 'external' },
    ],
    conduits: [
      { id: 'c0', source: 'fw', target: 'z1' },
      { id: 'c1', source: 'low', target: 'fw' },
      { id: 'c2', source: 'out', target: 'fw', via: ['high'] },
    ],
  }
  const causes = (some: object) =>
    checkDiagram(indexDiagram(open(some)), TODAY).map(({ id, cause, path }) => [id, cause, path])
  expect(causes(file).map(([id]) => id)).toContain('level-skipped(c1)')
  expect(causes(turned(file))).toEqual(causes(file))
})
