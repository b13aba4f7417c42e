import type { DiagramIndex } from '../diagram-index'
import type { Change, Patch } from '../patch'
import { updateOf } from '../patch'
import type { RequirementAnswer, RequirementAnswers } from '../schema'

export type AnswerChange = { readonly [K in keyof RequirementAnswer]?: RequirementAnswer[K] | undefined }

/**
 * Changes the answers of some zones and conduits to some requirements: each field that is given, the others stay;
 * `undefined` takes a field away. An answer that says no more than "not assessed" is taken away. Ids that are not
 * there are passed over.
 *
 * Source: §6, §10.
 */
export function answerRequirements(
  index: DiagramIndex,
  records: Iterable<string>,
  requirements: Iterable<string>,
  change: AnswerChange,
): Patch {
  const ids = [...requirements]
  const changes: Change[] = []
  for (const id of new Set(records)) {
    const zone = index.zone(id)
    const conduit = index.conduit(id)
    const answers = (record: { readonly requirements?: RequirementAnswers }) => ({
      requirements: changed(record.requirements, ids, change),
    })
    const made = zone
      ? updateOf('zones', zone, answers(zone))
      : conduit && updateOf('conduits', conduit, answers(conduit))
    if (made) changes.push(made)
  }
  return changes
}

function changed(
  before: RequirementAnswers | undefined,
  ids: readonly string[],
  change: AnswerChange,
): RequirementAnswers | undefined {
  const answers = new Map(Object.entries(before ?? {}))
  for (const id of ids) {
    const merged = Object.entries({ state: 'not-assessed', ...answers.get(id), ...change })
    const answer = Object.fromEntries(merged.filter(([, value]) => value !== undefined && value !== ''))
    const isSilent = answer.state === 'not-assessed' && Object.keys(answer).length === 1
    if (isSilent) answers.delete(id)
    else answers.set(id, answer as unknown as RequirementAnswer)
  }
  return answers.size > 0 ? Object.fromEntries(answers) : undefined
}
