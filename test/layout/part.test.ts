import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildScene, overlap, partOfScene, type Scene, toPlace, withoutNotes } from '../../src/layout'
import { annotationId, type DiagramIndex } from '../../src/model'
import { anyDrawing, drawing, indexOf } from './drawings'

const SITE = indexOf(
  drawing({
    zones: [
      { id: 'office', name: 'Office' },
      { id: 'ops', name: 'Operations' },
      { id: 'safety', name: 'Safety', parent: 'ops' },
    ],
    assets: [
      { id: 'pc', type: 'office-workstation', level: 'L4', zone: 'office' },
      { id: 'fleet', type: 'historian', level: 'L3', zone: 'ops' },
      { id: 'relay', type: 'hmi-panel', level: 'L2', zone: 'safety' },
      { id: 'loose', type: 'hmi-panel', level: 'L2' },
      { id: 'fw', type: 'industrial-firewall', level: 'L3.5' },
    ],
    conduits: [
      { id: 'in', source: 'office', target: 'ops', via: ['fw'] },
      { id: 'down', source: 'fleet', target: 'relay' },
      { id: 'side', source: 'fleet', target: 'loose' },
    ],
    annotations: [
      { id: 'n1', kind: 'note', place: { level: 'L5', x: 4000, y: 0 }, text: 'Far out' },
      { id: 'f1', kind: 'frame', place: { level: 'L0', x: 3000, y: 0 }, width: 100, height: 60 },
    ],
  }),
)
const scene = buildScene(SITE)

const idsIn = (part: Scene) =>
  [part.assets, part.zones, part.conduits, part.annotations].flatMap((boxes) => [...boxes.keys()] as string[]).sort()
const of = (...ids: string[]) => partOfScene(SITE, scene, { kind: 'records', ids: new Set(ids) })

describe('a part of a scene', () => {
  it('of everything is the scene itself', () => expect(partOfScene(SITE, scene, { kind: 'whole' })).toBe(scene))
  it.each([
    [['pc'], ['pc']],
    [['ops'], ['down', 'fleet', 'ops', 'relay', 'safety']],
    [['safety'], ['relay', 'safety']],
    [
      ['fleet', 'loose'],
      ['fleet', 'loose', 'side'],
    ],
    [['side'], ['fleet', 'loose', 'side']],
    [['in'], ['down', 'fleet', 'in', 'office', 'ops', 'pc', 'relay', 'safety']],
    [['fw'], ['down', 'fleet', 'in', 'office', 'ops', 'pc', 'relay', 'safety']],
    [['n1'], ['n1']],
    [['gone'], []],
  ])('of %j is %j', (ids, expected) => expect(idsIn(of(...ids))).toEqual(expected))

  it('keeps every box and route as it stands, and all lanes', () => {
    const part = of('ops')
    expect(part.lanes).toBe(scene.lanes)
    for (const [id, box] of part.assets) expect(box).toBe(scene.assets.get(id))
    for (const [id, route] of part.conduits) expect(route).toBe(scene.conduits.get(id))
  })

  it('is as large as what is in it', () => {
    expect(of('pc').bounds).toEqual({ ...scene.assets.get(SITE.assets[0]?.id as never), id: undefined })
    expect(of('gone').bounds).toEqual({ x: 0, y: 0, width: 0, height: 0 })
  })
})

describe('what stands in a frame', () => {
  const framed = (x: number, y: number, width: number, height: number): [DiagramIndex, Scene] => {
    const index = indexOf(
      drawing({
        ...JSON.parse(JSON.stringify({ assets: SITE.assets, zones: SITE.zones, conduits: SITE.conduits })),
        annotations: [{ id: 'f', kind: 'frame', place: { ...toPlace(scene, { x, y }) }, width, height }],
      }),
    )
    return [index, buildScene(index)]
  }
  it('is all that reaches into it, without the frame, and it is as large as the frame', () => {
    const card = scene.assets.get(SITE.assets[1]?.id as never)
    if (!card) throw new Error('no card')
    const [index, whole] = framed(card.x + 10, card.y + 10, 40, 20)
    const part = partOfScene(index, whole, { kind: 'frame', id: annotationId('f') })
    expect([...part.assets.keys()]).toEqual(['fleet'])
    expect([...part.zones.keys()]).toEqual(['ops'])
    expect([part.annotations.size, part.bounds.width, part.bounds.height]).toEqual([0, 40, 20])
    expect(part.bounds.x).toBe(card.x + 10)
  })
  it('that is not there, nothing', () => {
    expect(idsIn(partOfScene(SITE, scene, { kind: 'frame', id: annotationId('gone') }))).toEqual([])
  })
  it('a line that only bends round the frame is not in it', () => {
    for (const route of scene.conduits.values()) {
      const { bounds } = route
      const [index, whole] = framed(bounds.x + 3000, bounds.y, 50, 50)
      expect(partOfScene(index, whole, { kind: 'frame', id: annotationId('f') }).conduits.size).toBe(0)
    }
  })
})

it('without its notes a scene is as large as the rest', () => {
  const bare = withoutNotes(scene)
  expect(bare.annotations.size).toBe(0)
  expect(bare.bounds.x + bare.bounds.width).toBeLessThan(scene.bounds.x + scene.bounds.width)
  expect(bare.assets).toBe(scene.assets)
})

it('any selection of any drawing: both ends of every conduit, all members of every zone, bounds round all', () => {
  fc.assert(
    fc.property(
      anyDrawing({ zones: 4, assets: 9, conduits: 8 }),
      fc.array(fc.nat(20), { maxLength: 4 }),
      (file, picks) => {
        const index = indexOf(file)
        const whole = buildScene(index)
        const records = [...index.assets, ...index.zones, ...index.conduits]
        const ids = new Set(picks.flatMap((pick) => records[pick]?.id ?? []))
        const part = partOfScene(index, whole, { kind: 'records', ids })
        for (const id of part.conduits.keys()) {
          const conduit = index.conduit(id)
          for (const end of [conduit?.source, conduit?.target]) {
            expect(part.assets.has(end as never) || part.zones.has(end as never)).toBe(
              whole.assets.has(end as never) || whole.zones.has(end as never),
            )
          }
        }
        for (const id of part.zones.keys())
          for (const asset of index.assetsIn(id)) expect(part.assets.has(asset.id)).toBe(whole.assets.has(asset.id))
        for (const box of [...part.assets.values(), ...part.zones.values()])
          expect(overlap(box, part.bounds)).toBe(true)
      },
    ),
    { numRuns: 60 },
  )
})
