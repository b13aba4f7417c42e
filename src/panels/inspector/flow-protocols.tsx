import { assetType, type Protocol, protocol, protocols, usualProtocols } from '../../catalogue'
import type { Asset, Conduit, CustomProtocol, DiagramIndex } from '../../model'
import { words } from '../../words'
import type { SearchGroup, SearchItem } from '../ui/SearchList'

/** More members than this of a zone are not asked for what they usually speak. */
const MOST_ASKED = 30

/** Assets that an end stands for. */
function assetsOf(index: DiagramIndex, id: string): readonly Asset[] {
  const end = index.end(id)
  if (!end) return []
  return end.kind === 'asset' ? [end.asset] : index.interfacesIn(end.zone.id).slice(0, MOST_ASKED)
}

/** Protocols that the two ends usually speak with each other, what most pairs share first. */
export function usualBetween(index: DiagramIndex, conduit: Conduit): readonly Protocol[] {
  const counts = new Map<Protocol, number>()
  for (const source of assetsOf(index, conduit.source)) {
    for (const target of assetsOf(index, conduit.target)) {
      for (const it of usualProtocols(source, target)) counts.set(it, (counts.get(it) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([it]) => it)
}

/** Protocols that either end usually speaks, where the two share none. */
function spokenByEither(index: DiagramIndex, conduit: Conduit): readonly Protocol[] {
  const ids = [conduit.source, conduit.target].flatMap((end) =>
    assetsOf(index, end).flatMap((asset) => assetType(asset.type)?.typicalProtocols.slice(0, 4) ?? []),
  )
  return [...new Set(ids)].flatMap((id) => protocol(id) ?? []).slice(0, 8)
}

/** What the protocol picker offers: what is usual between these ends first, then the whole catalogue by kind. */
export function protocolGroups(index: DiagramIndex, conduit: Conduit): readonly SearchGroup[] {
  const say = words().panels.inspector
  const common = usualBetween(index, conduit)
  const usual = common.length > 0 ? common : spokenByEither(index, conduit)
  const first = new Set(usual)
  const categories = Object.entries(say.protocolCategories).map(([category, heading]) => ({
    heading,
    items: protocols.filter((it) => it.category === category && !first.has(it)).map(itemOf),
  }))
  return [{ heading: say.usualHere, items: usual.map(itemOf) }, ...categories].filter((group) => group.items.length > 0)
}

function itemOf(it: Protocol): SearchItem {
  const ports = portsOf(it)
  return {
    id: it.id,
    label: it.name,
    keywords: [it.id, ports, it.category],
    hint: <span className="zb-mono">{ports}</span>,
  }
}

/** `502/tcp`, several joined; empty where it uses none. */
export function portsOf(it: Protocol): string {
  return it.ports
    .filter(({ port }) => port !== null)
    .slice(0, 2)
    .map(({ transport, port }) => `${port}/${transport}`)
    .join(' ')
}

/** `Telemetry 5000/tcp` as a protocol of one's own: a name, with its port where one is written. */
export function readOwnProtocol(text: string): CustomProtocol {
  const found = /^(.+?)\s+(\d{1,5})(?:\/([a-z]{2,10}))?$/i.exec(text.trim())
  const port = Number(found?.[2])
  if (!found?.[1] || port > 65_535) return { name: text.trim() }
  return { name: found[1], port, ...(found[3] ? { transport: found[3].toLowerCase() } : {}) }
}
