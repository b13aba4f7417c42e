import type { DiagramIndex } from '../model'
import { checkTried, findingsBefore, startChecks } from './check-diagram'
import type { Fix } from './engine/rule'
import { fixesSpoken } from './engine/spoken'
import type { Finding } from './finding'
import { knownFixes, rememberFixes } from './known-fixes'
import { rules } from './registry'

/** Dates play no part in whether a fix is sound: an accepted finding is still one. */
const ANY_DAY = { today: '0000-00-00' }

/**
 * Sound changes that cure a finding, the best first (§9): each passes the gate, its finding is gone after it, and it adds
 * no error. Empty where none is known.
 *
 * `newId` gives a fresh id at each call. Cost: a full check for the first edit of a drawing tried out; for each change what hangs on the
 * records that it touches. Meant for findings that a person looks at, not for a whole list. Asked again for the same drawing, the answer is the same, with
 * the same ids: what is previewed is what is applied.
 */
export function fixesFor(index: DiagramIndex, finding: Finding, newId: () => string): readonly Fix[] {
  const steps = tryFixes(index, finding, newId)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** As `fixesFor`, in steps of about one check each, so that something else can be done between them. */
export function* tryFixes(
  index: DiagramIndex,
  finding: Finding,
  newId: () => string,
): Generator<void, readonly Fix[], void> {
  const known = knownFixes(index, finding)
  if (known) return known
  const proposed = rules.find(({ meta }) => meta.id === finding.rule)?.fixes?.(finding, index, newId) ?? []
  const sound: Fix[] = []
  for (const fix of proposed) {
    yield
    const before = errorsOf(index)
    yield
    if (isSound(index, fix, finding, before)) sound.push(fix)
  }
  return knownFixes(index, finding) ?? rememberFixes(index, finding, fixesSpoken(sound))
}

function isSound(index: DiagramIndex, { patch }: Fix, finding: Finding, before: Errors): boolean {
  const tried = checkTried(index, patch, ANY_DAY)
  return tried?.findings.every((one) => !isStill(finding, one, index) && !adds(before, one)) === true
}

/**
 * Whether a finding after a change is the one before it. What is said of several parallel conduits together is still said
 * where it is said of one of them.
 */
function isStill(before: Finding, now: Finding, index: DiagramIndex): boolean {
  if (before.id === now.id) return true
  const isAboutConduits = before.about.length > 0 && before.about.every((id) => index.conduit(id))
  return isAboutConduits && before.rule === now.rule && before.about.some((id) => now.about.includes(id))
}

/** Whether it is an error that was not there: not of a conduit that has become like one of which the same was said. */
function adds(before: Errors, { id, rule, about, severity }: Finding): boolean {
  if (severity !== 'error' || before.ids.has(id)) return false
  const conduits = before.conduits.get(rule)
  return about.length === 0 || !about.every((one) => conduits?.has(one))
}

interface Errors {
  readonly ids: ReadonlySet<string>
  /** For each rule the conduits of which alone it speaks. */
  readonly conduits: ReadonlyMap<string, ReadonlySet<string>>
}

/** The errors of a drawing, worked out once for each: a panel asks for the fixes of several findings. */
const errorsOfIndex = new WeakMap<DiagramIndex, Errors>()

function errorsOf(index: DiagramIndex): Errors {
  const known = errorsOfIndex.get(index)
  if (known) return known
  const findings = findingsBefore(index) ?? startChecks(index, ANY_DAY).findings
  const errors = findings.filter((finding) => finding.severity === 'error')
  const conduits = new Map<string, Set<string>>()
  for (const { rule, about } of errors) {
    if (!about.every((id) => index.conduit(id))) continue
    const told = conduits.get(rule) ?? new Set()
    conduits.set(rule, told)
    for (const id of about) told.add(id)
  }
  const found: Errors = { ids: new Set(errors.map(({ id }) => id)), conduits }
  errorsOfIndex.set(index, found)
  return found
}
