import type { FrStanding } from '../../analysis'
import { frName } from '../../catalogue'
import { FR_IDS, type FrId } from '../../model'
import { levelsWords } from '../../words'
import { classNames } from '../ui/class-names'

export interface RadarProps {
  /** Of all seven, in the order of the standard. */
  readonly standing: readonly FrStanding[]
}

const SIZE = 148
const CENTRE = SIZE / 2
const STEP = 13
const NAME_AT = 4 * STEP + 13
const RINGS = [1, 2, 3, 4]

/** Target and reached level for each FR, as seven arms; the same stands in its name, in words. */
export function Radar({ standing }: RadarProps) {
  const say = levelsWords().standing
  const lines = standing.map(({ fr, target, reached }) => say.line(frName(fr), target, reached))
  const hasTarget = standing.every(({ target }) => target !== null)
  return (
    <svg
      className="zb-radar"
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      width={SIZE}
      height={SIZE}
      role="img"
      aria-label={`${say.label} ${lines.join('. ')}.`}
    >
      {RINGS.map((ring) => (
        <polygon key={ring} className="zb-radar-ring" points={ringOf(FR_IDS.map((fr) => at(fr, ring)))} />
      ))}
      {FR_IDS.map((fr) => (
        <line key={fr} className="zb-radar-ring" x1={CENTRE} y1={CENTRE} {...endOf(at(fr, 4))} />
      ))}
      <Reached standing={standing} />
      {hasTarget && (
        <polygon className="zb-radar-target" points={ringOf(standing.map(({ fr, target }) => at(fr, target ?? 0)))} />
      )}
      {standing.map((one) => (
        <ArmName key={one.fr} of={one} />
      ))}
    </svg>
  )
}

/** A filled shape where all seven were assessed; else a line from each assessed arm to the next. A dot on each. */
function Reached({ standing }: RadarProps) {
  const known = standing.flatMap(({ fr, reached }) => (reached === null ? [] : [{ fr, place: at(fr, reached) }]))
  return (
    <g className="zb-radar-reached">
      {known.length === standing.length ? (
        <polygon points={ringOf(known.map(({ place }) => place))} />
      ) : (
        standing.map(({ fr, reached }, i) => {
          const next = standing[(i + 1) % standing.length]
          if (reached === null || !next || next.reached === null) return null
          const [x1, y1] = at(fr, reached)
          return <line key={fr} x1={x1} y1={y1} {...endOf(at(next.fr, next.reached))} />
        })
      )}
      {known.map(({ fr, place: [cx, cy] }) => (
        <circle key={fr} cx={cx} cy={cy} r="2.4" />
      ))}
    </g>
  )
}

/** The number of the FR; "!" where its target is not reached, "?" where nothing of it was assessed. */
function ArmName({ of: { fr, is } }: { of: FrStanding }) {
  const [x, y] = at(fr, NAME_AT / STEP)
  return (
    <text
      className={classNames('zb-radar-name', is === 'short' && 'is-short', is === 'not-assessed' && 'is-unknown')}
      x={x}
      y={y + 4}
    >
      {fr.slice(2)}
      {is === 'short' ? '!' : is === 'not-assessed' ? '?' : ''}
    </text>
  )
}

type Place = readonly [x: number, y: number]

/** The place of a level on an FR's arm; FR 1 points up. */
function at(fr: FrId, level: number): Place {
  const angle = (FR_IDS.indexOf(fr) / FR_IDS.length) * 2 * Math.PI
  const round = (value: number) => Math.round(value * 10) / 10
  return [round(CENTRE + level * STEP * Math.sin(angle)), round(CENTRE - level * STEP * Math.cos(angle))]
}

const ringOf = (places: readonly Place[]) => places.map((place) => place.join(',')).join(' ')

const endOf = ([x2, y2]: Place) => ({ x2, y2 })
