import type { Acceptance } from '../../model'
import { type Finding, ruleMetas } from '../../rules'
import type { CheckedFile, CheckReport, UnreadFile } from '../checked'
import { Places } from './places'
import { ruleDescriptors, SARIF_LEVEL } from './rules'
import { fileUri, messageText } from './text'

/** What SARIF is told beside the findings. */
export interface SarifOptions {
  /** Of this program. */
  readonly version: string
  /** The page of a rule, in Markdown; null where there is none. */
  readonly pageOf: (rule: string) => string | null
}

/**
 * The findings as a SARIF log with one run: two spaces, a result a line, a line break at its end.
 *
 * A finding is a result at the line and column of the first record that it is about; accepted ones are suppressed with
 * their reason. Its fingerprint is its id, which stays while drawings are moved and renamed (§7). Notes and files that
 * were not read are notifications.
 *
 * Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
 */
export function writeSarif({ checked, unread }: CheckReport, { version, pageOf }: SarifOptions): string {
  const run = {
    tool: { driver: { name: 'Zoneboard', version, rules: ruleDescriptors(pageOf) } },
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: [...checked.flatMap(notesOf), ...unread.map(notRead)],
      },
    ],
    artifacts: [...checked, ...unread].map(({ file }) => ({ location: { uri: fileUri(file) } })),
    columnKind: 'utf16CodeUnits',
    results: [],
  }
  const log = JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)
  const results = checked.flatMap(resultsOf).map((result) => `\n        ${JSON.stringify(result)}`)
  // Nothing follows the empty list but the closing brackets of run and log.
  const at = log.lastIndexOf(NO_RESULTS)
  return `${log.slice(0, at)}"results": [${results.join(',')}\n      ]${log.slice(at + NO_RESULTS.length)}\n`
}

const NO_RESULTS = '"results": []'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0-rtm.5.json'
const ruleIndex = new Map(ruleMetas.map(({ id }, i) => [id, i]))

function resultsOf(file: CheckedFile): readonly object[] {
  const places = new Places(file)
  return file.findings.map((finding) => resultOf(finding, places))
}

function resultOf(finding: Finding, places: Places): object {
  const { rule, severity, sentence, about, path, pairCount, acceptance } = finding
  const [first, ...others] = about
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    kind: 'fail',
    level: SARIF_LEVEL[severity],
    message: { text: messageText(sentence) },
    locations: [first === undefined ? places.site() : places.record(first)],
    ...(others.length > 0 ? { relatedLocations: others.map((id, i) => ({ id: i + 1, ...places.record(id) })) } : {}),
    ...(path.length > 0 ? { codeFlows: [{ threadFlows: [{ locations: path.map((id) => places.step(id)) }] }] } : {}),
    fingerprints: { 'zoneboardFinding/v1': finding.id },
    partialFingerprints: { 'zoneboardCause/v1': finding.cause },
    suppressions: acceptance ? [suppression(acceptance, places)] : [],
    properties: {
      severity,
      kind: finding.kind,
      clause: finding.clause,
      about,
      pairCount,
      assumed: finding.assumed,
    },
  }
}

function suppression({ id, reason, by, on, until, measure }: Acceptance, places: Places): object {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    location: places.acceptance(id),
    properties: { by, on, ...(until === undefined ? {} : { until }), ...(measure === undefined ? {} : { measure }) },
  }
}

function notesOf({ file, notes }: CheckedFile): readonly object[] {
  return notes.map((note) => notification(file, note, 'note'))
}

function notRead({ file, problem }: UnreadFile): object {
  return notification(file, problem, 'error')
}

function notification(file: string, sentence: string, level: 'note' | 'error'): object {
  return {
    level,
    message: { text: messageText(sentence) },
    locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) } } }],
  }
}
