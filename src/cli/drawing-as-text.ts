import { gathered } from '../base'
import { flowLabel, nameOf, purdueLevels, slRange, slVector } from '../catalogue'
import type { Asset, Conduit, DiagramIndex, Flow, Zone } from '../model'
import { cliWords } from '../words'
import { nameIn, plain } from './plain-text'
import { wrapped } from './wrapped'

/** A drawing in words: a line a level with what stands there by zone, then the conduits. Lines are indented by two. */
export function drawingAsText(index: DiagramIndex, width: number): readonly string[] {
  const lanes = purdueLevels.flatMap(({ id, number }) => {
    const here = index.assets.filter(({ level }) => level === id)
    return here.length === 0 ? [] : lane(index, number, here, width)
  })
  const conduits = index.conduits.flatMap((conduit) => hanging(conduitLine(index, conduit), width, '  ', '    '))
  return [...lanes, ...(conduits.length > 0 ? ['', ...conduits] : [])]
}

function lane(index: DiagramIndex, number: string, assets: readonly Asset[], width: number): readonly string[] {
  const { drawing } = cliWords()
  const byZone = gathered(assets.map((asset) => [index.zoneOf(asset), asset] as const))
  const groups = [...byZone].map(([zone, members]) => {
    const names = members.map((asset) => assetWords(index, asset)).join(', ')
    return zone ? drawing.inZone(zoneWords(index, zone), names) : names
  })
  const label = drawing.level(number).padEnd(drawing.level('3.5').length + 2)
  return hanging(plain(groups.join('; ')), width, `  ${label}`, ' '.repeat(label.length + 2))
}

function assetWords(index: DiagramIndex, asset: Asset): string {
  const { drawing } = cliWords()
  const { quantity = 1, critical = false } = asset
  const also = index.zonesOf(asset).filter((zone) => zone !== index.zoneOf(asset))
  const facts = [
    ...(critical ? [drawing.critical] : []),
    ...(also.length > 0 ? [drawing.alsoIn(also.map((zone) => zoneName(zone)))] : []),
  ]
  const name = quantity > 1 ? drawing.many(quantity, nameOf(asset)) : nameOf(asset)
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name
}

function zoneWords(index: DiagramIndex, zone: Zone): string {
  const { drawing } = cliWords()
  const target = slVector(zone.slTarget)
  const parent = index.zone(zone.parent)
  const facts = [
    ...(parent ? [drawing.within(zoneName(parent))] : []),
    ...(zone.isolated ? [drawing.isolated] : []),
    ...(target ? [drawing.target(slRange(target))] : []),
  ]
  return facts.length > 0 ? `${zoneName(zone)} (${facts.join(', ')})` : zoneName(zone)
}

const zoneName = (zone: Zone) => zone.name?.trim() || zone.id

function conduitLine(index: DiagramIndex, conduit: Conduit): string {
  const { drawing } = cliWords()
  const { source, target, via = [], flows = [] } = conduit
  const name = (id: string) => {
    const zone = index.zone(id)
    return zone ? zoneName(zone) : nameIn(index, id)
  }
  const chain = [source, ...via, target].map(name).join(' – ')
  const carried = flows.map((flow) => flowWords(flow, name(source), name(target)))
  return plain(drawing.conduit(chain, carried.length > 0 ? carried.join(', ') : drawing.undefined))
}

function flowWords(flow: Flow, source: string, target: string): string {
  const { drawing } = cliWords()
  const opens = flow.opens ?? 'source'
  const opener = opens === 'source' ? source : opens === 'target' ? target : null
  return drawing.flow(flowLabel(flow), opener)
}

/** A text whose further lines stand further in. */
function hanging(text: string, width: number, first: string, further: string): readonly string[] {
  const [line = '', ...rest] = wrapped(text, width, further)
  return [first + line.slice(further.length), ...rest]
}
