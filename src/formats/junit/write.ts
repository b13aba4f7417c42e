import { type Finding, ruleMetas } from '../../rules'
import { type CheckedFile, type CheckReport, type FailOn, fails, type UnreadFile } from '../checked'
import { content, element, type Markup, together } from '../svg/markup'

/**
 * The findings as JUnit XML, as test servers read it: a suite a file; a case for each finding, and for each rule that
 * found nothing. A case fails where its finding fails the check, is skipped where somebody accepted it, and else passes
 * and says its sentence. A file that was not read is a suite with an error.
 */
export function writeJunit({ checked, unread }: CheckReport, failOn: FailOn): string {
  const suites = [...checked.map((file) => suiteOf(file, failOn)), ...unread.map(unreadSuite)]
  const sum = (of: (counts: Counts) => number) => String(suites.reduce((total, { counts }) => total + of(counts), 0))
  const root = element(
    'testsuites',
    {
      name: 'Zoneboard',
      tests: sum(({ tests }) => tests),
      failures: sum(({ failures }) => failures),
      errors: sum(({ errors }) => errors),
      skipped: sum(({ skipped }) => skipped),
    },
    together(suites.flatMap(({ markup }) => [LINE, markup])),
    LINE,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}
interface Suite {
  readonly counts: Counts
  readonly markup: Markup
}

const LINE = content('\n')

function suiteOf({ file, findings }: CheckedFile, failOn: FailOn): Suite {
  const spoke = new Set(findings.map(({ rule }) => rule))
  const quiet = ruleMetas.filter(({ id }) => !spoke.has(id))
  return suite(
    file,
    [
      ...findings.map((finding) => caseOf(file, finding, failOn)),
      ...quiet.map(({ id }) => element('testcase', { classname: file, name: id })),
    ],
    {
      failures: findings.filter((finding) => fails(finding, failOn)).length,
      skipped: findings.filter(({ acceptance }) => acceptance !== null).length,
      errors: 0,
    },
  )
}

function unreadSuite({ file, problem }: UnreadFile): Suite {
  const failed = element('error', { message: problem, type: 'unreadable' })
  const one = element('testcase', { classname: file, name: 'open' }, failed)
  return suite(file, [one], { failures: 0, errors: 1, skipped: 0 })
}

function suite(name: string, cases: readonly Markup[], rest: Omit<Counts, 'tests'>): Suite {
  const counts = { tests: cases.length, ...rest }
  const attributes = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)]))
  const markup = element('testsuite', { name, ...attributes }, together(cases.flatMap((one) => [LINE, one])), LINE)
  return { counts, markup }
}

/** The id of the finding is the name of the case, so that a test server follows it from one run to the next. */
function caseOf(file: string, finding: Finding, failOn: FailOn): Markup {
  return element('testcase', { classname: file, name: finding.id }, verdict(finding, failOn))
}

function verdict(finding: Finding, failOn: FailOn): Markup {
  const { sentence, severity, acceptance } = finding
  if (acceptance) return element('skipped', { message: `${acceptance.reason} (${acceptance.by}, ${acceptance.on})` })
  if (!fails(finding, failOn)) return element('system-out', {}, content(`${severity}: ${sentence}`))
  return element('failure', { message: sentence, type: severity }, content(details(finding)))
}

function details({ rule, clause, about, path }: Finding): string {
  return [
    `${rule}, ${clause}`,
    ...(about.length > 0 ? [`about: ${about.join(', ')}`] : []),
    ...(path.length > 0 ? [`path: ${path.join(' → ')}`] : []),
  ].join('\n')
}
