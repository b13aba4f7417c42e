import { frName } from '../../catalogue'
import { FR_IDS, type FrId, type SecurityLevel, type SlVector } from '../../model'
import { words } from '../../words'
import { classNames } from '../ui/class-names'

export interface RadarProps {
  readonly target: SlVector | null
  /** Null where nothing of an FR was assessed: that is not 0. */
  readonly achieved: Readonly<Record<FrId, SecurityLevel | null>>
}

const SIZE = 148
const CENTRE = SIZE / 2
const STEP = 13
const NAME_AT = 4 * STEP + 13
const RINGS: readonly SecurityLevel[] = [1, 2, 3, 4]

/** Target and reached level for each FR, as seven arms; the same stands in its name, in words. */
export function Radar({ target, achieved }: RadarProps) {
  const say = words().panels.radar
  const lines = FR_IDS.map((fr) => say.line(frName(fr), target?.[fr] ?? null, achieved[fr]))
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
        <polygon key={ring} className="zb-radar-ring" points={ringOf(() => ring)} />
      ))}
      {FR_IDS.map((fr) => (
        <line key={fr} className="zb-radar-ring" x1={CENTRE} y1={CENTRE} {...endOf(at(fr, 4 * STEP))} />
      ))}
      <Reached achieved={achieved} />
      {target && <polygon className="zb-radar-target" points={ringOf((fr) => target[fr])} />}
      {FR_IDS.map((fr) => (
        <ArmName key={fr} fr={fr} target={target?.[fr] ?? 0} achieved={achieved[fr]} />
      ))}
    </svg>
  )
}

/** A filled shape where all seven were assessed; else a line from each assessed arm to the next, and a dot on each. */
function Reached({ achieved }: Pick<RadarProps, 'achieved'>) {
  const known = FR_IDS.flatMap((fr) => (achieved[fr] === null ? [] : [at(fr, (achieved[fr] ?? 0) * STEP)]))
  const isWhole = known.length === FR_IDS.length
  return (
    <g className="zb-radar-reached">
      {isWhole ? (
        <polygon points={ringOf((fr) => achieved[fr] ?? 0)} />
      ) : (
        FR_IDS.map((fr, i) => {
          const next = FR_IDS[(i + 1) % FR_IDS.length] ?? fr
          const [from, to] = [achieved[fr], achieved[next]]
          if (from === null || to === null) return null
          const start = at(fr, from * STEP)
          return <line key={fr} x1={start[0]} y1={start[1]} {...endOf(at(next, to * STEP))} />
        })
      )}
      {known.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.4" />
      ))}
    </g>
  )
}

/** The number of the FR; "!" where its target is not reached, "?" where nothing of it was assessed. */
function ArmName({ fr, target, achieved }: { fr: FrId; target: number; achieved: SecurityLevel | null }) {
  const [x, y] = at(fr, NAME_AT)
  const isShort = achieved !== null && achieved < target
  const isUnknown = achieved === null && target > 0
  return (
    <text className={classNames('zb-radar-name', isShort && 'is-short', isUnknown && 'is-unknown')} x={x} y={y + 4}>
      {fr.slice(2)}
      {isShort ? '!' : isUnknown ? '?' : ''}
    </text>
  )
}

function ringOf(levelOf: (fr: FrId) => number): string {
  return FR_IDS.map((fr) => at(fr, levelOf(fr) * STEP).join(',')).join(' ')
}

/** The place on an FR's arm, so far from the centre; FR 1 points up. */
function at(fr: FrId, distance: number): readonly [x: number, y: number] {
  const angle = (FR_IDS.indexOf(fr) / FR_IDS.length) * 2 * Math.PI
  const round = (value: number) => Math.round(value * 10) / 10
  return [round(CENTRE + distance * Math.sin(angle)), round(CENTRE - distance * Math.cos(angle))]
}

const endOf = ([x2, y2]: readonly [number, number]) => ({ x2, y2 })
