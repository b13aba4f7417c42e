import type { NodeProps } from '@xyflow/react'
import { Crown } from 'lucide'
import { memo, useMemo } from 'react'
import { iconOf, isGuess, tileOf } from '../../catalogue'
import { cardText } from '../../layout'
import type { Asset } from '../../model'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import type { AssetCardNode } from '../view/projection'
import { FindingShape } from './FindingShape'
import { Icon } from './Icon'
import { LockMark } from './LockMark'

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
      {asset.locked && <LockMark />}
      {state.mark && <FindingShape severity={state.mark.severity} />}
    </div>
  )
})

/** Tile, name, kind and quantity: also what a ghost of a card shows. */
export function CardContent({ asset }: { readonly asset: Asset }) {
  const { name, kind, quantity, isQuantityOnTop } = useMemo(() => cardText(asset), [asset])
  return (
    <>
      <span className="zb-card-tile">
        <Icon shape={iconOf(asset)} />
        {asset.critical && (
          <span className="zb-crown">
            <Icon shape={Crown} />
          </span>
        )}
      </span>
      <span className="zb-card-text">
        <span className={classes('zb-card-name', name.length > 1 && 'is-two-lines')}>{name.join('\n')}</span>
        {(kind || quantity) && (
          <span className={classes('zb-card-kind', !kind && 'is-beside', isQuantityOnTop && 'is-on-top')}>
            {kind && <span>{kind}</span>}
            {quantity && <b>{quantity}</b>}
          </span>
        )}
      </span>
    </>
  )
}
