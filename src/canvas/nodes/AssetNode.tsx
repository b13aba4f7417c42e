import type { NodeProps } from '@xyflow/react'
import { Crown } from 'lucide'
import { memo } from 'react'
import { iconOf, kindOf, nameOf, tileOf } from '../../catalogue'
import type { Asset } from '../../model'
import { words } from '../../words'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import { isGuess } from '../view/facts'
import type { AssetCardNode } from '../view/projection'
import { FindingShape } from './FindingShape'
import { Icon } from './Icon'

/** An asset's card. */
export const AssetNode = memo(function AssetNode({ id, data }: NodeProps<AssetCardNode>) {
  const state = useRecordState(id)
  const { asset } = data
  return (
    <div
      className={classes(
        'zb-card',
        `zb-tile-${tileOf(asset)}`,
        state.isSelected && 'is-selected',
        state.isOneOfMany && 'is-one-of-many',
        state.isFocused && 'is-focused',
        state.mark && `has-${state.mark.severity}`,
        isGuess(asset) && 'is-guess',
        asset.locked && 'is-locked',
        state.ghost && `is-${state.ghost}`,
      )}
    >
      <CardContent asset={asset} />
      {state.mark && <FindingShape severity={state.mark.severity} />}
    </div>
  )
})

/** Tile, name, kind and quantity: also what a ghost of a card shows. */
export function CardContent({ asset }: { readonly asset: Asset }) {
  const quantity = asset.quantity ?? 1
  return (
    <>
      <span className="zb-tile">
        <Icon shape={iconOf(asset)} />
        {asset.critical && (
          <span className="zb-crown">
            <Icon shape={Crown} />
          </span>
        )}
      </span>
      <span className="zb-card-text">
        <span className="zb-card-name">{nameOf(asset)}</span>
        <span className="zb-card-kind">
          <span>{kindOf(asset)}</span>
          {quantity > 1 && <b>{words().canvas.quantity(quantity)}</b>}
        </span>
      </span>
    </>
  )
}
