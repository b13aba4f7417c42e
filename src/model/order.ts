import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** The next key after the last record of a list in order. */
export function orderAfter(records: readonly { readonly $order: string }[]): string {
  return generateKeyBetween(records.at(-1)?.$order ?? null, null)
}

/** `count` keys in a row after the last record of a list in order. */
export function ordersAfter(records: readonly { readonly $order: string }[], count: number): string[] {
  return generateNKeysBetween(records.at(-1)?.$order ?? null, null, count)
}
