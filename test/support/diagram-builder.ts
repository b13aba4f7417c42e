import { readZoneboard } from '../../src/formats/json'
import type { Asset, Conduit, Diagram, Zone } from '../../src/model'

type Loose<T> = Partial<Omit<T, 'id' | '$order'>> | Readonly<Record<string, unknown>>

/** A drawing for a test, read through the real pipeline: `diagram().zone('z').asset('a', { zone: 'z' }).build()`. */
export function diagram(fields: Readonly<Record<string, unknown>> = {}): DiagramBuilder {
  return new DiagramBuilder(fields)
}

export class DiagramBuilder {
  readonly #file: Record<string, unknown>
  readonly #zones: object[] = []
  readonly #assets: object[] = []
  readonly #conduits: object[] = []

  constructor(fields: Readonly<Record<string, unknown>>) {
    this.#file = { format: 'zoneboard', version: 1, ...fields }
  }

  zone(id: string, fields: Loose<Zone> = {}): this {
    this.#zones.push({ id, ...fields })
    return this
  }

  /** A custom asset on L2 unless the fields say otherwise. */
  asset(id: string, fields: Loose<Asset> = {}): this {
    this.#assets.push({ id, type: 'custom', level: 'L2', ...fields })
    return this
  }

  conduit(id: string, source: string, target: string, fields: Loose<Conduit> = {}): this {
    this.#conduits.push({ id, source, target, ...fields })
    return this
  }

  file(): object {
    return { ...this.#file, zones: this.#zones, assets: this.#assets, conduits: this.#conduits }
  }

  build(): Diagram {
    const opened = readZoneboard(JSON.stringify(this.file()))
    if (!opened.ok) throw new Error(JSON.stringify(opened.error))
    return opened.value.diagram
  }
}
