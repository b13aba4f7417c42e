import { describe, expect, it } from 'vitest'
import { applyPatch, type DiagramIndex, indexDiagram } from '../../src/model'
import { checkDiagram, fixesFor } from '../../src/rules'
import { type DiagramBuilder, diagram } from '../support/diagram-builder'
import { idSource, TODAY } from '../support/test-rule'

/** The drawing after the first fix of what is said of a zone. */
function fixed(site: DiagramBuilder, id: string): DiagramIndex {
  const index = indexDiagram(site.build())
  const finding = checkDiagram(index, TODAY).find((one) => one.id === id)
  if (!finding) throw new Error(`${id} is not there`)
  const [fix] = fixesFor(index, finding, idSource())
  if (!fix) throw new Error('no fix')
  return indexDiagram(applyPatch(index.diagram, fix.patch))
}
const conduitOf = (index: DiagramIndex, id: string | undefined) => {
  const { source, target, via = [], flows = [] } = index.conduit(id) ?? {}
  return { source, target, via, flows }
}
const newZone = (index: DiagramIndex) => index.zones.find(({ id }) => id.startsWith('new'))

const cell = () =>
  diagram()
    .zone('area', { slTarget: 2 })
    .zone('cell', {
      name: 'Cell',
      slTarget: 2,
      parent: 'area' as never,
      requirements: { 'SR 1.1': { state: 'in-place' } } as never,
    })
    .zone('ops')
    .asset('panel', { type: 'hmi-panel', zone: 'cell' })
    .asset('mes', { type: 'mes-server', level: 'L3', zone: 'ops' })
    .asset('fw', { type: 'industrial-firewall', level: 'L3' })
const withTablet = () => cell().asset('tablet', { type: 'maintenance-tablet', zone: 'cell' })
const WIRELESS = 'wireless-not-separate(cell)'

describe('§9 moving what must stand apart into a zone of its own', () => {
  it('names the zone after what stands in it, with the parent and SL-T of the old one, but not its answers', () => {
    const zone = newZone(fixed(withTablet(), WIRELESS))
    expect(zone).toMatchObject({ name: 'Cell (wireless)', slTarget: 2, parent: 'area' })
    expect(zone?.requirements).toBeUndefined()
  })
  it('joins the two by a conduit with the usual flows, or a page, and a firewall', () => {
    const index = fixed(withTablet(), WIRELESS)
    const own = newZone(index)?.id
    const [made] = index.conduits
    const conduit = conduitOf(index, made?.id)
    expect(conduit).toMatchObject({ source: own, target: 'cell', flows: [{ protocol: 'https' }] })
    expect(conduit.via.map((id) => index.asset(id)?.type)).toEqual(['industrial-firewall'])
  })
  it('puts the firewall into what joins their assets already, once for all of it, and leaves wires alone', () => {
    const site = withTablet()
      .asset('plc', { type: 'plc', level: 'L1', zone: 'cell' })
      .conduit('said', 'tablet', 'panel', { flows: [{ protocol: 'https' }] })
      .conduit('unsaid', 'plc', 'tablet')
      .conduit('wire', 'tablet', 'plc', { flows: [{ protocol: 'hardwired-io' }] })
    const index = fixed(site, WIRELESS)
    expect(index.conduits.map(({ id }) => id)).toEqual(['said', 'unsaid', 'wire'])
    const [said, unsaid, wire] = ['said', 'unsaid', 'wire'].map((id) => conduitOf(index, id))
    expect(said?.via).toHaveLength(1)
    expect(unsaid).toMatchObject({ via: said?.via, flows: [{ protocol: 'https' }] })
    expect(wire?.via).toEqual([])
  })
  it('takes along the conduits whose flows name who moves, and parts those that name others too', () => {
    const named = (sourceAsset: string) => ({ protocol: 'https', sourceAsset })
    const site = withTablet()
      .conduit('all', 'cell', 'ops', { via: ['fw'], flows: [named('tablet')] } as never)
      .conduit('some', 'cell', 'ops', {
        via: ['fw'],
        flows: [named('tablet'), named('panel'), { protocol: 'dns' }],
      } as never)
      .conduit('none', 'cell', 'ops', { via: ['fw'], flows: [{ protocol: 'ntp' }] } as never)
    const index = fixed(site, WIRELESS)
    const own = newZone(index)?.id
    expect(conduitOf(index, 'all')).toMatchObject({ source: own, flows: [named('tablet')] })
    expect(conduitOf(index, 'some')).toMatchObject({ source: 'cell', flows: [named('panel'), { protocol: 'dns' }] })
    expect(conduitOf(index, 'none').source).toBe('cell')
    const parted = index.conduits.filter(({ source, target }) => source === own && target === 'ops')
    expect(parted.map(({ flows }) => flows)).toEqual([[named('tablet')], [named('tablet')]])
  })
  it('draws nothing between assets of different sides', () => {
    const site = cell().asset('laptop', { type: 'ceo-laptop', level: 'L4', zone: 'cell' })
    const index = fixed(site, WIRELESS)
    expect(index.conduits).toEqual([])
    expect(index.asset('laptop')?.zone).toBe(newZone(index)?.id)
  })
  it('draws nothing for a device that only passes on', () => {
    const index = fixed(cell().asset('ap', { type: 'plant-wifi-ap', zone: 'cell' }), WIRELESS)
    expect(index.conduits).toEqual([])
  })
})
