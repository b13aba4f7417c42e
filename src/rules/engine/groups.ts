import type { RuleMeta } from './rule'

/** The parts in which rules are told to people, in order (semantics §8). */
export const RULE_GROUPS = [
  'segmentation',
  'partitioning',
  'conduits',
  'levels',
  'mining',
  'custody',
  'drawing',
] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

const IDS: Readonly<Record<RuleGroup, string>> = {
  segmentation: `it-reaches-ot dmz-passed-through ot-reaches-it external-into-ot remote-access-uncontrolled level-skipped
    dmz-missing dmz-single-device flat-zone undefined-conduit uncontrolled-conduit shared-segment dual-homed
    flow-against-diode unzoned-asset level-mismatch`,
  partitioning: `safety-not-separate wireless-not-separate temporary-not-separate external-not-separate safety-write-path
    mixed-criticality`,
  conduits: `cleartext-protocol conduit-below-zone any-direction any-protocol unjustified-conduit misnamed-flow`,
  levels: 'sl-gap sl-target-missing subzone-below-parent no-monitoring single-path',
  mining: `miner-management-exposed stratum-offsite-cleartext firmware-from-outside cooling-with-miners keys-on-site
    one-pool-one-uplink`,
  custody: `cold-storage-online signing-on-browsing-machine hot-and-cold-together signer-not-own-zone node-on-daily-driver
    quorum-in-one-place`,
  drawing: 'unused-acceptance rule-crashed',
}

const groupOfId = new Map(RULE_GROUPS.flatMap((group) => IDS[group].split(/\s+/).map((id) => [id, group] as const)))

/** The part a rule belongs to; undefined for one that none names, which the parity test refuses. */
export function groupOfRule(id: string): RuleGroup | undefined {
  return groupOfId.get(id)
}

/** The rules of each part that has any, in the order of §8. */
export function groupRules(
  metas: readonly RuleMeta[],
): readonly { readonly group: RuleGroup; readonly rules: readonly RuleMeta[] }[] {
  const order = [...groupOfId.keys()]
  const place = ({ id }: RuleMeta) => order.indexOf(id)
  return RULE_GROUPS.map((group) => ({
    group,
    rules: metas.filter(({ id }) => groupOfId.get(id) === group).toSorted((a, b) => place(a) - place(b)),
  })).filter(({ rules }) => rules.length > 0)
}
