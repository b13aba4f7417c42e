import type { LevelSteps } from '../../analysis'
import { gathered } from '../../base'
import { frName } from '../../catalogue'
import { words } from '../../words'

/** How a zone stands to its target, as its steps show it: "SL-T 2, reached up to SL 1 (FR 5 is at 1 of 2)". */
export function levelWords(range: string, levels: LevelSteps): string {
  const { target, targetNotAssessed, spoken } = words().canvas
  const say = spoken.levels
  const { short, notAssessed, reached, isUnknown } = levels
  if (isUnknown) return targetNotAssessed(range)
  if (short.length + notAssessed.length === 0) return `${target(range)}, ${say.all}`
  const details = say.details([
    ...shortWords(levels),
    ...(notAssessed.length > 0 ? [say.notAssessed(notAssessed.map(frName))] : []),
  ])
  return reached === null ? `${target(range)} ${details}` : `${target(range)}, ${say.upTo(reached)} ${details}`
}

/** FRs that stand alike are said together. */
function shortWords({ short }: LevelSteps): readonly string[] {
  const alike = gathered(short.map((one) => [`${one.achieved} ${one.target}`, one] as const))
  return [...alike.values()].flatMap((ones) => {
    const [first] = ones
    return first
      ? [
          words().canvas.spoken.levels.short(
            ones.map(({ fr }) => frName(fr)),
            first.achieved,
            first.target,
          ),
        ]
      : []
  })
}
