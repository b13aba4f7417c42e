import { z } from 'zod'
import type { Acceptance } from '../../model'
import { acceptanceIdOf, addAcceptance, removeRecords } from '../../model'
import { words } from '../../words'
import { edit } from '../edit'
import { id } from './arguments'
import { commandWith } from './define'

const filled = z.string().trim().min(1).max(100_000)
const schema = z.object({
  finding: id,
  reason: filled,
  by: filled,
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  measure: z.string().trim().max(100_000).optional(),
})

/** A person answers a finding: reason and name are asked for; it holds until its cause changes or the date passes. */
export const acceptFinding = commandWith(schema, {
  id: 'accept-finding',
  group: 'findings',
  run(board, args) {
    const { index, findings } = board.store.getState()
    const finding = findings.find((one) => one.id === args.finding)
    if (!finding) return false
    const { rule, about, cause } = finding
    const acceptance: Omit<Acceptance, '$order'> = {
      id: acceptanceIdOf({ rule, about }),
      rule,
      about,
      cause,
      reason: args.reason,
      by: args.by,
      on: board.services.now().slice(0, 10),
      ...(args.until ? { until: args.until } : {}),
      ...(args.measure ? { measure: args.measure } : {}),
    }
    const say = words().store
    return edit(board, addAcceptance(index, acceptance), { label: say.steps.accept, said: say.said.accepted })
  },
})

export const withdrawAcceptance = commandWith(z.object({ finding: id }), {
  id: 'withdraw-acceptance',
  group: 'findings',
  run(board, args) {
    const { index, findings } = board.store.getState()
    const acceptance = findings.find((one) => one.id === args.finding)?.acceptance
    const say = words().store
    if (!acceptance) return false
    return edit(board, removeRecords(index, [acceptance.id]), { label: say.steps.withdraw, said: say.said.withdrawn })
  },
})
