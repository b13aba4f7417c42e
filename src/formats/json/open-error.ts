import { assertNever } from '../../base'

/** Why a text cannot be opened; each names what and where. */
export type OpenError =
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-utf8'; readonly line: number }
  | { readonly code: 'too-deep'; readonly most: number; readonly line: number }
  | { readonly code: 'not-json'; readonly problem: string }
  | { readonly code: 'not-a-diagram'; readonly format: string | null }
  | { readonly code: 'too-new'; readonly version: number; readonly newest: number }
  | { readonly code: 'migration-failed'; readonly from: number }
  | { readonly code: 'invalid-record'; readonly where: string; readonly path: string; readonly problem: string }
  | { readonly code: 'duplicate-ids'; readonly ids: readonly string[] }
  | { readonly code: 'parent-cycle'; readonly zones: readonly string[] }

/** The sentence for a person. */
export function describeOpenError(error: OpenError): string {
  switch (error.code) {
    case 'too-large':
      return `The file has ${megabytes(error.bytes)} MB; more than ${megabytes(error.most)} MB are not opened.`
    case 'not-utf8':
      return `Line ${error.line} is not text in UTF-8. Save the file as UTF-8 and open it again.`
    case 'too-deep':
      return `Line ${error.line} is nested more than ${error.most} levels deep, which no drawing is.`
    case 'not-json':
      return `This is not JSON: ${error.problem}.`
    case 'not-a-diagram':
      return error.format === null
        ? 'This is JSON, but not a Zoneboard drawing: it has no "format": "zoneboard".'
        : `This is a file of another format, “${cut(error.format)}”, not a Zoneboard drawing.`
    case 'too-new':
      return `The file is of format version ${error.version}; this Zoneboard reads up to version ${error.newest}. Open it with a newer one.`
    case 'migration-failed':
      return `The file is of format version ${error.from} and could not be brought up to date.`
    case 'invalid-record':
      return `${error.where} is not valid${error.path ? ` at “${cut(error.path)}”` : ''}: ${error.problem}.`
    case 'duplicate-ids':
      return `Ids must be unique in the whole file; used more than once: ${list(error.ids)}.`
    case 'parent-cycle':
      return `These zones are each other’s parents in a circle: ${list(error.zones)}.`
    default:
      return assertNever(error)
  }
}

/** What was noticed in a file that opened. */
export type Note =
  | { readonly code: 'dangling'; readonly record: string; readonly field: string; readonly missing: string }
  | { readonly code: 'name-cut'; readonly record: string; readonly length: number }
  | { readonly code: 'unknown-type'; readonly record: string; readonly type: string }
  | { readonly code: 'unknown-role'; readonly record: string; readonly role: string }
  | { readonly code: 'unknown-requirement'; readonly record: string; readonly requirement: string }
  | { readonly code: 'unknown-protocol'; readonly record: string; readonly protocol: string }
  | { readonly code: 'unknown-field'; readonly record: string; readonly field: string }
  | { readonly code: 'repeated-key'; readonly key: string; readonly line: number }
  | { readonly code: 'dropped-key'; readonly where: string; readonly key: string }
  | { readonly code: 'flow-names-stranger'; readonly record: string; readonly asset: string }

export function describeNote(note: Note): string {
  switch (note.code) {
    case 'dangling':
      return `${cut(note.record)}: ${note.field} names ${cut(note.missing)}, and the file has no such ${kindAt(note.field)}; it is read as absent.`
    case 'name-cut':
      return `${cut(note.record)}: the name has ${note.length} characters and was cut to 200.`
    case 'unknown-type':
      return `${cut(note.record)}: the type “${cut(note.type)}” is not in the catalogue; it is kept and treated as an endpoint.`
    case 'unknown-role':
      return `${cut(note.record)}: the role “${cut(note.role)}” is not in the catalogue; it is kept and says nothing.`
    case 'unknown-requirement':
      return `${cut(note.record)}: the requirement “${cut(note.requirement)}” is not in the catalogue; its answer is kept.`
    case 'unknown-protocol':
      return `${cut(note.record)}: the protocol “${cut(note.protocol)}” is not in the catalogue; it is kept and treated as crossing networks.`
    case 'unknown-field':
      return `${cut(note.record)}: the field “${cut(note.field)}” is not known here; it is kept.`
    case 'repeated-key':
      return `Line ${note.line}: the key “${cut(note.key)}” stands in this object a second time; only the last is read.`
    case 'dropped-key':
      return `${cut(note.where)}: the key “${note.key}” is reserved and was left out.`
    case 'flow-names-stranger':
      return `${cut(note.record)}: a flow names ${cut(note.asset)}, which is not at that end; it opens nothing.`
    default:
      return assertNever(note)
  }
}

/** What a field of a reference asks for. */
function kindAt(field: string): string {
  if (field === 'source' || field === 'target') return 'asset or zone'
  return field === 'zone' || field === 'alsoIn' || field === 'parent' ? 'zone' : 'asset'
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)
const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
const list = (ids: readonly string[]) =>
  ids.slice(0, 8).map(cut).join(', ') + (ids.length > 8 ? ` and ${ids.length - 8} more` : '')
