import { compareText, gathered } from '../../base'
import { type Certainty, type DiagramIndex, SEVERITIES } from '../../model'
import type { Finding } from '../finding'

/** Something of a drawing that somebody has yet to settle. */
export interface OpenQuestion {
  /** The asset, zone or conduit that is marked. */
  readonly record: string
  readonly certainty: Exclude<Certainty, 'confirmed'>
  /** The findings that rest on a guess and are about it, worst first; accepted ones too. */
  readonly findings: readonly Finding[]
}

/**
 * What is marked as unknown or assumed (§1), in the order in which it is worth asking: what most and worst findings rest on
 * first, unknown before assumed, then by id.
 *
 * `findings` are those of the last check, worst first.
 */
export function openQuestions(index: DiagramIndex, findings: readonly Finding[]): readonly OpenQuestion[] {
  const resting = gathered(
    findings
      .filter(({ assumed }) => assumed)
      .flatMap((finding) => [...new Set([...finding.about, ...finding.path])].map((id) => [id, finding] as const)),
  )
  return [...index.assets, ...index.zones, ...index.conduits]
    .flatMap(({ id, certainty }): readonly OpenQuestion[] =>
      certainty === undefined || certainty === 'confirmed'
        ? []
        : [{ record: id, certainty, findings: resting.get(id) ?? [] }],
    )
    .toSorted(
      (a, b) =>
        weight(a) - weight(b) ||
        b.findings.length - a.findings.length ||
        compareText(b.certainty, a.certainty) ||
        compareText(a.record, b.record),
    )
}

/** The rank of the worst finding that rests on it; after all where none does. */
function weight({ findings: [worst] }: OpenQuestion): number {
  return worst ? SEVERITIES.indexOf(worst.severity) : SEVERITIES.length
}
