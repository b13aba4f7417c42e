/**
 * What a mining site is made of and what is said there, by the roles and groups of the catalogue (§8 "Mining").
 */
import type { Asset } from '../model'
import { flagsOf, roleOf } from './asset-facts'
import { assetType } from './asset-types'
import { protocol } from './protocols'

type Kind = Pick<Asset, 'type' | 'role'>

const MINERS: ReadonlySet<string | undefined> = new Set(['asic-miner', 'miner-control-board'])
const CONTROLLERS: ReadonlySet<string | undefined> = new Set(['controller', 'safety', 'pdu'])
/** Roles of the group "cooling" that remove heat or run what does; sensors and drives only stand beside it. */
const COOLING: ReadonlySet<string | undefined> = new Set(['cooling', 'controller', 'control-server'])

/** Whether it hashes: a machine, a rack or container of them, or the board that drives one. */
export const isMiner = (asset: Kind): boolean => MINERS.has(roleOf(asset))

/** Whether it runs control logic of its own: a controller, a safety function, a switched power strip. */
export const isController = (asset: Kind): boolean => CONTROLLERS.has(roleOf(asset))

/** Whether it is a pool that hands out work. */
export const isPool = (asset: Kind): boolean => roleOf(asset) === 'pool'

/** Whether it removes heat, or commands what does. */
export function isCooling(asset: Kind): boolean {
  const role = roleOf(asset)
  return role === 'cooling' || (assetType(asset.type)?.group === 'cooling' && COOLING.has(role))
}

/** Whether it trips power when something fails. */
export function isPowerProtection(asset: Asset): boolean {
  return assetType(asset.type)?.group === 'power' && flagsOf(asset).safety
}

/** Whether a protocol brings work from a pool and takes shares back: of mining, and commands nothing. */
export function carriesMiningWork(id: string): boolean {
  const known = protocol(id)
  return known?.category === 'mining' && !known.canCommand
}

/** Protocols whose purpose is to bring software to whoever opens them. */
const UPDATES: readonly string[] = ['firmware-download', 'wsus-http', 'wsus-https']

/** Whether a protocol is there to fetch software by. */
export const carriesUpdates = (id: string): boolean => UPDATES.includes(id)

/** Whether it hands out software: a patch server, or a type that usually speaks a protocol for that. */
export function servesUpdates(asset: Kind): boolean {
  return roleOf(asset) === 'patch-server' || assetType(asset.type)?.typicalProtocols.some(carriesUpdates) === true
}
