/** All rules, in the order in which findings of one severity are told. A new rule is one line here. */
import { anyDirection } from './any-direction'
import { anyProtocol } from './any-protocol'
import { cleartextProtocol } from './cleartext-protocol'
import { coldStorageOnline } from './cold-storage-online'
import { conduitBelowZone } from './conduit-below-zone'
import { coolingWithMiners } from './cooling-with-miners'
import { dmzMissing } from './dmz-missing'
import { dmzPassedThrough } from './dmz-passed-through'
import { dmzSingleDevice } from './dmz-single-device'
import { dualHomed } from './dual-homed'
import type { EngineVoices } from './engine/check'
import type { Rule, RuleMeta } from './engine/rule'
import { titleSpoken } from './engine/spoken'
import { externalIntoOt } from './external-into-ot'
import { externalNotSeparate } from './external-not-separate'
import { firmwareFromOutside } from './firmware-from-outside'
import { flatZone } from './flat-zone'
import { flowAgainstDiode } from './flow-against-diode'
import { hotAndColdTogether } from './hot-and-cold-together'
import { itReachesOt } from './it-reaches-ot'
import { keysOnSite } from './keys-on-site'
import { levelMismatch } from './level-mismatch'
import { levelSkipped } from './level-skipped'
import { minerManagementExposed } from './miner-management-exposed'
import { misnamedFlow } from './misnamed-flow'
import { mixedCriticality } from './mixed-criticality'
import { noMonitoring } from './no-monitoring'
import { nodeOnDailyDriver } from './node-on-daily-driver'
import { onePoolOneUplink } from './one-pool-one-uplink'
import { otReachesIt } from './ot-reaches-it'
import { quorumInOnePlace } from './quorum-in-one-place'
import { remoteAccessUncontrolled } from './remote-access-uncontrolled'
import { ruleCrashed } from './rule-crashed'
import { safetyNotSeparate } from './safety-not-separate'
import { safetyWritePath } from './safety-write-path'
import { sharedSegment } from './shared-segment'
import { signerNotOwnZone } from './signer-not-own-zone'
import { signingOnBrowsingMachine } from './signing-on-browsing-machine'
import { singlePath } from './single-path'
import { slGap } from './sl-gap'
import { slTargetMissing } from './sl-target-missing'
import { stratumOffsiteCleartext } from './stratum-offsite-cleartext'
import { subzoneBelowParent } from './subzone-below-parent'
import { temporaryNotSeparate } from './temporary-not-separate'
import { uncontrolledConduit } from './uncontrolled-conduit'
import { undefinedConduit } from './undefined-conduit'
import { unjustifiedConduit } from './unjustified-conduit'
import { unusedAcceptance } from './unused-acceptance'
import { unzonedAsset } from './unzoned-asset'
import { wirelessNotSeparate } from './wireless-not-separate'

export const rules: readonly Rule[] = [
  itReachesOt,
  dmzPassedThrough,
  externalIntoOt,
  remoteAccessUncontrolled,
  otReachesIt,
  levelSkipped,
  minerManagementExposed,
  keysOnSite,
  dmzMissing,
  flatZone,
  safetyNotSeparate,
  safetyWritePath,
  wirelessNotSeparate,
  temporaryNotSeparate,
  externalNotSeparate,
  dualHomed,
  flowAgainstDiode,
  sharedSegment,
  undefinedConduit,
  uncontrolledConduit,
  conduitBelowZone,
  stratumOffsiteCleartext,
  cleartextProtocol,
  unzonedAsset,
  slGap,
  subzoneBelowParent,
  misnamedFlow,
  firmwareFromOutside,
  coolingWithMiners,
  coldStorageOnline,
  signingOnBrowsingMachine,
  hotAndColdTogether,
  quorumInOnePlace,
  signerNotOwnZone,
  nodeOnDailyDriver,
  levelMismatch,
  onePoolOneUplink,
  mixedCriticality,
  singlePath,
  slTargetMissing,
  noMonitoring,
  dmzSingleDevice,
  anyDirection,
  anyProtocol,
  unjustifiedConduit,
]

/** What the engine says of itself and of acceptances. */
export const voices: EngineVoices = { crashed: ruleCrashed, unused: unusedAcceptance }

/** Rules and the engine's own voices, in order. */
export const ruleMetas: readonly RuleMeta[] = [...rules, voices.crashed, voices.unused].map(({ meta }) => meta)

const byId = new Map(ruleMetas.map((meta) => [meta.id, meta]))

export function ruleMeta(id: string): RuleMeta | undefined {
  return byId.get(id)
}

/** The heading of a rule in the language spoken; the id of one that is not known. */
export function ruleTitle(id: string): string {
  const meta = byId.get(id)
  return meta ? titleSpoken(meta) : id
}

/** SRs and REs of IEC 62443-3-3 that answer findings of a rule, the most direct first; empty for a rule not known. */
export function requirementsAnswering(rule: string): readonly string[] {
  return byId.get(rule)?.requirements ?? []
}
