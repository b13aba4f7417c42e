/**
 * A rule that fails on a drawing is told, so that its silence is not taken for peace (house rule; no clause asks for it).
 *
 * The engine speaks for it. It is a fault of the program, never of the drawing.
 */
import type { EngineVoices } from './engine/check'

export const ruleCrashed: EngineVoices['crashed'] = {
  meta: {
    id: 'rule-crashed',
    title: 'A rule could not be checked',
    subject: 'site',
    severity: 'warning',
    kind: 'gap',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 5.13' }],
    requirements: [],
    messages: { crashed: 'A fault in the program kept these rules from being checked: {rules}.' },
  },
  speak(rules) {
    if (rules.length === 0) return []
    const ids = rules.map((meta) => meta.id)
    return [{ message: 'crashed', data: { rules: ids.join(', ') }, about: [], cause: ids }]
  },
}
