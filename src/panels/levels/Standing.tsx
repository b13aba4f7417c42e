import type { FrStanding, Leveled } from '../../analysis'
import type { SlVector } from '../../model'
import { levelsWords } from '../../words'
import { Section } from '../ui/Section'
import { Radar } from './Radar'
import './standing.css'

/** The radar, and beside it how many targets are reached. Nothing where there is neither target nor answer. */
export function Standing({ of, standing }: { of: Leveled; standing: readonly FrStanding[] }) {
  const say = levelsWords().standing
  const count = (is: FrStanding['is']) => standing.filter((one) => one.is === is).length
  const { target } = of
  if (!target && standing.every(({ reached }) => reached === null)) return null
  const [gaps, unknown] = [count('short'), count('not-assessed')]
  const asked = gaps + unknown + count('met')
  return (
    <Section title={say.title} className="is-untitled">
      <div className="zb-standing">
        <Radar standing={standing} />
        <div>
          <p className="zb-standing-title">{titleOf(target, asked, gaps, unknown)}</p>
          {asked > 0 && (
            <p className="zb-standing-counts">
              {say.reachedIn(count('met'), asked)} {unknown > 0 && say.unknownIn(unknown)}
            </p>
          )}
          <ul className="zb-radar-legend">
            <li>
              <svg width="22" height="10" aria-hidden="true">
                <line className="zb-radar-target" x1="1" x2="21" y1="5" y2="5" />
              </svg>
              {say.target}
            </li>
            <li>
              <svg width="22" height="10" aria-hidden="true" className="zb-radar-reached">
                <rect x="1" y="1" width="20" height="8" />
              </svg>
              {say.reached}
            </li>
          </ul>
        </div>
      </div>
    </Section>
  )
}

function titleOf(target: SlVector | null, asked: number, gaps: number, unknown: number): string {
  const say = levelsWords().standing
  if (!target) return say.noTarget
  if (asked === 0) return say.nothingAsked
  if (gaps > 0) return say.gaps(gaps)
  if (unknown === 0) return say.noGap
  return unknown === asked ? say.unknown : say.noGapYet
}
