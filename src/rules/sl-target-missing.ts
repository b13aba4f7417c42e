/**
 * Every zone says which security level it needs.
 *
 * Silent about zones whose assets all stand outside: what they need is not ours to say.
 *
 * Source: IEC 62443-3-2:2020, ZCR 5.6; semantics §1, §8.
 */
import { sideOf } from '../catalogue'
import { setFields } from '../model'
import { zoneName } from './engine/names'
import { defineRule } from './engine/rule'

export const slTargetMissing = defineRule({
  meta: {
    id: 'sl-target-missing',
    title: 'A zone has no SL-T',
    subject: 'zone',
    severity: 'advice',
    kind: 'gap',
    basis: 'standard',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 5.6' }],
    requirements: [],
    messages: { missing: '{zone} has no SL-T, so nothing is asked of it.' },
  },
  check(zone, { index }) {
    if (zone.slTarget !== undefined) return []
    const members = index.assetsIn(zone.id)
    if (members.length > 0 && members.every(({ level }) => sideOf(level) === 'EXTERNAL')) return []
    return [{ message: 'missing', data: { zone: [zoneName(zone)] }, about: [zone.id], cause: [zone.id] }]
  },
  fixes: (finding, index) => {
    const zone = index.zone(finding.about[0])
    const parent = index.zone(zone?.parent)
    if (!zone || parent?.slTarget === undefined) return []
    const patch = setFields(index, [zone.id], { slTarget: parent.slTarget })
    return [{ label: `Take over the SL-T of ${zoneName(parent).text}`, patch }]
  },
})
