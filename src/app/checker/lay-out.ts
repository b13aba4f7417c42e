import type { ConduitRoute } from '../../layout'
import type { ConduitId, Diagram } from '../../model'

type Routes = ReadonlyMap<ConduitId, ConduitRoute>

/** Has a worker lay out the conduits of a drawing. Null where workers cannot be had, or this one broke. */
export function layOutBeside(diagram: Diagram): Promise<Routes | null> {
  return new Promise((done) => {
    try {
      const worker = new Worker(new URL('./route-worker.ts', import.meta.url), { type: 'module' })
      const finish = (routes: Routes | null) => {
        worker.terminate()
        done(routes)
      }
      worker.onmessage = ({ data }: MessageEvent<Routes>) => finish(data)
      worker.onerror = () => finish(null)
      worker.postMessage(diagram)
    } catch {
      done(null)
    }
  })
}
