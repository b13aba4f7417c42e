/**
 * A sub-zone asks at least what its parent asks, for each FR.
 *
 * Silent where either has no SL-T.
 *
 * Source: semantics §8; IEC 62443-3-2:2020, ZCR 5.6. That a part is protected as the whole is custom; no clause asks for it.
 */
import { frName, slVector } from '../catalogue'
import { FR_IDS, type SlSetting, type SlVector, setFields, type Zone } from '../model'
import { inRow, zoneName } from './engine/names'
import { defineRule } from './engine/rule'

export const subzoneBelowParent = defineRule({
  meta: {
    id: 'subzone-below-parent',
    title: 'A sub-zone asks less than its parent',
    subject: 'zone',
    severity: 'warning',
    kind: 'risk',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 5.6' }],
    requirements: ['SR 5.1', 'SR 5.2'],
    messages: {
      below: '{zone} stands inside {parent} and asks for less: {frs}. Who holds it is already inside.',
    },
  },
  check(zone, { index }) {
    const parent = index.zone(zone.parent)
    const targets = parent && targetsOf(zone, parent)
    if (!targets) return []
    const { own, above } = targets
    const below = FR_IDS.filter((fr) => own[fr] < above[fr])
    if (below.length === 0) return []
    const frs = wordsOf(own, above, below)
    return [
      {
        message: 'below',
        data: { zone: [zoneName(zone)], parent: [zoneName(parent)], frs },
        about: [parent.id, zone.id],
        cause: below.map((fr) => [fr, own[fr], above[fr]]),
      },
    ]
  },
  fixes: (finding, index) => {
    const zone = finding.about
      .map((id) => index.zone(id))
      .find((one) => one?.parent && finding.about.includes(one.parent))
    const parent = index.zone(zone?.parent)
    const targets = zone && parent && targetsOf(zone, parent)
    if (!targets) return []
    const patch = setFields(index, [zone.id], { slTarget: higher(targets) })
    return [{ label: `Raise its SL-T to that of ${zoneName(parent).text}`, patch }]
  },
})

interface Targets {
  readonly own: SlVector
  readonly above: SlVector
}

function targetsOf(zone: Zone, parent: Zone): Targets | null {
  const [own, above] = [slVector(zone.slTarget), slVector(parent.slTarget)]
  return own && above ? { own, above } : null
}

/** "FR 3 (1, not 2) and FR 5 (1, not 3)"; "SL 1, not 2" where it is the same for all seven. */
function wordsOf(own: SlVector, above: SlVector, below: readonly (typeof FR_IDS)[number][]): string {
  const pairs = below.map((fr) => `${own[fr]}, not ${above[fr]}`)
  if (below.length === FR_IDS.length && new Set(pairs).size === 1) return `SL ${pairs[0]}`
  const words = below.map((fr, i) => `${frName(fr)} (${pairs[i]})`)
  return inRow(words)
}

/** For each FR the higher of the two; written as one number where all seven agree. */
function higher({ own, above }: Targets): SlSetting {
  const vector = Object.fromEntries(FR_IDS.map((fr) => [fr, Math.max(own[fr], above[fr])])) as unknown as SlVector
  return FR_IDS.every((fr) => vector[fr] === vector.FR1) ? vector.FR1 : vector
}
