import { type Storage, StorageError } from './storage'

/** Gives something up, so that there is room on the disk. False where there is nothing left to give up. */
export type GiveWay = () => Promise<boolean>

/**
 * The storage of the edits, for which something makes room: a write that finds the disk full has it give way and tries once
 * more. What still fails is told as any failure, and its next attempt has more given up.
 */
export function withRoomMade(storage: Storage, giveWay: GiveWay): Storage {
  const quietly = () => giveWay().catch(() => false)
  return {
    ...storage,
    putShelf: (entry) => withRoom(() => storage.putShelf(entry), quietly),
    append: (entries) => withRoom(() => storage.append(entries), quietly),
    putSnapshot: (snapshot) => withRoom(() => storage.putSnapshot(snapshot), quietly),
  }
}

export async function withRoom<T>(write: () => Promise<T>, giveWay: GiveWay): Promise<T> {
  try {
    return await write()
  } catch (problem) {
    if (!(problem instanceof StorageError) || problem.why !== 'full' || !(await giveWay())) throw problem
    return await write()
  }
}
