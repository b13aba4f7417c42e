import { z } from 'zod'
import {
  answerRequirements as answerRequirementsIn,
  FR_IDS,
  type FrId,
  REQUIREMENT_STATES,
  requirementAnswerSchema,
  type SlVector,
  setRisk as setRiskOf,
  setSlTargets,
  type ZoneId,
  type ZoneRisk,
  zoneRiskSchema,
} from '../../model'
import { words } from '../../words'
import { describe } from '../describe'
import { edit } from '../edit'
import { type LevelsTab, levelsAbout } from '../levels-about'
import { id, ids } from './arguments'
import { command, commandWith } from './define'

const vector = Object.fromEntries(FR_IDS.map((fr) => [fr, z.literal([0, 1, 2, 3, 4])])) as Record<
  FrId,
  z.ZodLiteral<0 | 1 | 2 | 3 | 4>
>

/** What is said of the risk of zones; fields set to `undefined` are taken away. */
export const setRisk = commandWith(z.object({ zones: ids, change: zoneRiskSchema }), {
  id: 'set-risk',
  group: 'edit',
  run(board, { zones, change }) {
    const { index } = board.store.getState()
    const what = describe(index, zones)
    return edit(board, setRiskOf(index, zones as ZoneId[], change as ZoneRisk), {
      label: words().store.steps.risk(what),
      said: words().store.said.changed(what),
      mergeKey: `risk ${Object.keys(change).join(' ')} ${zones.join(' ')}`,
    })
  },
})

/** Gives zones whole targets, as when suggested ones are confirmed. */
export const confirmTargets = commandWith(
  z.object({ targets: z.array(z.object({ zone: id, target: z.object(vector) })) }),
  {
    id: 'confirm-targets',
    group: 'edit',
    run(board, { targets }) {
      const { index } = board.store.getState()
      const what = describe(
        index,
        targets.map(({ zone }) => zone),
      )
      const pairs = targets.map(({ zone, target }) => [zone as ZoneId, target as SlVector] as const)
      return edit(board, setSlTargets(index, pairs), {
        label: words().store.steps.slTarget(what),
        said: words().store.said.changed(what),
      })
    },
  },
)

/** Answers requirements for zones and conduits: the fields that are given, for each of them. */
export const answerRequirements = commandWith(
  z.object({
    records: ids,
    requirements: ids,
    change: requirementAnswerSchema.partial().extend({ state: z.enum(REQUIREMENT_STATES).optional() }),
  }),
  {
    id: 'answer-requirements',
    group: 'edit',
    run(board, { records, requirements, change }) {
      const { index } = board.store.getState()
      const what = describe(index, records)
      const [first, ...others] = requirements
      return edit(board, answerRequirementsIn(index, records, requirements, change), {
        label:
          others.length === 0
            ? words().store.steps.requirement(first ?? '', what)
            : words().store.steps.requirements(requirements.length, what),
        said: words().store.said.changed(what),
      })
    },
  },
)

/** Targets, requirements, what is reached and what to do next, over the drawing. */
export const securityLevels = command({
  id: 'security-levels',
  group: 'view',
  label: () => words().commands['security-levels'],
  keys: ['Shift+l'],
  icon: 'shield-half',
  run(board) {
    board.view({ dialog: { id: 'levels' } })
    return true
  },
})

/** The same, at one of its tabs, for one zone or conduit, or at one requirement. */
export const showLevels = commandWith(
  z.object({
    tab: z.enum(['targets', 'requirements', 'reached', 'next'] satisfies LevelsTab[]),
    record: z.string().optional(),
    requirement: z.string().optional(),
  }),
  {
    id: 'show-levels',
    group: 'view',
    run(board, asked) {
      board.view({ dialog: { id: 'levels', about: levelsAbout(asked) } })
      return true
    },
  },
)
