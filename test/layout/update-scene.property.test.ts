import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoPlace, buildScene, countFaults, type Scene, updateScene } from '../../src/layout'
import {
  addConduit,
  admit,
  assetId,
  assignToZone,
  type Diagram,
  type DiagramIndex,
  indexDiagram,
  type Patch,
  PURDUE_LEVELS,
  placeRecords,
  removeRecords,
  setFields,
  setFlows,
  updateIndex,
} from '../../src/model'
import { anyDrawing, type FileOfDrawing, indexOf } from './drawings'

type Step = readonly [kind: number, a: number, b: number]
type Make = (index: DiagramIndex, a: number, b: number, i: number) => Patch

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)]

/** Edits as a person makes them: every record that is added or moved has a place. */
const KINDS: readonly Make[] = [
  (index, a, b) => {
    const asset = pick(index.assets, a)
    const level = pick(PURDUE_LEVELS, b)
    return asset && level
      ? placeRecords(index, { assets: [{ id: asset.id, level, x: (a * 97) % 1800, y: 30 + (b % 60) }] })
      : []
  },
  (index, a) => removeRecords(index, [pick(index.assets, a)?.id ?? 'nobody']),
  (index, a) => removeRecords(index, [pick(index.conduits, a)?.id ?? 'nobody']),
  (index, a) => removeRecords(index, [pick(index.zones, a)?.id ?? 'nobody'], { withMembers: false }),
  (index, a, b, i) => {
    const [source, target] = [pick(index.assets, a), pick(index.zones, b)]
    return source && target ? addConduit(index, { id: `new${i}` as never, source: source.id, target: target.id }) : []
  },
  (index, a, b) => {
    const conduit = pick(index.conduits, a)
    return conduit
      ? setFlows(index, conduit.id, b % 2 ? [{ protocol: 'https' }, { protocol: 'ssh', opens: 'target' }] : [])
      : []
  },
  (index, a, b) => setFields(index, [pick(index.zones, a)?.id ?? 'nobody'], { name: 'longer name '.repeat(b % 4) }),
  (index, a, b) => {
    const asset = pick(index.assets, a)
    return asset ? assignToZone(index, [asset.id], b % 3 ? (pick(index.zones, b)?.id ?? null) : null) : []
  },
]

const steps = fc.array(fc.tuple(fc.nat(KINDS.length - 1), fc.nat(1000), fc.nat(1000)), { minLength: 4, maxLength: 10 })

/** The drawing with places for everything, as it is once it was opened. */
function opened(file: FileOfDrawing): { diagram: Diagram; index: DiagramIndex; scene: Scene } {
  const bare = indexOf(file)
  const admitted = admit(bare.diagram, placeRecords(bare, autoPlace(bare)), 'load')
  if (!admitted.ok) throw new Error(JSON.stringify(admitted.error))
  const index = indexDiagram(admitted.value.diagram)
  return { diagram: index.diagram, index, scene: buildScene(index) }
}

function eachEdit(
  file: FileOfDrawing,
  list: readonly Step[],
  check: (scene: Scene, before: Scene, index: DiagramIndex) => void,
) {
  let { diagram, index, scene } = opened(file)
  list.forEach(([kind, a, b], i) => {
    const patch = (KINDS[kind] as Make)(index, a, b, i)
    const admitted = admit(diagram, patch, 'user')
    if (!admitted.ok || admitted.value.patch.length === 0) return
    diagram = admitted.value.diagram
    const after = updateIndex(index, diagram, admitted.value.patch)
    const next = updateScene(scene, index, after, admitted.value.patch)
    check(next, scene, after)
    index = after
    scene = next
  })
}

function expectIdentities<T>(now: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): void {
  for (const [id, value] of now) {
    const old = before.get(id)
    if (old !== undefined && JSON.stringify(old) === JSON.stringify(value)) expect(value).toBe(old)
  }
}

describe('a scene kept up to date edit by edit', () => {
  const seed = 20261125
  it(`is that of the drawing made from nothing, with few conduits (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyDrawing({ zones: 7, assets: 20, conduits: 14 }), steps, (file, list) => {
        eachEdit(file, list, (scene, before, index) => {
          expect(scene).toEqual(buildScene(index))
          expectIdentities(scene.assets, before.assets)
          expectIdentities(scene.zones, before.zones)
          expectIdentities(scene.conduits, before.conduits)
        })
      }),
      { seed, numRuns: 60 },
    )
  })

  it(`has the same boxes, routes between the same ends and no covered label, with many (seed ${seed})`, () => {
    const crowded = anyDrawing({ zones: 10, assets: 60, conduits: 130 }, { zones: 3, assets: 30, conduits: 100 })
    fc.assert(
      fc.property(crowded, steps, (file, list) => {
        eachEdit(file, list, (scene, before, index) => {
          const fresh = buildScene(index)
          expect(scene.lanes).toEqual(fresh.lanes)
          expect(scene.assets).toEqual(fresh.assets)
          expect(scene.zones).toEqual(fresh.zones)
          expect([...scene.conduits.keys()]).toEqual([...fresh.conduits.keys()])
          expectIdentities(scene.conduits, before.conduits)
          expect(countFaults(index, scene).coveredChips).toBe(0)
          for (const [id, route] of scene.conduits) {
            const conduit = index.conduit(id)
            for (const [end, at] of [
              [conduit?.source, route.points[0]],
              [conduit?.target, route.points.at(-1)],
            ] as const) {
              const box = scene.assets.get(assetId(end ?? '')) ?? scene.zones.get(end as never)
              expect(box && at && isOnBorder(box, at), `${id} at ${end}`).toBe(true)
            }
          }
        })
      }),
      { seed, numRuns: 8, endOnFailure: true },
    )
  })
})

function isOnBorder(box: { x: number; y: number; width: number; height: number }, { x, y }: { x: number; y: number }) {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.6
  const isInX = x >= box.x - 0.6 && x <= box.x + box.width + 0.6
  const isInY = y >= box.y - 0.6 && y <= box.y + box.height + 0.6
  return (
    (isInX && (near(y, box.y) || near(y, box.y + box.height))) ||
    (isInY && (near(x, box.x) || near(x, box.x + box.width)))
  )
}
