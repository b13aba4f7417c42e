/**
 * Where IT and OT are connected, something at L3.5 ends sessions between them.
 *
 * Connected by any chain of conduits and zones on this side of the outside world: two that only both reach the Internet
 * are not. Conduits that carry only signals and hand-overs connect nothing.
 *
 * Source: NIST SP 800-82r3 (DMZ between enterprise and OT); IEC 62443-3-3:2013, SR 5.1; semantics §8.
 */
import { isPassing, purdueRank, sideOf } from '../catalogue'
import type { Asset, DiagramIndex, Zone } from '../model'
import { isGuess } from './engine/assumed'
import { isInDmz } from './engine/dmz'
import { opensNoSession } from './engine/ends'
import { recordNames } from './engine/names'
import { defineRule } from './engine/rule'
import { routeAllThroughDmz } from './fixes/route-all'

export const dmzMissing = defineRule({
  meta: {
    id: 'dmz-missing',
    title: 'There is no DMZ',
    subject: 'site',
    severity: 'error',
    kind: 'risk',
    basis: 'standard',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.1' },
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.2' },
    ],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.1 RE 1', 'SR 5.1 RE 2', 'SR 5.2 RE 1'],
    messages: {
      missing: '{it} and {ot} are connected, but nothing at level 3.5 ends a session between them.',
      'one-zone': '{zone} joins IT and OT, and nothing at level 3.5 ends a session between them.',
    },
  },
  check(_site, context) {
    if (context.assetsWhere(endsInDmz).length > 0) return []
    const { index } = context
    const ending = index.assets.filter((asset) => !isPassing(asset))
    const anything = () => true
    const meeting = firstMeeting(index, ending, anything)
    if (!meeting) return []
    const isSure = (id: string) => !isGuess(index, id)
    const rests = firstMeeting(
      index,
      ending.filter(({ id }) => isSure(id)),
      isSure,
    )
      ? []
      : guesses(index)
    const [it, ot] = [placeOf(index, meeting.it), placeOf(index, meeting.ot)]
    const cause = ['IT', 'OT']
    if (it === ot) return [{ message: 'one-zone', data: { zone: recordNames(index, it) }, about: [], cause, rests }]
    const data = { it: recordNames(index, it), ot: recordNames(index, ot) }
    return [{ message: 'missing', data, about: [], cause, rests }]
  },
  fixes: (_finding, index, newId) => routeAllThroughDmz(index, newId),
})

const endsInDmz = (asset: Asset): boolean => isInDmz(asset) && !isPassing(asset)

const placeOf = (index: DiagramIndex, asset: Asset): string => index.zoneOf(asset)?.id ?? asset.id

/** An IT and an OT asset that are connected, each nearest to the other side, then first by id; null where there is none. */
function firstMeeting(
  index: DiagramIndex,
  ending: readonly Asset[],
  counts: (id: string) => boolean,
): { it: Asset; ot: Asset } | null {
  const rootOf = connections(index, counts)
  const ofGroup = new Map<string, { it?: Asset; ot?: Asset }>()
  const toTheMiddle = (asset: Asset) => Math.abs(purdueRank(asset.level) - purdueRank('L3.5'))
  const nearestFirst = ending.toSorted((a, b) => toTheMiddle(a) - toTheMiddle(b) || (a.id < b.id ? -1 : 1))
  for (const asset of nearestFirst) {
    const side = sideOf(asset.level)
    if (side !== 'IT' && side !== 'OT') continue
    const root = rootOf(asset.id)
    const group = ofGroup.get(root) ?? {}
    if (side === 'IT') group.it ??= asset
    else group.ot ??= asset
    ofGroup.set(root, group)
    if (group.it && group.ot) return { it: group.it, ot: group.ot }
  }
  return null
}

/** Everything marked as assumed or unknown: without it nothing would be connected. */
function guesses(index: DiagramIndex): readonly string[] {
  return [...index.assets, ...index.zones, ...index.conduits].map(({ id }) => id).filter((id) => isGuess(index, id))
}

/** Groups of the records that count and hang together, as a function from an id to the group's representative (union-find). */
function connections(index: DiagramIndex, counts: (id: string) => boolean): (id: string) => string {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  const join = (a: string, b: string) => {
    const [one, other] = [rootOf(a), rootOf(b)]
    if (one !== other) parents.set(one, other)
  }
  const isStep = (id: string) => counts(id) && stepsOver(index, id)
  for (const asset of index.assets) {
    if (!isStep(asset.id)) continue
    for (const zone of index.zonesOf(asset)) if (isStep(zone.id) && joinsMembers(index, zone)) join(asset.id, zone.id)
  }
  for (const conduit of index.conduits) {
    if (opensNoSession(conduit) || !counts(conduit.id)) continue
    if (isStep(conduit.source) && isStep(conduit.target)) join(conduit.source, conduit.target)
  }
  return rootOf
}

/** An isolated zone joins its members only where a conduit, or a passing device that has some, serves all of them (§3). */
function joinsMembers(index: DiagramIndex, zone: Zone): boolean {
  if (!zone.isolated || index.conduitsAt(zone.id).some((conduit) => !opensNoSession(conduit))) return true
  return index.interfacesIn(zone.id).some((asset) => isPassing(asset) && index.conduitsAt(asset.id).length > 0)
}

/** Whether a chain may go over this record: not over what ends sessions outside, nor over a zone of only such things. */
function stepsOver(index: DiagramIndex, id: string): boolean {
  const end = index.end(id)
  if (!end) return false
  const isOutside = (asset: Asset) => sideOf(asset.level) === 'EXTERNAL' && !isPassing(asset)
  if (end.kind === 'asset') return !isOutside(end.asset)
  const members = index.interfacesIn(end.zone.id)
  return members.length === 0 || !members.every(isOutside)
}
