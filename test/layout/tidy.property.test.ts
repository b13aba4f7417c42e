import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoPlace, buildScene, countFaults, type Scene, tidyPlaces } from '../../src/layout'
import { admit, type Diagram, type DiagramIndex, indexDiagram, type Patch, placeRecords } from '../../src/model'
import { anyDrawing, drawing, type FileOfDrawing, indexOf, TEMPLATES, templateFile } from './drawings'

const seed = 20261125
const SOUND = { overlaps: 0, zoneOverlaps: 0, cardsOutsideZone: 0, cardsOutsideLane: 0 }

function after(index: DiagramIndex, patch: Patch): DiagramIndex {
  const admitted = admit(index.diagram, patch, 'user')
  if (!admitted.ok) throw new Error(JSON.stringify(admitted.error))
  return indexDiagram(admitted.value.diagram)
}
const opened = (file: FileOfDrawing) => {
  const index = indexOf(file)
  return after(index, placeRecords(index, autoPlace(index)))
}
const tidied = (index: DiagramIndex, ids?: readonly string[]) =>
  after(index, placeRecords(index, tidyPlaces(index, ids)))

/** Every asset a little beside its place, zones at the other end of the drawing: what a person makes of it. */
function messedUp(file: FileOfDrawing): DiagramIndex {
  const index = opened(file)
  const assets = index.assets.flatMap(({ id, level, position }, i) =>
    position ? [{ id, level, x: position.x + ((i * 37) % 400) - 100, y: position.y + ((i * 13) % 60) }] : [],
  )
  return after(index, placeRecords(index, { assets }))
}
const lock = (index: DiagramIndex, table: 'assets' | 'zones', id: string): DiagramIndex => {
  const record = (index.diagram[table] as ReadonlyMap<string, object>).get(id)
  const diagram = {
    ...index.diagram,
    [table]: new Map(index.diagram[table] as never).set(id, { ...record, locked: true }),
  }
  return indexDiagram(diagram as Diagram)
}
const level = (scene: Scene, y: number) => scene.lanes.findLast((lane) => lane.y <= y)

describe('tidying the whole drawing', () => {
  it.each(TEMPLATES)('%s: is the picture that it opens with, whatever was done to it', (name) => {
    const fresh = buildScene(opened(templateFile(name)))
    const scene = buildScene(tidied(messedUp(templateFile(name))))
    expect(scene.assets).toEqual(fresh.assets)
    expect(scene.zones).toEqual(fresh.zones)
  })

  it(`leaves nothing over anything else, and changes nothing the second time (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyDrawing({ zones: 7, assets: 24, conduits: 14 }), (file) => {
        const index = tidied(messedUp(file))
        expect(countFaults(index, buildScene(index))).toMatchObject(SOUND)
        expect(tidyPlaces(index)).toEqual({ assets: [], zones: [], annotations: [] })
      }),
      { seed, numRuns: 60 },
    )
  })

  it(`what is locked stays, and nothing comes to lie on it (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyDrawing({ zones: 6, assets: 20, conduits: 10 }), fc.nat(), fc.boolean(), (file, n, isZone) => {
        const before = opened(file)
        const list = isZone ? before.zones : before.assets.filter(({ position }) => position)
        const record = list[n % Math.max(1, list.length)]
        if (!record) return
        const index = lock(before, isZone ? 'zones' : 'assets', record.id)
        const placements = tidyPlaces(index)
        const moved = [...(placements.assets ?? []), ...(placements.zones ?? [])].map(({ id }) => id as string)
        expect(moved).not.toContain(record.id)
        const tidy = after(index, placeRecords(index, placements))
        expect(countFaults(tidy, buildScene(tidy))).toMatchObject(SOUND)
      }),
      { seed, numRuns: 60 },
    )
  })
})

describe('tidying a zone', () => {
  it.each(TEMPLATES)('%s: each zone stays in its corner, and only what it then lies on makes room', (name) => {
    const index = opened(templateFile(name))
    const scene = buildScene(index)
    for (const zone of index.zones) {
      const tidy = tidied(index, [zone.id])
      const now = buildScene(tidy)
      const [before, box] = [scene.zones.get(zone.id), now.zones.get(zone.id)]
      expect(box?.x).toBe(before?.x)
      expect(box && before && box.y - (level(now, box.y)?.y ?? 0)).toBe(
        before && before.y - (level(scene, before.y)?.y ?? 0),
      )
      expect(countFaults(tidy, now)).toMatchObject(SOUND)
    }
  })

  it('leaves everything outside alone where there is room', () => {
    const index = opened(templateFile('mining-well-segmented'))
    const [zone] = index.zones.filter(({ id }) => index.assetsIn(id).length > 3)
    const members = index.assetsIn(zone?.id as never)
    const messy = after(
      index,
      placeRecords(index, {
        assets: members.map(({ id, level: lane, position }, i) => ({
          id,
          level: lane,
          x: (position?.x ?? 0) + (i % 2) * 8,
          y: (position?.y ?? 0) + (i % 3) * 4,
        })),
      }),
    )
    const moved = tidyPlaces(messy, [zone?.id as string]).assets ?? []
    expect(moved.length).toBeGreaterThan(0)
    for (const { id } of moved) expect(members.some((member) => member.id === id)).toBe(true)
  })
})

describe('tidying some cards', () => {
  const file = drawing({
    zones: [
      {
        id: 'z',
        name: 'Cell',
        area: { x: 0, width: 700, top: { level: 'L2', y: 20 }, bottom: { level: 'L2', y: 240 } },
      },
    ],
    assets: [
      { id: 'a', type: 'plc', level: 'L2', zone: 'z', position: { x: 30, y: 50 } },
      { id: 'b', type: 'plc', level: 'L2', zone: 'z', position: { x: 233, y: 91 } },
      { id: 'c', type: 'plc', level: 'L2', zone: 'z', position: { x: 480, y: 63 } },
      { id: 'd', type: 'plc', level: 'L2', zone: 'z', position: { x: 200, y: 170 } },
    ],
    annotations: [{ id: 'n', kind: 'note', text: 'c', place: { level: 'L2', x: 520, y: 108 } }],
  })
  it('puts them in a row from their corner on, with their notes, and leaves the others', () => {
    const index = indexOf(file)
    const { assets, zones, annotations } = tidyPlaces(index, ['a', 'b', 'c'])
    expect(assets).toEqual([
      { id: 'b', level: 'L2', x: 196, y: 50 },
      { id: 'c', level: 'L2', x: 362, y: 50 },
    ])
    expect(zones).toEqual([])
    expect(annotations).toEqual([{ id: 'n', place: { level: 'L2', x: 402, y: 95 } }])
  })
  it('does nothing with one alone, or with what is locked', () => {
    expect(tidyPlaces(indexOf(file), ['b'])).toEqual({ assets: [], zones: [], annotations: [] })
    const index = lock(lock(indexOf(file), 'assets', 'b'), 'assets', 'c')
    expect(tidyPlaces(index, ['a', 'b', 'c'])).toEqual({ assets: [], zones: [], annotations: [] })
  })
})
