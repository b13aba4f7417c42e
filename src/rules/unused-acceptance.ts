/**
 * An acceptance that answers no finding is told, so that none outlives its reason (§7).
 *
 * The engine speaks for it: it is about acceptances, not about the drawing.
 */
import { gathered } from '../base'
import type { DiagramIndex } from '../model'
import type { UnusedAcceptance, WhyUnused } from './engine/acceptances'
import type { EngineVoices } from './engine/check'
import { listed, recordNames } from './engine/names'
import type { Draft } from './engine/rule'

const MESSAGES: Record<WhyUnused, string> = {
  gone: 'The acceptance of {rules} for {what} by {by} answers no finding any more.',
  changed: 'What {by} accepted about {what} ({rules}) has changed since, so the finding is back.',
  expired: 'The acceptance of {rules} for {what} by {by} ended on {until}, so the finding is back.',
  undated:
    'The acceptance of {rules} for {what} by {by} is to end on “{until}”, which is no date like 2026-12-31, so the finding is back.',
}

export const unusedAcceptance: EngineVoices['unused'] = {
  meta: {
    id: 'unused-acceptance',
    title: 'An acceptance answers nothing',
    subject: 'site',
    severity: 'advice',
    kind: 'gap',
    basis: 'practice',
    sources: [{ document: 'IEC 62443-3-2:2020', clause: 'ZCR 5.13' }],
    requirements: [],
    messages: MESSAGES,
  },
  speak(unused, index) {
    const byAbout = gathered(unused.map((one) => [known(index, one).join(','), one] as const))
    return [...byAbout.values()].map((group) => draftOf(index, group))
  },
}

/** Ids of the drawing that the acceptance is about; those that are gone cannot be selected. */
function known(index: DiagramIndex, { acceptance }: UnusedAcceptance): readonly string[] {
  return acceptance.about.filter((id) => index.end(id) || index.conduit(id)).toSorted()
}

function draftOf(index: DiagramIndex, group: readonly UnusedAcceptance[]): Draft {
  const inOrder = group.toSorted((a, b) => (a.acceptance.id < b.acceptance.id ? -1 : 1))
  const { acceptance, why } = inOrder[0] as UnusedAcceptance
  const about = known(index, inOrder[0] as UnusedAcceptance)
  const names = acceptance.about.map((id) => recordNames(index, id))
  const data = {
    rules: [...new Set(inOrder.map((one) => one.acceptance.rule))].join(', '),
    what:
      names.length === 1
        ? (names[0] ?? [])
        : names.length === 0
          ? 'the site'
          : listed(names.map((name) => name[0] ?? { text: '' })),
    by: acceptance.by || 'somebody',
    until: acceptance.until ?? '',
  }
  const cause = inOrder.map((one) => [one.acceptance.id, one.why])
  return { message: why, data, about, cause }
}
