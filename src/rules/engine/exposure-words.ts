/** What rules say of those who can be reached: from afar over conduits, by those beside them in their zone, or both. */

import { ANY_PROTOCOL, type Session } from '../../analysis'
import { compareText } from '../../base'
import { purdueRank } from '../../catalogue'
import type { Asset, AssetId, DiagramIndex } from '../../model'
import type { SentencePart } from '../finding'
import { conduitCause, levelsOf } from './cause'
import { type Exposure, sessionsTo } from './exposure'
import { assetName, byId, listed } from './names'
import type { Draft } from './rule'
import { groupNames, sessionWords } from './session-words'

export type ExposureMessage = 'afar' | 'beside' | 'both'

/** More than this are told by their zone. */
const MOST_NAMED = 20

/** A draft with `{from}`, `{sessions}`, `{over}`, `{insiders}`, `{stand}` and `{targets}`, as far as its message has them. */
export function exposureDraft(index: DiagramIndex, exposure: Exposure): Draft<ExposureMessage> {
  const { place, targets, insiders, bundles, besides } = exposure
  const conduits = bundles.flatMap(({ conduit }) => index.conduit(conduit) ?? [])
  const sessions = sessionsTo(index, exposure)
  const message = insiders.length === 0 ? 'afar' : sessions.length === 0 ? 'beside' : 'both'
  const ways = inOrder(index, [...sessions, ...besides.pairs.map(besideSession)])
  const [first] = ways
  const about = targets.length > MOST_NAMED ? [place] : targets.map(({ id }) => id)
  return {
    message,
    data: {
      from: openers(index, exposure, sessions),
      sessions: sessions.length > 0 ? sessionWords(sessions).sessions : '',
      over: conduits.length > 1 ? ` over ${conduits.length} conduits` : '',
      insiders: listed(byLevel(insiders).map(assetName)),
      stand: insiders.length === 1 ? 'stands' : 'stand',
      targets: listed(targets.map(assetName)),
    },
    about,
    path: first?.path ?? [],
    pairs: ways.map(({ from, to, protocol }): [AssetId, AssetId, string] => [from, to, protocol]),
    pairCount: ways.length + unlisted(exposure, sessions) + besides.count - besides.pairs.length,
    cause: [
      place,
      targets.map(({ id }) => id),
      conduits.map((conduit) => conduitCause(index, conduit)),
      levelsOf(insiders.map(({ level }) => level)),
    ],
    rests: [...(first?.conduits ?? []), ...(index.zone(place) ? [place] : [])],
  }
}

/** From the top of the drawing down, then by id. */
function byLevel(assets: readonly Asset[]): readonly Asset[] {
  return byId(assets).toSorted((a, b) => purdueRank(a.level) - purdueRank(b.level))
}

function besideSession([from, to]: readonly [AssetId, AssetId]): Session {
  return { from, to, protocol: ANY_PROTOCOL, path: [from, to], conduits: [] }
}

/** By level of who opens, its id, then the same of who is reached, then the protocol; each once. */
function inOrder(index: DiagramIndex, sessions: readonly Session[]): readonly Session[] {
  const rank = (id: AssetId) => purdueRank(index.asset(id)?.level ?? 'L0')
  const each = new Map(
    sessions.toReversed().map((session) => [[session.from, session.to, session.protocol].join(' '), session]),
  )
  return [...each.values()].toSorted(
    (a, b) =>
      rank(a.from) - rank(b.from) ||
      compareText(a.from, b.from) ||
      rank(a.to) - rank(b.to) ||
      compareText(a.to, b.to) ||
      compareText(a.protocol, b.protocol),
  )
}

/** How many sessions there are beyond those that bundles list, where all that they list lead to the place. */
function unlisted({ bundles }: Exposure, sessions: readonly Session[]): number {
  const here = new Set(sessions)
  return bundles.reduce(
    (sum, { pairs, pairCount }) => (pairs.every((pair) => here.has(pair)) ? sum + pairCount - pairs.length : sum),
    0,
  )
}

function openers(index: DiagramIndex, { bundles }: Exposure, sessions: readonly Session[]): readonly SentencePart[] {
  const [only, ...more] = bundles
  const conduit = only && more.length === 0 ? index.conduit(only.conduit) : undefined
  if (conduit) return groupNames(index, conduit, sessions).from
  const assets = [...new Set(sessions.map(({ from }) => from))].flatMap((id) => index.asset(id) ?? [])
  return listed(byId(assets).map(assetName))
}
