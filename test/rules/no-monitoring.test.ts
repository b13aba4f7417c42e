import { noMonitoring } from '../../src/rules/no-monitoring'
import { diagram } from '../support/diagram-builder'
import { testRule } from '../support/test-rule'

const cell = (zone: object = {}) =>
  diagram()
    .zone('cell', { name: 'Cell', ...zone })
    .asset('plc', { type: 'plc', name: 'PLC', level: 'L1', zone: 'cell' })
const watched = { slTarget: { FR6: 1 } }
const withLogs = () =>
  cell()
    .zone('dmz', watched)
    .asset('logs', { type: 'log-collector', level: 'L3.5', zone: 'dmz' })
    .asset('jump', { type: 'jump-host', level: 'L3.5', zone: 'dmz' })
    .asset('fw', { type: 'industrial-firewall' })

testRule(noMonitoring, {
  silent: [
    { name: 'nothing stands in it', diagram: diagram().zone('cell', { slTarget: 2 }) },
    {
      name: 'the outside',
      diagram: diagram().zone('out').asset('net', { type: 'internet', level: 'external', zone: 'out' }),
    },
    {
      name: 'nothing that is on a network',
      diagram: diagram().zone('safe').asset('plate', { type: 'seed-backup-plate', level: 'L0', zone: 'safe' }),
    },
    { name: 'its target does not ask', diagram: cell({ slTarget: { FR5: 3, FR6: 1 } }) },
    {
      name: 'it is in place, by whatever is not drawn',
      diagram: cell({ requirements: { 'SR 6.2': { state: 'in-place' } } }),
    },
    { name: 'a sensor in it', diagram: cell().asset('ids', { type: 'ids-sensor', zone: 'cell' }) },
    {
      name: 'a sensor with an interface in it',
      diagram: cell()
        .zone('sec', watched)
        .asset('ids', { type: 'ids-sensor', zone: 'sec', alsoIn: ['cell'] }),
    },
    {
      name: 'it sends to a log server',
      diagram: withLogs().conduit('c', 'cell', 'logs', { flows: [{ protocol: 'https' }] }),
    },
    {
      name: 'a log server fetches from one of it, in another’s zone',
      diagram: withLogs().conduit('c', 'dmz', 'plc', { flows: [{ protocol: 'https', sourceAsset: 'logs' as never }] }),
    },
    {
      name: 'past a firewall between two edges',
      diagram: withLogs().conduit('c1', 'plc', 'fw').conduit('c2', 'fw', 'logs'),
    },
    {
      name: 'a sensor on the conduit',
      diagram: cell()
        .zone('ops', watched)
        .asset('ids', { type: 'ids-sensor' })
        .conduit('c', 'cell', 'ops', { via: ['ids' as never] }),
    },
    {
      name: 'syslog to one of one’s own',
      diagram: cell()
        .zone('it', watched)
        .asset('own', { level: 'L4', zone: 'it' })
        .conduit('c', 'cell', 'own', { flows: [{ protocol: 'syslog-tls' }] }),
    },
    {
      name: 'joined to others by a wire for signals alone',
      diagram: cell()
        .asset('bell', { level: 'L1' })
        .conduit('c', 'plc', 'bell', { flows: [{ protocol: 'hardwired-io' }] }),
    },
  ],
  speaks: [
    {
      name: 'nothing drawn',
      diagram: cell({ slTarget: 2 }),
      findings: [
        {
          message: 'unwatched',
          id: 'no-monitoring(cell)',
          severity: 'advice',
          kind: 'gap',
          clause: 'SR 6.2',
          sentence: 'Nothing collects the events of Cell. Whoever is in there is not noticed.',
        },
      ],
    },
    {
      name: 'nothing drawn collects, and several zones ask for it: said once',
      diagram: cell()
        .zone('b', { name: 'Line' })
        .asset('hmi', { type: 'hmi-panel', zone: 'b' })
        .zone('a', { name: 'Hall' })
        .asset('asics', { type: 'asic-miner-air', zone: 'a' })
        .zone('low', { slTarget: 1 })
        .asset('fan', { type: 'plc', zone: 'low' }),
      findings: [
        {
          message: 'unwatchedSite',
          id: 'no-monitoring(a,b,cell)',
          sentence: 'Nothing drawn collects events. In Hall, Line and Cell nobody notices who comes in.',
        },
      ],
    },
    {
      name: 'more zones than are named',
      diagram: ['d', 'e', 'f'].reduce(
        (site, id) => site.zone(id, { name: `Line ${id}` }).asset(`plc-${id}`, { type: 'plc', zone: id }),
        cell(),
      ),
      findings: [
        {
          sentence: 'Nothing drawn collects events. In Cell, Line d and 2 others nobody notices who comes in.',
          message: 'unwatchedSite',
        },
      ],
    },
    {
      name: 'something is collected elsewhere: each zone is said by itself',
      diagram: withLogs().zone('b', { name: 'Line' }).asset('hmi', { type: 'hmi-panel', zone: 'b' }),
      findings: [
        { message: 'unwatched', id: 'no-monitoring(b)' },
        { message: 'unwatched', id: 'no-monitoring(cell)' },
      ],
    },
    { name: 'no target is set', diagram: cell(), findings: [{ message: 'unwatched' }] },
    {
      name: 'only planned',
      diagram: cell({ requirements: { 'SR 6.2': { state: 'planned' } } }),
      findings: [{ message: 'unwatched' }],
    },
    {
      name: 'joined to another of the log server’s zone',
      diagram: withLogs().conduit('c', 'cell', 'dmz', { flows: [{ protocol: 'ssh', targetAsset: 'jump' as never }] }),
      findings: [{ message: 'unwatched', id: 'no-monitoring(cell)' }],
    },
    {
      name: 'joined to the log server by a wire for signals, and to others by more',
      diagram: withLogs()
        .conduit('c', 'cell', 'logs', { flows: [{ protocol: 'hardwired-io' }] })
        .conduit('d', 'cell', 'jump', { flows: [{ protocol: 'ssh' }] }),
      findings: [{ message: 'unwatched' }],
    },
    {
      name: 'a neighbour of what is collected from',
      diagram: withLogs()
        .zone('line', watched)
        .asset('hmi', { type: 'hmi-panel', zone: 'line' })
        .conduit('c1', 'line', 'logs', { flows: [{ protocol: 'https' }] })
        .conduit('c2', 'cell', 'line', { flows: [{ protocol: 'https' }] }),
      findings: [{ message: 'unwatched', id: 'no-monitoring(cell)' }],
    },
  ],
})
