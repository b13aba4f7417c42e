import { kindOf, nameOf } from '../../catalogue'
import type { Asset } from '../../model'
import { SIZES } from '../sizes'
import { fitText } from '../text/fit-text'
import { TEXT_STYLES } from '../text/styles'
import { textWidth } from '../text/text-width'

/** What a card says beside its tile. */
export interface CardText {
  /** One line, or two of a smaller text where the name is long; the last is cut where even two do not hold it. */
  readonly name: readonly string[]
  /** The name of its kind, fitted, after "In 2 zones" where that is so; empty where a second line of the name takes its place. */
  readonly kind: string
  /** "×240"; empty for one. */
  readonly quantity: string
  /** Whether the quantity stands at the right of the first line; else of the last. */
  readonly isQuantityOnTop: boolean
}

/** Pixels left of a card's width beside its tile and its paddings. */
const ROOM = SIZES.assetWidth - 8 - SIZES.tile - 8 - 8
/** A badge is its text, 5 px of its own on each side and 5 before it. */
const BADGE = 15
const ONE_LINE = TEXT_STYLES.assetName
const TWO_LINES = TEXT_STYLES.assetNameOfTwoLines

/**
 * A card's words, fitted to it. The name goes before the kind: one that does not fit in a line takes the kind's line too,
 * because the drawing is read by names, and the icon says the kind as well.
 */
export function cardText(asset: Asset): CardText {
  const count = asset.quantity ?? 1
  const quantity = count > 1 ? `×${count}` : ''
  const badge = quantity === '' ? 0 : textWidth(quantity, TEXT_STYLES.badge) + BADGE
  const name = nameOf(asset).replace(/\s+/gu, ' ').trim()
  // That it stands in several zones is said at any rate: it is drawn in one of them only.
  const isLong = textWidth(name, ONE_LINE) > ROOM && zonesOf(asset) < 2
  const [first, rest] = isLong ? firstLine(name) : [name, '']
  if (rest === '') {
    return {
      name: [fitText(name, ROOM, ONE_LINE)],
      kind: kindLine(asset, ROOM - badge),
      quantity,
      isQuantityOnTop: false,
    }
  }
  const isQuantityOnTop =
    quantity !== '' && textWidth(rest, TWO_LINES) > ROOM - badge && textWidth(first, TWO_LINES) <= ROOM - badge
  const last = fitText(rest, isQuantityOnTop ? ROOM : ROOM - badge, TWO_LINES)
  return { name: [first, last], kind: '', quantity, isQuantityOnTop }
}

/** As much as fits in a line up to a space or a hyphen, and what is left; nothing is left where no such part fits. */
function firstLine(name: string): readonly [line: string, rest: string] {
  let end = 0
  for (const { index } of name.matchAll(/[ -]/gu)) {
    const line = name.slice(0, name[index] === '-' ? index + 1 : index)
    if (textWidth(line, TWO_LINES) > ROOM) break
    end = line.length
  }
  return end === 0 ? [name, ''] : [name.slice(0, end), name.slice(end).trimStart()]
}

/** In how many zones it has an interface, as far as the asset itself says. */
const zonesOf = ({ zone, alsoIn = [] }: Asset): number => new Set(zone === undefined ? alsoIn : [zone, ...alsoIn]).size

/** The name of its kind; without what stands in brackets where that makes it fit. Before it in how many zones it stands. */
function kindLine(asset: Asset, room: number): string {
  const zones = zonesOf(asset)
  const kind = zones > 1 ? `In ${zones} zones · ${kindOf(asset)}` : kindOf(asset)
  const isLong = textWidth(kind, TEXT_STYLES.kind) > room
  return fitText(isLong ? kind.replace(/\s*\([^()]*\)$/u, '') : kind, room, TEXT_STYLES.kind)
}
