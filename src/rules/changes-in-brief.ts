import type { DiagramIndex } from '../model'
import type { Finding } from './finding'
import { changedFindings, type FindingBrief, type FindingChanges } from './finding-changes'
import { ruleTitle } from './registry'

interface Checked {
  readonly index: DiagramIndex
  readonly findings: readonly Finding[]
}

/** What came, went and grew between two drawings, in brief: `changedFindings` with the words that are needed of each. */
export function findingChanges(before: Checked, after: Checked): FindingChanges {
  const { came, went, grew } = changedFindings(before.findings, after.findings)
  return {
    came: came.map((finding) => inBrief(after.index, finding)),
    went: went.map((finding) => inBrief(before.index, finding)),
    grew: grew.map((finding) => inBrief(after.index, finding)),
  }
}

function inBrief(index: DiagramIndex, { id, rule, severity, path }: Finding): FindingBrief {
  const [from, to] = [index.asset(path[0])?.level, index.asset(path.at(-1))?.level]
  const levels = from !== undefined && to !== undefined && from !== to ? ([from, to] as const) : null
  return { id, rule, title: ruleTitle(rule), severity, levels }
}
