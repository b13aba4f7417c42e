import type { NodeProps } from '@xyflow/react'
import { Crown } from 'lucide'
import { memo } from 'react'
import { iconOf, kindOf, nameOf, tileOf } from '../../catalogue'
import { SIZES, TEXT_STYLES, textWidth } from '../../layout'
import type { Asset } from '../../model'
import { words } from '../../words'
import { useRecordState } from '../session-context'
import { classes } from '../view/classes'
import { isGuess } from '../view/facts'
import { fitText } from '../view/fit-text'
import type { AssetCardNode } from '../view/projection'
import { FindingShape } from './FindingShape'
import { Icon } from './Icon'
import { LockMark } from './LockMark'

/** What is left of a card's width beside its tile and its paddings. */
const TEXT_ROOM = SIZES.assetWidth - 8 - SIZES.tile - 8 - 8

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
  const count = asset.quantity ?? 1
  const quantity = count > 1 ? words().canvas.quantity(count) : ''
  const badge = quantity === '' ? 0 : textWidth(quantity, TEXT_STYLES.badge) + 15
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
        <span className="zb-card-name">{fitText(nameOf(asset), TEXT_ROOM, TEXT_STYLES.assetName)}</span>
        <span className="zb-card-kind">
          <span>{kindLine(asset, TEXT_ROOM - badge)}</span>
          {quantity && <b>{quantity}</b>}
        </span>
      </span>
    </>
  )
}

/** The name of its kind; without what stands in brackets where that makes it fit. */
function kindLine(asset: Asset, room: number): string {
  const kind = kindOf(asset)
  const isLong = textWidth(kind, TEXT_STYLES.kind) > room
  return fitText(isLong ? kind.replace(/\s*\([^()]*\)$/u, '') : kind, room, TEXT_STYLES.kind)
}
