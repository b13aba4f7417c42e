import { isGuess as isMarkedGuess } from '../../catalogue'
import type { Asset, AssetId, DiagramIndex, DiagramRecord } from '../../model'
import type { Draft } from './rule'

/**
 * Whether a finding rests on a guess (§1, §7): one of the records it is about, on its path, or named as what it rests on
 * is marked as assumed or unknown; or the ends (and their zones) and devices of such a conduit, or the zone of such an
 * asset, are.
 * What is said of several conduits rests on a guess only where it does so for each of them.
 */
export function restsOnGuess(index: DiagramIndex, draft: Draft): boolean {
  if (draft.members) return draft.members.every((member) => restsOnGuess(index, member))
  const named = [...draft.about, ...(draft.path ?? []), ...(draft.rests ?? [])]
  return named.some((id) => isGuess(index, id) || neighbours(index, id).some((other) => isGuess(index, other)))
}

/** How many records of a drawing are guesses. */
export function guessCount(index: DiagramIndex): number {
  return [index.assets, index.zones, index.conduits].reduce(
    (sum, records) => sum + records.filter(isMarkedGuess).length,
    0,
  )
}

/** 1 for a record that is a guess, else 0. */
export function guessesIn(record: DiagramRecord | undefined): number {
  return record && isMarkedGuess(record as Pick<Asset, 'certainty'>) ? 1 : 0
}

/** Whether anything in the drawing is a guess: most drawings have none, and paths can be thousands of devices long. */
export function hasGuess(index: DiagramIndex): boolean {
  return [index.assets, index.zones, index.conduits].some((records) => records.some(isMarkedGuess))
}

function neighbours(index: DiagramIndex, id: string): readonly string[] {
  const conduit = index.conduit(id)
  if (conduit) {
    const ends = [conduit.source, conduit.target]
    return [...ends, ...(conduit.via ?? []), ...ends.flatMap((end) => zonesOf(index, end))]
  }
  return zonesOf(index, id)
}

function zonesOf(index: DiagramIndex, id: string): readonly string[] {
  const asset = index.asset(id)
  return asset ? index.zonesOf(asset).map((zone) => zone.id) : []
}

/** Of assets any one of which would do: none where one is sure, else the first. */
export function guessAmong(index: DiagramIndex, assets: readonly Asset[]): readonly AssetId[] {
  const [first] = assets
  return first && assets.every(({ id }) => isGuess(index, id)) ? [first.id] : []
}

/** Whether a record is marked as assumed or unknown. */
export function isGuess(index: DiagramIndex, id: string): boolean {
  const record = index.asset(id) ?? index.zone(id) ?? index.conduit(id)
  return record !== undefined && isMarkedGuess(record)
}
