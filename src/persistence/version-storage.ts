import type { Version, VersionFacts } from './version'

/** Where versions lie: what is said of them apart from the drawings, so that a list costs little. */
export interface VersionStorage {
  /** Of one drawing, as stored: not checked in any way. */
  list(drawing: string): Promise<unknown[]>
  /** Of all drawings. */
  listAll(): Promise<unknown[]>
  /** As stored; undefined where it is not there. */
  text(id: string): Promise<unknown>
  put(version: Version): Promise<void>
  /** Changes what is said of one; nothing where it is not there. */
  patch(id: string, facts: Partial<Pick<VersionFacts, 'name' | 'reason'>>): Promise<void>
  drop(ids: readonly string[]): Promise<void>
}

/** As long as the page: where the browser offers no other, and in tests. */
export function memoryVersions(): VersionStorage {
  const facts = new Map<string, VersionFacts>()
  const texts = new Map<string, string>()
  return {
    list: async (drawing) => [...facts.values()].filter((one) => one.drawing === drawing),
    listAll: async () => [...facts.values()],
    text: async (id) => texts.get(id),
    put: async (version) => {
      facts.set(version.facts.id, version.facts)
      texts.set(version.facts.id, version.text)
    },
    patch: async (id, change) => {
      const one = facts.get(id)
      if (one) facts.set(id, { ...one, ...change })
    },
    drop: async (ids) => {
      for (const id of ids) {
        facts.delete(id)
        texts.delete(id)
      }
    },
  }
}
