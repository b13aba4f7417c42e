import type { DiagramIndex } from '../../model'
import type { Reads } from './reads'

/** The same index, that notes what is read of it. */
export function trackedIndex(index: DiagramIndex, reads: Reads): DiagramIndex {
  const whole = <K extends keyof DiagramIndex>(name: K): DiagramIndex[K] => {
    reads.note('table', name)
    return index[name]
  }
  return {
    get diagram() {
      return whole('diagram')
    },
    get zones() {
      return whole('zones')
    },
    get assets() {
      return whole('assets')
    },
    get conduits() {
      return whole('conduits')
    },
    get annotations() {
      return whole('annotations')
    },
    get asides() {
      return whole('asides')
    },
    get acceptances() {
      return whole('acceptances')
    },
    get dangling() {
      return whole('dangling')
    },
    zone(id) {
      if (id !== undefined) reads.note('record', id)
      return index.zone(id)
    },
    asset(id) {
      if (id !== undefined) reads.note('record', id)
      return index.asset(id)
    },
    conduit(id) {
      if (id !== undefined) reads.note('record', id)
      return index.conduit(id)
    },
    end(id) {
      reads.note('record', id)
      return index.end(id)
    },
    zoneOf(asset) {
      if (asset.zone !== undefined) reads.note('record', asset.zone)
      return index.zoneOf(asset)
    },
    zonesOf(asset) {
      if (asset.zone !== undefined) reads.note('record', asset.zone)
      for (const zone of asset.alsoIn ?? []) reads.note('record', zone)
      return index.zonesOf(asset)
    },
    assetsIn(zone) {
      reads.note('assetsIn', zone)
      return index.assetsIn(zone)
    },
    interfacesIn(zone) {
      reads.note('interfacesIn', zone)
      return index.interfacesIn(zone)
    },
    subZones(zone) {
      reads.note('subZones', zone)
      return index.subZones(zone)
    },
    conduitsAt(end) {
      reads.note('conduitsAt', end)
      return index.conduitsAt(end)
    },
    conduitsVia(asset) {
      reads.note('conduitsVia', asset)
      return index.conduitsVia(asset)
    },
  }
}
