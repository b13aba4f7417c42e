/** How rules speak of sessions: who, by what, to whom (§4). */
import { ANY_PROTOCOL, type Session, type SessionBundle } from '../../analysis'
import { protocol } from '../../catalogue'
import type { Asset, AssetId, Conduit, DiagramIndex } from '../../model'
import type { SentencePart } from '../finding'
import { assetName, listed, recordNames } from './names'
import type { Draft } from './rule'

const LONG_NAMES = /\s*\(.*\)$/

/** "any session", "HTTPS sessions", "HTTPS, SMB and 3 other kinds of session"; `it` is the pronoun that fits. */
export function sessionWords(pairs: readonly Pick<Session, 'protocol'>[]): {
  readonly sessions: string
  readonly it: string
} {
  const ids = [...new Set(pairs.map((pair) => pair.protocol))].toSorted()
  if (ids.includes(ANY_PROTOCOL)) return { sessions: 'any session', it: 'it' }
  return { sessions: `${protocolList(ids, ' other kinds of')} sessions`, it: 'them' }
}

/** "SSH", "RDP and SSH", "RDP, SSH and 2 others": names without what stands in brackets. */
export function protocolNames(pairs: readonly Session[]): string {
  return protocolList([...new Set(pairs.map((pair) => pair.protocol))].toSorted(), ' others')
}

function protocolList(ids: readonly string[], others: string): string {
  const names = ids.map((id) => (protocol(id)?.name ?? id.replace(/^custom:/, '')).replace(LONG_NAMES, ''))
  if (names.length === 1) return names[0] as string
  if (names.length <= 3) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2}${others}`
}

/** Who opens the sessions of a conduit, and who is reached, as names. */
export function groupNames(
  index: DiagramIndex,
  conduit: Conduit,
  pairs: readonly Session[],
): { readonly from: readonly SentencePart[]; readonly to: readonly SentencePart[] } {
  return {
    from: groupName(index, conduit, new Set(pairs.map((pair) => pair.from))),
    to: groupName(index, conduit, new Set(pairs.map((pair) => pair.to))),
  }
}

/** One or two assets by name; more by the zone at an end of the conduit if all are of it, else by the first of them. */
function groupName(index: DiagramIndex, conduit: Conduit, ids: ReadonlySet<AssetId>): readonly SentencePart[] {
  const assets = [...ids].map((id) => index.asset(id)).filter((asset) => asset !== undefined)
  if (assets.length > 2) {
    for (const id of [conduit.source, conduit.target]) {
      const zone = index.zone(id)
      if (zone && assets.every((asset) => index.zonesOf(asset).includes(zone))) return recordNames(index, id)
    }
  }
  return listed(assets.map(assetName))
}

/** The parts of a draft that every rule about sessions fills alike. */
export function sessionDraft(
  bundle: SessionBundle,
): Required<Pick<Draft, 'about' | 'path' | 'pairs' | 'pairCount' | 'rests'>> {
  const first = bundle.pairs[0]
  return {
    about: [bundle.conduit],
    path: first?.path ?? [],
    pairs: bundle.pairs.map(({ from, to, protocol: id }): [AssetId, AssetId, string] => [from, to, id]),
    pairCount: bundle.pairCount,
    rests: first?.conduits ?? [],
  }
}

/** The passing devices of a session that hold, in order. */
export function passedDevices(index: DiagramIndex, session: Session, holds: (device: Asset) => boolean): Asset[] {
  return session.path
    .slice(1, -1)
    .map((id) => index.asset(id))
    .filter((device) => device !== undefined && holds(device)) as Asset[]
}
