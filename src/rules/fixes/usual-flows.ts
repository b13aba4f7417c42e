import { assetType, protocol, roleOf, usualProtocols } from '../../catalogue'
import type { Asset, Flow } from '../../model'

/** A suggestion says so many flows at most, and looks at so many different types at either end. */
const MOST_FLOWS = 4
const MOST_KINDS = 30

/**
 * Flows that the types of two groups of assets usually have in common, most usual first; opened by the first group.
 *
 * Radio and what needs a common wire are not suggested, and remote access only where it may land (`remote`): a person
 * has to mean them.
 */
export function usualFlows(
  sources: readonly Asset[],
  targets: readonly Asset[],
  { remote = false } = {},
): readonly Flow[] {
  const counts = new Map<string, number>()
  for (const source of oneOfEachKind(sources)) {
    for (const target of oneOfEachKind(targets)) {
      for (const { id } of usualProtocols(source, target)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return [...counts]
    .filter(([id]) => isSuggested(id, remote))
    .toSorted(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, MOST_FLOWS)
    .map(([id]) => ({ protocol: id }))
}

function isSuggested(id: string, remote: boolean): boolean {
  const known = protocol(id)
  if (!known || known.category === 'wireless') return false
  if (known.category === 'remote-access' && !remote) return false
  return known.session !== 'link'
}

function oneOfEachKind(assets: readonly Asset[]): readonly Asset[] {
  const kinds = new Map<string, Asset>()
  for (const asset of assets) {
    const kind = assetType(asset.type) ? asset.type : `${asset.type} ${roleOf(asset) ?? ''}`
    if (!kinds.has(kind)) kinds.set(kind, asset)
  }
  return [...kinds.values()].slice(0, MOST_KINDS)
}
