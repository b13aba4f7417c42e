import { memo, useMemo } from 'react'
import { CHIP_ARROWS, CHIP_LOCKS, type Chip, chipLabel, findingOnRoute, type Point } from '../../layout'
import { chipWords } from '../../words'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { ConduitFacts } from '../view/facts'
import type { DrawnConduit } from '../view/projection'
import { FindingShape } from './FindingShape'
import { Icon } from './Icon'

/** What stands on the lines of the conduits: devices, flows, the mark of what is undefined, the worst finding. */
export function ConduitLabels({ conduits }: { readonly conduits: readonly DrawnConduit[] }) {
  return (
    <div className="zb-label-layer">
      {conduits.map(({ id, facts }) => (
        <Labels key={id} id={id} facts={facts} />
      ))}
    </div>
  )
}

const at = ({ x, y }: Point) => ({ left: x, top: y })

const Labels = memo(function Labels({ id, facts }: { readonly id: string; readonly facts: ConduitFacts }) {
  const state = useRecordState(id)
  const { route, kind } = facts
  const corner = findingOnRoute(route)
  return (
    <div
      className={classes(
        'zb-labels',
        `zb-labels-${kind}`,
        state.isSelected && 'is-selected',
        state.ghost && `is-${state.ghost}`,
      )}
      data-labels={id}
    >
      {kind !== 'inside' &&
        route.chips.map((chip) => <FlowChip key={`${chip.flow}:${chip.label}`} chip={chip} kind={kind} />)}
      {route.glyphs.map((glyph, i) => {
        const device = facts.glyphs[i]
        return (
          device && (
            <span
              key={`${device.device}:${i}`}
              className={classes(
                'zb-glyph',
                !device.isGuard && 'is-network',
                state.glyph === device.device && 'is-picked',
              )}
              data-device={device.device}
              title={device.name}
              style={at(glyph.at)}
            >
              <GlyphState device={device.device}>
                <Icon shape={device.icon} />
              </GlyphState>
            </span>
          )
        )
      })}
      {kind === 'undefined' && route.mark && (
        <span className="zb-undefined" style={at(route.mark)}>
          ?
        </span>
      )}
      {state.mark && corner && (
        <span className="zb-conduit-finding" style={at(corner)}>
          <FindingShape severity={state.mark.severity} />
        </span>
      )}
    </div>
  )
})

/** All glyphs of a device light up when the device is selected. */
function GlyphState({ device, children }: { readonly device: string; readonly children: React.ReactNode }) {
  const state = useRecordState(device)
  return (
    <span className={classes('zb-glyph-tile', state.isSelected && 'is-selected', state.isFocused && 'is-focused')}>
      {children}
    </span>
  )
}

function FlowChip({ chip, kind }: { readonly chip: Chip; readonly kind: ConduitFacts['kind'] }) {
  const said = chipWords(chip)
  const label = useMemo(() => (kind === 'undefined' ? said : chipLabel({ ...chip, label: said })), [chip, said, kind])
  return (
    <span
      className={classes('zb-conduit-chip', chip.lock === 'open' && 'is-clear-text')}
      style={{ ...at(chip), width: chip.width, height: chip.height }}
    >
      {chip.lock !== 'none' && <Icon shape={CHIP_LOCKS[chip.lock]} />}
      <span>{label}</span>
      {chip.arrow !== 'none' && <Icon shape={CHIP_ARROWS[chip.arrow]} />}
    </span>
  )
}
