/**
 * Sessions between OT zones go one level at a time: from level 3 to 2, from 2 to 1, not straight past what stands between.
 *
 * Judged by the nearest pair of levels among the assets that a flow joins: those that it names, else all of both ends. From
 * below level 3 straight up into the DMZ is worth a look.
 *
 * Source: IEC 62443-3-3:2013, SR 5.1; NIST SP 800-82r3 (layers of OT); semantics §8.
 */
import { ANY_PROTOCOL } from '../analysis'
import { compareText } from '../base'
import { carriesEvents, crosses, protocolOf, purdueRank } from '../catalogue'
import { type AssetId, type Conduit, type DiagramIndex, type Flow, type PurdueLevel, setFlows } from '../model'
import { conduitCause } from './engine/cause'
import { type CheckContext, createContext } from './engine/context'
import { areApart, isNear, type LevelSet, levelSet, NO_LEVELS, nearestLevels, ofSide } from './engine/level-set'
import { levelName } from './engine/level-words'
import { listed, recordNames } from './engine/names'
import { type Opening, openingsOf } from './engine/openings'
import { defineRule, type Fix } from './engine/rule'
import { sessionWords } from './engine/session-words'
import { beyond, firstAt, type Standing, standingAt } from './engine/standing'
import { conduitsOf } from './fixes/conduits-of'
import { deleteConduits } from './fixes/delete-conduit'
import { Steps } from './fixes/steps'

/** Sessions that pass a level by. */
interface Skip {
  readonly kind: 'skipped' | 'up'
  readonly opening: Opening
  readonly from: Standing
  readonly to: Standing
  readonly levels: readonly [PurdueLevel, PurdueLevel]
}

export const levelSkipped = defineRule({
  meta: {
    id: 'level-skipped',
    title: 'A session skips a level',
    subject: 'conduit',
    severity: 'warning',
    kind: 'risk',
    basis: 'practice',
    sources: [
      { document: 'IEC 62443-3-3:2013', clause: 'SR 5.1' },
      { document: 'IEC 62443-3-2:2020', clause: 'ZCR 3.1' },
    ],
    requirements: ['SR 5.1', 'SR 5.2', 'SR 5.2 RE 1'],
    messages: {
      skipped: '{from} can open {sessions} to {to}{over}{which}, from {fromLevel} straight to {toLevel}.',
      up: '{from} can open {sessions} up to {to}{over}{which}, from {fromLevel} straight into the DMZ, past level 3.',
    },
  },
  check(conduit, context) {
    const all = skipsOf(context, conduit)
    const kind = all.some((skip) => skip.kind === 'skipped') ? 'skipped' : 'up'
    // In an order that does not hang on that of the records.
    const skips = all.filter((skip) => skip.kind === kind).toSorted((a, b) => compareText(endsOf(a), endsOf(b)))
    const widest = skips.toSorted((a, b) => width(b) - width(a))[0]
    if (!widest) return []
    const { index } = context
    const [fromLevel, toLevel] = widest.levels
    const data = {
      ...sessionWords(skips.map(({ opening: { flow } }) => ({ protocol: flow ? protocolOf(flow).id : ANY_PROTOCOL }))),
      from: namesOf(
        index,
        skips.map(({ from }) => from),
      ),
      to: namesOf(
        index,
        skips.map(({ to }) => to),
      ),
      fromLevel: levelName(fromLevel),
      toLevel: levelName(toLevel),
    }
    const cause = [conduitCause(index, conduit), skips.map(({ from, to, levels }) => [from.id, to.id, ...levels])]
    const severity = kind === 'up' ? ('advice' as const) : ('warning' as const)
    return [{ message: kind, several: kind, severity, data, about: [conduit.id], path: pathOf(context, widest), cause }]
  },
  fixes: (finding, index) => {
    // Into the DMZ something has to go up: what should take it over at level 3 is for a person to say.
    if (finding.message === 'up') return []
    const conduits = conduitsOf(index, finding)
    return [...deleteFlows(index, conduits), ...deleteConduits(index, conduits)]
  },
})

