/** Complete reference sites: drawings that do what the standard asks, and small changes that break them. */

type Fields = Record<string, unknown>
interface RecordOfFile extends Fields {
  id: string
}
export interface SiteFile {
  format: 'zoneboard'
  version: 1
  title: string
  zones: RecordOfFile[]
  assets: RecordOfFile[]
  conduits: RecordOfFile[]
}

export interface Break {
  /** What was done to the site, as one would tell it. */
  readonly name: string
  readonly change: (draft: SiteDraft) => void
  /** All errors and warnings after it: `error rule(ids)`, sorted. */
  readonly findings: readonly string[]
}

export interface ReferenceSite {
  readonly file: SiteFile
  readonly breaks: readonly Break[]
}

export const zone = (id: string, name: string, slTarget: unknown = 2, more: Fields = {}): RecordOfFile => ({
  id,
  name,
  slTarget,
  ...more,
})

export const asset = (id: string, type: string, level: string, inZone?: string, more: Fields = {}): RecordOfFile => ({
  id,
  type,
  name: id,
  level,
  ...(inZone === undefined ? {} : { zone: inZone }),
  ...more,
})

/** Flows as words: `https` is opened by the source, `<https` by the target. */
export const conduit = (
  id: string,
  ends: readonly [source: string, target: string],
  via: readonly string[],
  flows: readonly string[],
  more: Fields = {},
): RecordOfFile => ({
  id,
  source: ends[0],
  target: ends[1],
  via,
  flows: flows.map(flow),
  justification: 'Needed for operation',
  owner: 'OT lead',
  ...more,
})

export const flow = (word: string): Fields =>
  word.startsWith('<') ? { protocol: word.slice(1), opens: 'target' } : { protocol: word }

export const siteFile = (title: string, records: Pick<SiteFile, 'zones' | 'assets' | 'conduits'>): SiteFile => ({
  format: 'zoneboard',
  version: 1,
  title,
  ...records,
})

/** A copy of a site that a break may change. */
export class SiteDraft {
  readonly file: SiteFile

  constructor(file: SiteFile) {
    this.file = structuredClone(file)
  }

  /** Sets fields of a record; `undefined` takes a field away. */
  set(id: string, fields: Fields): this {
    const record = this.#all().find((one) => one.id === id)
    if (!record) throw new Error(`the site has no ${id}`)
    for (const [key, value] of Object.entries(fields)) {
      if (value === undefined) delete record[key]
      else record[key] = value
    }
    return this
  }

  add(records: Partial<Pick<SiteFile, 'zones' | 'assets' | 'conduits'>>): this {
    this.file.zones.push(...(records.zones ?? []))
    this.file.assets.push(...(records.assets ?? []))
    this.file.conduits.push(...(records.conduits ?? []))
    return this
  }

  /** Takes records out; conduits at them must be taken out too. */
  remove(...ids: string[]): this {
    const known = new Set(this.#all().map(({ id }) => id))
    for (const id of ids) if (!known.has(id)) throw new Error(`the site has no ${id}`)
    const stays = ({ id }: RecordOfFile) => !ids.includes(id)
    this.file.zones = this.file.zones.filter(stays)
    this.file.assets = this.file.assets.filter(stays)
    this.file.conduits = this.file.conduits.filter(stays)
    return this
  }

  #all(): RecordOfFile[] {
    return [...this.file.zones, ...this.file.assets, ...this.file.conduits]
  }
}
