/** One cause, one finding (§7): of each family at most one rule speaks about a conduit, the first that has to. */
import type { Draft } from './rule'

const FAMILIES: readonly (readonly string[])[] = [
  // What it lets through.
  [
    'remote-access-uncontrolled',
    'external-into-ot',
    'dmz-passed-through',
    'it-reaches-ot',
    'ot-reaches-it',
    'level-skipped',
  ],
  // How it is built.
  ['flow-against-diode', 'shared-segment', 'undefined-conduit', 'uncontrolled-conduit', 'conduit-below-zone'],
]

/** The drafts of each rule without those about a conduit of which an earlier rule of the family speaks. */
export function onePerFamily(
  drafts: ReadonlyMap<string, readonly Draft[]>,
  isConduit: (id: string) => boolean,
): ReadonlyMap<string, readonly Draft[]> {
  const kept = new Map(drafts)
  for (const family of FAMILIES) {
    const spokenOf = new Set<string>()
    for (const rule of family) {
      const speaking = (drafts.get(rule) ?? []).filter((draft) => !draft.about.some((id) => spokenOf.has(id)))
      kept.set(rule, speaking)
      for (const draft of speaking) for (const id of draft.about) if (isConduit(id)) spokenOf.add(id)
    }
  }
  return kept
}
