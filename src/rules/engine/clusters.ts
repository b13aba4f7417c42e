/**
 * What hangs together when findings are made of what rules say: drafts about the same records, because of a family only
 * the first speaks, and drafts about parallel conduits, because those that are alike are told as one (§7).
 */
import type { DiagramIndex } from '../../model'
import type { Finding } from '../finding'
import { type Checking, madeOf } from './check'
import { endsOf, type Reading } from './parallel'
import type { Draft, RuleMeta } from './rule'

/** What a rule said of a subject. */
export interface Said {
  readonly meta: RuleMeta
  readonly draft: Draft
}

/** Subjects with what was said of them, by id (`''` for the site). */
export type SaidBySubject = ReadonlyMap<string, readonly Said[]>

export interface Cluster {
  /** Ids of subjects and of what is said something about; pairs of ends between which conduits may be parallel. */
  readonly nodes: readonly string[]
  readonly findings: readonly Finding[]
}

/** The findings of what was said, by cluster, and the clusters of these subjects. */
export function clustersOf(
  checking: Checking,
  index: DiagramIndex,
  said: SaidBySubject,
  hasGuesses: boolean,
  reading: Reading,
): readonly Cluster[] {
  const groups = new Groups()
  const drafts = new Map<string, Draft[]>()
  for (const [subject, all] of said) {
    for (const { meta, draft } of all) {
      for (const node of nodesOf(index, draft)) groups.join(subject, node)
      const known = drafts.get(meta.id)
      if (known) known.push(draft)
      else drafts.set(meta.id, [draft])
    }
  }
  const findings = new Map<string, Finding[]>()
  for (const finding of madeOf(checking, index, drafts, hasGuesses, reading)) {
    const root = groups.rootOf(finding.about[0] ?? '')
    const known = findings.get(root)
    if (known) known.push(finding)
    else findings.set(root, [finding])
  }
  return [...groups.all()].map(([root, nodes]) => ({ nodes, findings: findings.get(root) ?? [] }))
}

/** Everything that what is said of a subject hangs together with. */
export function nodesOf(index: DiagramIndex, { about, several }: Draft): readonly string[] {
  const [first = ''] = about
  const conduit = several === undefined ? undefined : index.conduit(first)
  return conduit ? [...about, `⇄ ${endsOf(conduit)}`] : about.length === 0 ? [''] : about
}

class Groups {
  readonly #parents = new Map<string, string>()

  rootOf(node: string): string {
    let root = node
    for (let up = this.#parents.get(root) ?? root; up !== root; up = this.#parents.get(root) ?? root) root = up
    for (let at = node; at !== root; ) {
      const up = this.#parents.get(at) ?? root
      this.#parents.set(at, root)
      at = up
    }
    return root
  }

  join(a: string, b: string): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)]
    this.#parents.set(one, one)
    this.#parents.set(other, one)
  }

  all(): ReadonlyMap<string, readonly string[]> {
    const groups = new Map<string, string[]>()
    for (const node of this.#parents.keys()) {
      const root = this.rootOf(node)
      const known = groups.get(root)
      if (known) known.push(node)
      else groups.set(root, [node])
    }
    return groups
  }
}
