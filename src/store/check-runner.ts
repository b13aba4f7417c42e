import type { Diagram } from '../model'
import type { Finding } from '../rules'

/**
 * Runs checks one at a time, always of the newest diagram asked for: while one runs, later requests wait as one. Answers
 * for a diagram that is not the newest any more are dropped. A check that fails reports nothing.
 */
export function createCheckRunner(
  check: (diagram: Diagram) => Promise<readonly Finding[]>,
  report: (diagram: Diagram, findings: readonly Finding[]) => void,
): (diagram: Diagram) => void {
  let wanted: Diagram | null = null
  let running = false

  async function run(): Promise<void> {
    running = true
    try {
      while (wanted) {
        // Edits made in one go are checked once.
        await Promise.resolve()
        const diagram: Diagram = wanted
        const findings = await check(diagram).catch(() => null)
        if (wanted !== diagram) continue
        wanted = null
        if (findings) report(diagram, findings)
      }
    } finally {
      running = false
    }
  }

  return (diagram) => {
    wanted = diagram
    if (!running) void run()
  }
}
