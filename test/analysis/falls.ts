import { expect, it } from 'vitest'
import { prepareSessions, reach } from '../../src/analysis'
import { type AssetId, assetId, indexDiagram } from '../../src/model'
import type { DiagramBuilder } from '../support/diagram-builder'
import { oracleReach } from './oracle'

/** What falls from these starts, and in which step, written down by hand: the engine and the oracle must say just this. */
export function falls(sentence: string, drawing: DiagramBuilder, from: readonly string[], expected: object): void {
  it(sentence, () => {
    const index = indexDiagram(drawing.build())
    const starts: readonly AssetId[] = from.map(assetId)
    expect(Object.fromEntries(oracleReach(index, starts)), 'the oracle').toEqual(expected)
    const reached = reach(prepareSessions(index), starts)
    expect(Object.fromEntries(reached.map(({ id, step }) => [id, step])), 'the engine').toEqual(expected)
  })
}
