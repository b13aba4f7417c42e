/** A worker that checks drawings. Throws where workers cannot be had. */
export function openCheckWorker(): Worker {
  return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
}
