import { StorageError } from './storage'
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

/** A disk, and beside it what it refuses for other reasons than room: that lasts as long as the page. */
export function withMemory(disk: VersionStorage): VersionStorage {
  const memory = memoryVersions()
  /** What is on the disk; nothing where it does not answer and there is something in memory. */
  const beside = async (read: (from: VersionStorage) => Promise<unknown[]>) => {
    const held = await read(memory)
    return [...(await read(disk).catch((problem) => orThrow(held, problem))), ...held]
  }
  return {
    list: (drawing) => beside((from) => from.list(drawing)),
    listAll: () => beside((from) => from.listAll()),
    text: async (id) => (await memory.text(id)) ?? disk.text(id),
    put: async (version) => {
      try {
        await disk.put(version)
      } catch (problem) {
        if (problem instanceof StorageError && problem.why === 'full') throw problem
        await memory.put(version)
      }
    },
    patch: async (id, change) => {
      await memory.patch(id, change)
      if ((await memory.text(id)) === undefined) await disk.patch(id, change)
    },
    drop: async (ids) => {
      const held = await Promise.all(ids.map((id) => memory.text(id)))
      const stored = ids.filter((_id, i) => held[i] === undefined)
      await memory.drop(ids)
      if (stored.length > 0) await disk.drop(stored)
    },
  }
}

function orThrow(held: readonly unknown[], problem: unknown): unknown[] {
  if (held.length === 0) throw problem
  return []
}
