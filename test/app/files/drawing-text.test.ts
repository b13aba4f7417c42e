import { describe, expect, it } from 'vitest'
import { drawingText, plainText } from '../../../src/app/files/drawing-text'
import { readZoneboard, writeZoneboard } from '../../../src/formats'
import type { Diagram } from '../../../src/model'
import { emptyDiagram } from '../../../src/model'

describe('a drawing as text without the writer of files', () => {
  it('opens as the same drawing', async () => {
    const asset = (id: string, $order: string) => ({ id, type: 'plc', level: 'L1', name: id, $order })
    const assets = new Map([['b', asset('b', 'a1')] as const, ['a', asset('a', 'a0')] as const])
    const diagram = { ...emptyDiagram, fields: { title: 'Site' }, assets } as unknown as Diagram
    const plain = readZoneboard(plainText(diagram))
    expect(plain.ok && writeZoneboard(plain.value.diagram)).toBe(await drawingText(diagram))
    expect(plainText(diagram)).not.toContain('$order')
  })
})
