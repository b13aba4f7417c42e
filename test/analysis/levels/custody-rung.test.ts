import { describe, expect, it } from 'vitest'
import { custodyRungs } from '../../../src/analysis'
import { indexDiagram } from '../../../src/model'
import { diagram } from '../../support/diagram-builder'

type Holder = { type: string; zone?: string; quantity?: number; threshold?: number }
function rungs(...holders: readonly Holder[]) {
  const built = holders.reduce<ReturnType<typeof diagram>>(
    (site, { type, zone, quantity, threshold }, i) =>
      site.asset(`k${i}`, {
        type,
        ...(zone ? { zone } : {}),
        ...(quantity ? { quantity } : {}),
        ...(threshold ? { keyOf: { wallet: 'Savings', threshold } } : {}),
      } as never),
    diagram().zone('home').zone('bank').zone('vault'),
  )
  return custodyRungs(indexDiagram(built.build())).map(({ level, because }) => [level, because])
}
const key = (zone: string, threshold: number, quantity = 1): Holder => ({
  type: 'airgapped-signer',
  zone,
  threshold,
  quantity,
})

describe('the rung of the custody ladder', () => {
  it('is the first for keys on a phone, the second for one key offline', () => {
    expect(rungs({ type: 'phone-wallet' })).toEqual([[1, 'hot-keys']])
    expect(rungs({ type: 'hardware-wallet', zone: 'home' })).toEqual([[2, 'one-key']])
  })
  it('counts keys and places of one wallet', () => {
    expect(rungs(key('home', 2), key('home', 2), key('home', 2))).toEqual([[2, 'keys-in-one-place']])
    expect(rungs(key('home', 2), key('bank', 2), key('vault', 2))).toEqual([[3, 'few-keys']])
    expect(rungs(key('home', 3, 2), key('bank', 3, 2), key('vault', 3))).toEqual([[4, 'many-keys-apart']])
  })
  it('falls to the first where enough keys are on networked machines', () => {
    const hot = (threshold: number): Holder => ({ type: 'phone-wallet', threshold })
    expect(rungs(hot(2), hot(2), key('home', 2))).toEqual([[1, 'hot-keys']])
    expect(rungs(hot(2), key('home', 2), key('bank', 2))).toEqual([[3, 'few-keys']])
  })
  it('tells each wallet, the weakest first; a backup is none', () => {
    expect(rungs({ type: 'hardware-wallet' }, { type: 'phone-wallet' }, { type: 'seed-backup-plate' })).toEqual([
      [1, 'hot-keys'],
      [2, 'one-key'],
    ])
  })
})
