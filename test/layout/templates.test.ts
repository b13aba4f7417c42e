import { describe, expect, it } from 'vitest'
import { buildScene, countFaults } from '../../src/layout'
import { indexOf, NOTHING_OVER_ANYTHING, TEMPLATES, templateFile } from './drawings'

const pictures = TEMPLATES.map((name) => {
  const index = indexOf(templateFile(name))
  const scene = buildScene(index)
  return { name, index, scene, faults: countFaults(index, scene) }
})

it('there are nine templates, laid out as this table says', () => {
  const rows = pictures.map(({ name, scene, faults }) => {
    const last = scene.lanes.at(-1)
    const height = last ? last.y + last.height : 0
    return { name, width: Math.round(scene.bounds.width), height, ...faults }
  })
  console.table(rows)
  expect(rows).toHaveLength(9)
})

describe.each(pictures)('$name', ({ index, scene, faults }) => {
  it('has nothing over anything else, and no conduit through what it does not concern', () => {
    expect(faults).toMatchObject({
      ...NOTHING_OVER_ANYTHING,
      coveredGlyphs: 0,
      crampedLines: 0,
      linesOnLanes: 0,
    })
  })
  it('is quiet: few crossings and bends', () => {
    expect(faults.crossings).toBeLessThanOrEqual(index.conduits.length * 0.2)
    expect(faults.bends).toBeLessThanOrEqual(index.conduits.length)
    expect(faults.chipsOnLines).toBeLessThanOrEqual(2)
  })
  it('has about the shape of a page', () => {
    const last = scene.lanes.at(-1)
    const shape = scene.bounds.width / ((last?.y ?? 0) + (last?.height ?? 0))
    expect(shape).toBeGreaterThan(1.1)
    expect(shape).toBeLessThan(2.2)
  })
  it('labels nearly every conduit', () => {
    const crossing = [...scene.conduits.values()].filter(({ heads }) => heads.source || heads.target)
    const labelled = crossing.filter(({ chips }) => chips.length > 0)
    expect(labelled.length).toBeGreaterThanOrEqual(crossing.length * 0.9)
  })
})
