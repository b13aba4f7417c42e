/**
 * Where an acceptance keeps, in memory, an `id` that somebody wrote into the file: its own id there is made of what it
 * accepts, and what stood in the file is written back.
 */
export const WRITTEN_ID = '$writtenId'

/** Keys of memory alone; a file that holds one is told that it was left out. */
export function isOurs(key: string): boolean {
  return key === '$order' || key === WRITTEN_ID
}
