import { describe, expect, it } from 'vitest'
import { detailAt, isMounted } from '../../src/canvas/lod'

describe('the level of detail', () => {
  it.each([
    [4, 'full'],
    [0.75, 'full'],
    [0.74, 'names'],
    [0.6, 'names'],
    [0.59, 'painted'],
    [0.35, 'painted'],
    [0.34, 'blocks'],
    [0.15, 'blocks'],
    [0.14, 'far'],
  ] as const)('at %d is %s', (zoom, detail) => {
    expect(detailAt(zoom)).toBe(detail)
  })

  it('stays as it is until the zoom is 5 % past the border', () => {
    expect(detailAt(0.74, 'full')).toBe('full')
    expect(detailAt(0.71, 'full')).toBe('names')
    expect(detailAt(0.76, 'names')).toBe('names')
    expect(detailAt(0.79, 'names')).toBe('full')
  })

  it('jumps over details where the zoom does', () => {
    expect(detailAt(0.1, 'full')).toBe('far')
    expect(detailAt(1, 'far')).toBe('full')
  })

  it('has elements from 60 % upwards only', () => {
    expect((['full', 'names', 'painted', 'blocks', 'far'] as const).map(isMounted)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
