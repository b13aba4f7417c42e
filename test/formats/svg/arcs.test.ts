import { expect, it } from 'vitest'
import { assetTypes, iconOf } from '../../../src/catalogue'
import { spacedArcs } from '../../../src/formats/svg/arcs'

/** Every number of an arc apart from the next. */
const ARC = /^[aA](?:-?[\d.]+ -?[\d.]+ -?[\d.]+ [01] [01] -?[\d.]+ -?[\d.]+ ?)+$/u

it.each([
  ['M13 19a4 4 0 00-8 0', 'M13 19a4 4 0 0 0 -8 0'],
  ['M5 14a.5.5 0 01.471.666L8 20', 'M5 14a.5 .5 0 0 1 .471 .666L8 20'],
  ['M0 0a1 1 0 01-1-1 1 1 0 112 0z', 'M0 0a1 1 0 0 1 -1 -1 1 1 0 1 1 2 0z'],
  ['M0,0A1,1,0,0,1,2,2', 'M0,0A1 1 0 0 1 2 2'],
  ['M2 3h4v.5', 'M2 3h4v.5'],
])('%s', (path, spaced) => expect(spacedArcs(path)).toBe(spaced))

it('leaves no icon with numbers that run together, and changes none of them', () => {
  const paths = assetTypes.flatMap(({ id }) =>
    iconOf({ type: id }).flatMap(([, { d }]) => (typeof d === 'string' ? [d] : [])),
  )
  const arcs = paths.flatMap((path) => spacedArcs(path).match(/[aA][^a-zA-Z]*/gu) ?? [])
  expect(arcs.length).toBeGreaterThan(50)
  for (const arc of arcs) expect(arc).toMatch(ARC)
  for (const path of paths) expect(spacedArcs(spacedArcs(path))).toBe(spacedArcs(path))
})
