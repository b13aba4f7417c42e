import { nameOf } from '../../catalogue'
import type { DiagramIndex } from '../../model'
import type { CheckedFile } from '../checked'
import { locateRecords, type RecordPlaces, type TextPlace } from '../json'
import { fileUri, messageText } from './text'

/** A location of SARIF: where a record stands in its file, and what it is in the drawing. */
export class Places {
  readonly #index: DiagramIndex
  readonly #uri: string
  readonly #records: RecordPlaces | null

  constructor({ file, index, text }: CheckedFile) {
    this.#index = index
    this.#uri = fileUri(file)
    this.#records = text === null ? null : locateRecords(text)
  }

  /** A zone, asset or conduit. */
  record(id: string): object {
    return { ...this.#physical(this.#records?.of(id)), logicalLocations: [this.#logical(id)] }
  }

  /** The drawing as a whole: its first letter. */
  site(): object {
    return this.#physical(this.#records ? { line: 1, column: 1 } : undefined)
  }

  /** The acceptance of this id, as it is in memory. */
  acceptance(id: string): object {
    return this.#physical(this.#records?.acceptance(this.#index.acceptances.findIndex((one) => one.id === id)))
  }

  /** A step on a session's way. */
  step(id: string): object {
    return { location: { ...this.record(id), message: { text: messageText(this.#name(id)) } } }
  }

  #physical(place: TextPlace | { line: number; column: number } | undefined): object {
    const region = place && {
      startLine: place.line,
      startColumn: place.column,
      ...('endLine' in place ? { endLine: place.endLine, endColumn: place.endColumn } : {}),
    }
    return { physicalLocation: { artifactLocation: { uri: this.#uri }, ...(region ? { region } : {}) } }
  }

  #logical(id: string): object {
    const kind = this.#index.asset(id) ? 'asset' : this.#index.zone(id) ? 'zone' : 'conduit'
    return { name: this.#name(id), fullyQualifiedName: id, kind }
  }

  #name(id: string): string {
    const asset = this.#index.asset(id)
    return asset ? nameOf(asset) : (this.#index.zone(id)?.name ?? this.#index.conduit(id)?.name ?? id)
  }
}