function skipsOf(context: CheckContext, conduit: Conduit): readonly Skip[] {
  if (!couldSkip(context, conduit) || !crosses(context.index, conduit)) return []
  return openingsOf(context.index, conduit).flatMap((opening) => {
    const [opener, to] = [standingAt(context, opening.from), standingAt(context, opening.to)]
    if (to.isDevice || tellsEvents(opening)) return []
    return openersAt(context, conduit, opening, opener).flatMap((from): Skip[] => {
      const kind = kindOf(from.levels, to.levels)
      const levels = kind && nearestLevels(ofSide(from.levels, 'OT'), ofSide(to.levels, kind === 'up' ? 'DMZ' : 'OT'))
      return kind && levels ? [{ kind, opening, from, to, levels }] : []
    })
  })
}

/** Events go straight to what collects them: FR 6 asks for that, and they command nothing. */
const tellsEvents = ({ flow }: Opening): boolean => flow !== null && carriesEvents(protocolOf(flow).id)

/** False for most conduits, by the levels of all that stands along them. */
function couldSkip(context: CheckContext, { source, target, via = [] }: Conduit): boolean {
  let levels = NO_LEVELS
  for (const id of [source, ...via, target]) {
    const standing = standingAt(context, { id, named: undefined })
    if (standing.isDevice && (id === source || id === target)) return true
    levels |= standing.levels
  }
  const inOt = ofSide(levels, 'OT')
  return areApart(inOt) || (inOt !== NO_LEVELS && ofSide(levels, 'DMZ') !== NO_LEVELS)
}

/** Who opens: where the end is a device that passes sessions on, everybody behind it. */
function openersAt(context: CheckContext, conduit: Conduit, { flow }: Opening, opener: Standing): readonly Standing[] {
  if (!opener.isDevice) return [opener]
  const way = { protocol: flow ? protocolOf(flow).id : null, besides: conduit.id }
  return beyond(context, opener.id, 'openers', way).filter(({ isDevice }) => !isDevice)
}

function kindOf(from: LevelSet, to: LevelSet): Skip['kind'] | null {
  const [opening, ending] = [ofSide(from, 'OT'), ofSide(to, 'OT')]
  if (opening !== 0 && ending !== 0) return isNear(opening, ending) ? null : 'skipped'
  const isBelowThree = opening === from && opening !== 0 && (opening & levelSet('L3')) === 0
  return isBelowThree && ofSide(to, 'DMZ') !== 0 ? 'up' : null
}

const apart = ([a, b]: Skip['levels']) => Math.abs(purdueRank(a) - purdueRank(b))
const width = ({ levels }: Skip) => apart(levels)
const endsOf = ({ from, to }: Skip) => `${from.id} ${to.id}`

function namesOf(index: DiagramIndex, ends: readonly Standing[]) {
  const ids = [...new Set(ends.map(({ id }) => id))].toSorted()
  return listed(ids.flatMap((id) => recordNames(index, id)))
}

function pathOf(context: CheckContext, { opening, from, to, levels }: Skip): readonly AssetId[] {
  const [first, last] = [firstAt(context, from, levels[0]), firstAt(context, to, levels[1])]
  if (first === undefined || last === undefined) return []
  const device = from.id === opening.from.id ? undefined : context.index.asset(opening.from.id)
  const between = device && device.id !== first ? [device.id] : []
  return [first, ...between, ...opening.via, last]
}

/** Only where the conduit carries other flows too, which stay. */
function deleteFlows(index: DiagramIndex, conduits: readonly Conduit[]): readonly Fix[] {
  const context = createContext(index)
  const steps = new Steps(index)
  let count = 0
  for (const conduit of conduits) {
    const skipping = new Set<Flow | null>(skipsOf(context, conduit).map(({ opening }) => opening.flow))
    const kept = (conduit.flows ?? []).filter((flow) => !skipping.has(flow))
    if (kept.length === 0) return []
    count += skipping.size
    steps.take((at) => setFlows(at, conduit.id, kept))
  }
  return [{ label: count === 1 ? 'Delete the flow' : `Delete the ${count} flows`, patch: steps.patch }]
}
