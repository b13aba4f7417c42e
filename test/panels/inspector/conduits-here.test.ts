import { expect, it } from 'vitest'
import type { AssetId, ZoneId } from '../../../src/model'
import { indexDiagram } from '../../../src/model'
import { conduitsHere } from '../../../src/panels/inspector/conduits-here'
import { diagram } from '../../support/diagram-builder'

const SITE = diagram()
  .zone('plant', { name: 'Plant' })
  .zone('cell', { name: 'Cell', parent: 'plant' })
  .asset('hmi', { type: 'hmi-panel', level: 'L2', zone: 'plant' })
  .asset('plc', { type: 'plc', level: 'L1', zone: 'cell' })
  .asset('pc', { type: 'office-workstation', level: 'L4' })
  .asset('wall', { type: 'it-ot-firewall', level: 'L3.5' })
  .conduit('in', 'hmi', 'plc')
  .conduit('out', 'plc', 'pc', { via: ['wall'] })
  .conduit('zone', 'pc', 'plant')
  .build()
const index = indexDiagram(SITE)
const here = (id: string) =>
  conduitsHere(index, id as AssetId | ZoneId)
    .map((conduit) => conduit.id as string)
    .sort()

it('of a zone, those that end in it and those by which its members leave it, from its sub-zones too', () => {
  expect(here('plant')).toEqual(['out', 'zone'])
  expect(here('cell')).toEqual(['in', 'out'])
})

it('of an asset, those that end in it or pass it', () => {
  expect(here('hmi')).toEqual(['in'])
  expect(here('wall')).toEqual(['out'])
})
