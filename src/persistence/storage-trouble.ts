import { StorageError } from './storage'

/** What the browser threw, as the trouble it means. */
export function asTrouble(problem: unknown): StorageError {
  if (problem instanceof StorageError) return problem
  const name = problem instanceof DOMException ? problem.name : ''
  if (name === 'QuotaExceededError') return new StorageError('full')
  if (name === 'VersionError') return new StorageError('outdated')
  return new StorageError(name === 'SecurityError' || name === 'InvalidStateError' ? 'refused' : 'unavailable')
}
