import type { Diagram } from '../model'
import type { Finding } from '../rules'

/**
 * Runs checks one at a time, always of the newest diagram asked for: while one runs, later requests wait as one. Answers
 * to a request that is not the newest any more are dropped. A check that fails reports nothing.
 */
export function createCheckRunner(
  check: (diagram: Diagram) => Promise<readonly Finding[]>,
  report: (diagram: Diagram, findings: readonly Finding[]) => void,
): (diagram: Diagram) => void {
  let wanted: { readonly diagram: Diagram } | null = null
  let running = false

  async function run(): Promise<void> {
    running = true
    try {
      while (wanted) {
        // Edits made in one go are checked once.
        await Promise.resolve()
        const asked: { readonly diagram: Diagram } = wanted
        const findings = await check(asked.diagram).catch(() => null)
        if (wanted !== asked) continue
        wanted = null
        if (findings) report(asked.diagram, findings)
      }
    } finally {
      running = false
    }
  }

  return (diagram) => {
    wanted = { diagram }
    if (!running) void run()
  }
}
