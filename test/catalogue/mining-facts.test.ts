import { describe, expect, it } from 'vitest'
import {
  assetTypes,
  carriesMiningWork,
  carriesUpdates,
  isController,
  isCooling,
  isMiner,
  isPool,
  isPowerProtection,
  protocols,
  servesUpdates,
} from '../../src/catalogue'
import { asset } from './drawing'

const typesThat = (holds: (one: ReturnType<typeof asset>) => boolean) =>
  assetTypes.filter(({ id }) => holds(asset('a', { type: id }))).map(({ id }) => id)

describe('§8 what a mining site is made of', () => {
  it('miners hash, whatever they are cooled by, and so do those of one’s own', () => {
    expect(typesThat(isMiner)).toEqual([
      'asic-miner-air',
      'asic-miner-hydro',
      'asic-miner-immersion',
      'miner-control-board',
      'miner-rack',
      'mining-container',
      'home-miner',
    ])
    expect(isMiner(asset('own', { role: 'asic-miner' }))).toBe(true)
    expect(isMiner(asset('own'))).toBe(false)
  })
  it('pools are pools', () => {
    expect(typesThat(isPool)).toEqual(['mining-pool'])
  })
  it('cooling is what removes heat and what commands it, not its sensors and drives', () => {
    const cooling = typesThat(isCooling)
    expect(cooling).toEqual(expect.arrayContaining(['exhaust-fan-wall', 'coolant-pump', 'bms-controller', 'cdu-plc']))
    expect(cooling).not.toEqual(expect.arrayContaining(['env-sensor']))
    expect(cooling).not.toContain('vfd')
    expect(cooling).not.toContain('smart-pdu')
    expect(isCooling(asset('own', { role: 'cooling' }))).toBe(true)
    expect(isCooling(asset('own', { role: 'controller' }))).toBe(false)
  })
  it('power protection trips breakers', () => {
    expect(typesThat(isPowerProtection)).toEqual(['protection-relay'])
  })
  it('controllers run logic of their own', () => {
    const controllers = typesThat(isController)
    expect(controllers).toEqual(
      expect.arrayContaining(['plc', 'rtu', 'safety-plc', 'generator-controller', 'smart-pdu']),
    )
    expect(controllers).not.toContain('scada-server')
    expect(controllers).not.toContain('firmware-repository')
  })
})

describe('§8 what is said there', () => {
  it('work comes by Stratum of every kind, and nothing that commands brings it', () => {
    expect(protocols.map(({ id }) => id).filter(carriesMiningWork)).toEqual([
      'stratum-v1',
      'stratum-v1-tls',
      'stratum-v2',
      'sv2-templates',
    ])
    expect(['any', 'custom:Farm API', 'no-such'].filter(carriesMiningWork)).toEqual([])
  })
  it('updates come by protocols of the catalogue, from patch servers and update services', () => {
    const ids: string[] = protocols.map(({ id }) => id)
    expect(ids.filter(carriesUpdates)).toEqual(['firmware-download', 'wsus-http', 'wsus-https'])
    expect(typesThat(servesUpdates)).toEqual(['firmware-repository', 'patch-server', 'vendor-update-service'])
  })
})
