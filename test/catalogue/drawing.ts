import {
  type Asset,
  assetId,
  type Conduit,
  conduitId,
  type DiagramIndex,
  emptyDiagram,
  indexDiagram,
  type Zone,
  zoneId,
} from '../../src/model'

type Loose<T> = Partial<Omit<T, 'id' | '$order' | 'zone' | 'parent' | 'source' | 'target' | 'via'>> & {
  zone?: string
  parent?: string
  source?: string
  target?: string
  via?: string[]
}

/** One asset: an endpoint at L3 unless told otherwise. */
export function asset(id: string, fields: Loose<Asset> = {}): Asset {
  return { id: assetId(id), $order: id, type: 'custom', level: 'L3', ...fields } as Asset
}
export function zone(id: string, fields: Loose<Zone> = {}): Zone {
  return { id: zoneId(id), $order: id, ...fields } as Zone
}
export function conduit(id: string, source: string, target: string, fields: Loose<Conduit> = {}): Conduit {
  return { id: conduitId(id), $order: id, source, target, ...fields } as Conduit
}
export function drawing(records: { zones?: Zone[]; assets?: Asset[]; conduits?: Conduit[] }): DiagramIndex {
  const table = <T extends { id: string }>(list: readonly T[] = []) =>
    new Map(list.map((record) => [record.id, record]))
  return indexDiagram({
    ...emptyDiagram,
    zones: table(records.zones) as never,
    assets: table(records.assets) as never,
    conduits: table(records.conduits) as never,
  })
}
