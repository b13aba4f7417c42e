import { useMemo } from 'react'
import { custodyRungs } from '../../analysis'
import { nameOf } from '../../catalogue'
import type { DiagramIndex } from '../../model'
import { useBoardState } from '../../store'
import { rulePageWords } from '../../words'
import { ladderOf, rungsOf } from './ladders'

/** The ladder that helps on a rule's page, as an illustration; on that of custody, where the drawing's own wallets stand. */
export function Ladder({ rule }: { rule: string }) {
  const say = rulePageWords().ladder
  const ladder = ladderOf(rule)
  if (!ladder) return null
  return (
    <aside className="app-ladder" aria-label={say.titles[ladder]}>
      <h3>{say.titles[ladder]}</h3>
      <p>{say.ours[ladder]}</p>
      <ol>
        {rungsOf(ladder).map((rung) => (
          <li key={rung}>{rung}</li>
        ))}
      </ol>
      {ladder === 'custody' && <OwnWallets />}
    </aside>
  )
}

function OwnWallets() {
  const index = useBoardState((state) => state.index)
  const rungs = useRungWords(index)
  if (rungs.length === 0) return null
  const say = rulePageWords().ladder
  return (
    <>
      <h4>{say.own}</h4>
      <ul>
        {rungs.map((text, i) => (
          <li key={i}>{text}</li>
        ))}
      </ul>
    </>
  )
}

/** Of each wallet in a drawing on which rung it stands, and why; the weakest first. */
export function useRungWords(index: DiagramIndex): readonly string[] {
  const say = rulePageWords().ladder
  return useMemo(
    () =>
      custodyRungs(index).map(({ wallet, assets, level, because, needed, keys }) => {
        const holders = assets.flatMap((id) => index.asset(id) ?? []).map(nameOf)
        return say.stands(wallet ?? holders.join(', '), level, say.because[because](needed, keys))
      }),
    [index, say],
  )
}
