import { describe, expect, it } from 'vitest'
import { diagram } from '../support/diagram-builder'
import { zoneboard } from './fake-io'

const file = JSON.stringify(
  diagram()
    .zone('office')
    .zone('ops')
    .asset('pc', { name: 'Office PC', level: 'L4', zone: 'office' })
    .asset('fleet', { name: 'Fleet', level: 'L3', zone: 'ops' })
    .asset('plc', { name: 'PLC', level: 'L1', zone: 'ops' })
    .asset('safe', { name: 'Safety', level: 'L1' })
    .asset('fw', { type: 'it-ot-firewall', name: 'Firewall', level: 'L3.5' })
    .conduit('c1', 'pc', 'fleet', { via: ['fw'], flows: [{ protocol: 'https' }] })
    .file(),
)
const ask = (...more: string[]) => zoneboard(['reach', 'f', '--from', 'pc', ...more], { f: file })

describe('reach --to', () => {
  it('tells the whole way to each, or that there is none', () => {
    const { code, out } = ask('--to', 'plc', 'safe')
    expect(code).toBe(0)
    expect(out).toBe(
      'PLC can be reached in 2 steps:\n' +
        '  1. Fleet: HTTPS from Office PC through Firewall\n' +
        '  2. PLC: any protocol from Fleet\n' +
        'Safety cannot be reached.\n',
    )
  })
  it('keeps the shape for scripts, with those that cannot be reached beside it', () => {
    const all = ask('--json').json()
    expect(Object.keys(all)).toEqual(['from', 'reached'])
    const { code, json } = ask('--to', 'plc', '--to', 'safe', '--json')
    expect(code).toBe(0)
    expect(json()).toEqual({
      from: ['pc'],
      reached: all.reached.filter(({ id }: { id: string }) => id === 'plc'),
      unreached: ['safe'],
    })
    expect(ask('--to', 'safe', '--format=json').json()).toEqual({ from: ['pc'], reached: [], unreached: ['safe'] })
  })
  it('counts a start as neither', () => {
    expect(ask('--to', 'pc', '--json').json()).toEqual({ from: ['pc'], reached: [], unreached: [] })
  })
  it('says which id is no asset', () => {
    expect(ask('--to', 'nobody')).toMatchObject({ code: 2, err: 'f: There is no asset “nobody” in this drawing.\n' })
    expect(ask('--to', 'ops').err).toBe('f: “ops” is a zone; --to takes assets.\n')
  })
})
