import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** What does not fit in a value, in plain words: where in it, and what would fit. */
export function problemIn(issue: Issue, value: unknown): { readonly path: string; readonly problem: string } {
  if (issue.code !== 'invalid_union') return { path: issue.path.join('.'), problem: problemOf(issue, value) }
  const firsts = issue.errors.flatMap(([first]) => (first ? [first] : []))
  const inside = firsts.find(({ path }) => path.length > 0)
  if (inside) return problemIn({ ...inside, path: [...issue.path, ...inside.path] }, value)
  const wanted = firsts.flatMap((first) => wantedBy(first) ?? [])
  const other = firsts.find((first) => wantedBy(first) === null)
  const problem = isMissing(issue, value)
    ? MISSING
    : other
      ? problemOf(other, value)
      : `${wanted.join(' or ')} is expected`
  return { path: issue.path.join('.'), problem }
}

const MISSING = 'it is missing'

function problemOf(issue: Issue, value: unknown): string {
  if (isMissing(issue, value)) return MISSING
  const wanted = wantedBy(issue)
  if (wanted !== null) return `${wanted} is expected`
  if (issue.code === 'too_small') {
    if (issue.origin === 'string') return 'it is empty'
    return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum} is expected`
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'string') return `it has more than ${issue.maximum} characters`
    if (issue.origin === 'array') return `it has more than ${issue.maximum} entries`
    return `at most ${issue.maximum} is expected`
  }
  if (issue.code === 'invalid_key') return 'its name is too long'
  return 'it does not fit'
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

/** What kind of value is wanted; null where the kind is right. */
function wantedBy(issue: Issue): string | null {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? 'another value'
  if (issue.code !== 'invalid_value') return null
  return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`
}

function isMissing(issue: Issue, value: unknown): boolean {
  let at = value
  for (const key of issue.path) {
    if (typeof at !== 'object' || at === null) return false
    at = (at as Record<PropertyKey, unknown>)[key]
  }
  return at === undefined
}
