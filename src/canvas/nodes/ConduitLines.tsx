import { memo, useMemo } from 'react'
import { hopsOf, linePaths, type Point } from '../../layout'
import { words } from '../../words'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { DrawnConduit } from '../view/projection'

const NO_HEADS = { source: false, target: false }

/**
 * The lines of the conduits and their heads, under the cards; what stands on the lines is drawn by `ConduitLabels`, over
 * them. One SVG for all: one for each, as React Flow draws its edges, costs the browser a layer a conduit in every frame.
 */
export function ConduitLines({ conduits }: { readonly conduits: readonly DrawnConduit[] }) {
  const hops = useMemo(() => hopsOf(conduits.map(({ facts }) => facts.route)), [conduits])
  return (
    <svg className="zb-lines">
      {conduits.map((conduit) => (
        <Line key={conduit.id} conduit={conduit} hops={hops.get(conduit.facts.route.id)} />
      ))}
    </svg>
  )
}

interface LineProps {
  readonly conduit: DrawnConduit
  readonly hops: readonly Point[] | undefined
}

/** Drawn again only when its own conduit or hops have changed. */
const Line = memo(LineOf, (a, b) => a.conduit === b.conduit && isSame(a.hops, b.hops))

function isSame(a: LineProps['hops'] = [], b: LineProps['hops'] = []): boolean {
  return a.length === b.length && a.every((point, i) => point.x === b[i]?.x && point.y === b[i]?.y)
}

function LineOf({ conduit, hops }: LineProps) {
  const { id, name, facts } = conduit
  const state = useRecordState(id)
  const { route, kind } = facts
  const { line, heads } = linePaths(route.points, kind === 'inside' ? NO_HEADS : route.heads, hops)
  return (
    <g
      data-conduit={id}
      data-kind={kind}
      role="img"
      aria-label={name}
      aria-roledescription={words().canvas.roles.conduit}
      className={classes(
        'zb-conduit',
        `zb-conduit-${kind}`,
        facts.isGuess && 'is-guess',
        state.isSelected && 'is-selected',
        state.isFocused && 'is-focused',
        state.ghost && `is-${state.ghost}`,
      )}
    >
      <path className="zb-conduit-halo" d={line} />
      <path className="zb-conduit-line" d={line} />
      {heads && <path className="zb-conduit-heads" d={heads} />}
    </g>
  )
}
