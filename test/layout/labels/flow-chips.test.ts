import { describe, expect, it } from 'vitest'
import { chipTexts } from '../../../src/layout/labels/flow-chips'
import { drawing, indexOf } from '../drawings'

function chipsOf(flows: object[]) {
  const zones = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ]
  const [conduit] = indexOf(drawing({ zones, conduits: [{ id: 'c', source: 'a', target: 'b', flows }] })).conduits
  if (!conduit) throw new Error('no conduit was made')
  return chipTexts(conduit)
}

describe('the chips of a conduit', () => {
  it('are one for each of two flows', () => {
    expect(chipsOf([{ protocol: 'https' }, { protocol: 'ssh' }]).map(({ label }) => label)).toEqual(['HTTPS', 'SSH'])
    expect(chipsOf([{ protocol: 'https' }, { protocol: 'https', opens: 'target' }])).toHaveLength(2)
  })

  it('are one chip for two flows that say the same', () => {
    const [one] = chipsOf([{ protocol: 'https' }])
    const twice = chipsOf([{ protocol: 'https' }, { protocol: 'https' }])
    expect(twice.map(({ label, to, lock }) => [label, to, lock])).toEqual([['2× HTTPS', 'target', 'closed']])
    expect(twice[0]?.width).toBeGreaterThan(one?.width ?? Number.NaN)
  })

  it('are a count for more than two, and words for none', () => {
    expect(chipsOf([{ protocol: 'https' }, { protocol: 'ssh' }, { protocol: 'dns' }])[0]?.label).toBe('3 flows')
    expect(chipsOf([])[0]?.label).toBe('No flows named')
  })
})
