import { type Diagram, emptyDiagram } from '../../src/model'
import { type Finding, fixesFor } from '../../src/rules'
import { type BoardServices, type BoardState, type Command, createBoard } from '../../src/store'

/** A board with ids that count up, a clock that a test moves by hand, and checks that a test answers itself. */
export function testBoard(
  diagram: Diagram = emptyDiagram,
  commands: readonly Command[] = [],
  more: Partial<BoardServices> = {},
) {
  let ids = 0
  const clock = { ms: Date.parse('2026-11-25T10:00:00Z') }
  const clipboard = { text: '', allowed: true }
  const checks: { diagram: Diagram; answer: (findings: readonly Finding[]) => void; fail: () => void }[] = []
  const services: BoardServices = {
    newId: () => {
      ids += 1
      return `n${ids}`
    },
    now: () => new Date(clock.ms).toISOString(),
    check: (checked) =>
      new Promise((resolve, reject) => {
        checks.push({ diagram: checked, answer: resolve, fail: () => reject(new Error('The worker is gone')) })
      }),
    writeClipboard: async (text) => {
      if (clipboard.allowed) clipboard.text = text
      return clipboard.allowed
    },
    fixesNow: (index, finding) => fixesFor(index, finding, services.newId),
    ...more,
  }
  const board = createBoard(services, { commands })
  board.view({ viewSize: { width: 1000, height: 700 } })
  board.load('drawing', diagram, { x: 0, y: 0, zoom: 1 })
  const state = (): BoardState => board.store.getState()
  return { board, state, clock, clipboard, checks }
}
