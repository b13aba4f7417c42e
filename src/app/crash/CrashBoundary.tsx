import { Component, type ReactNode } from 'react'
import type { Board } from '../../store'
import { words } from '../../words'
import { fileName } from '../files/file-name'
import { titleOf } from '../session/facts'
import './crash.css'

interface Props {
  readonly board: Board
  readonly children: ReactNode
}

/** When the program stops: the drawing can still be saved as a file. */
export class CrashBoundary extends Component<Props, { readonly problem: unknown; readonly crashed: boolean }> {
  override state = { problem: undefined as unknown, crashed: false }

  static getDerivedStateFromError(problem: unknown) {
    return { problem, crashed: true }
  }

  override render(): ReactNode {
    return this.state.crashed ? (
      <CrashPage board={this.props.board} problem={this.state.problem} />
    ) : (
      this.props.children
    )
  }
}

function CrashPage({ board, problem }: { board: Board; problem: unknown }) {
  const { crash } = words().app
  return (
    <main className="app-crash">
      <h1>{crash.title}</h1>
      <p>{crash.lead}</p>
      <div>
        <button type="button" className="zb-button is-primary is-medium" onClick={() => void saveAnyway(board)}>
          {crash.save}
        </button>
        <button type="button" className="zb-button is-line is-medium" onClick={() => location.reload()}>
          {crash.reload}
        </button>
      </div>
      <details>
        <summary>{crash.details}</summary>
        <pre>{problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}</pre>
      </details>
    </main>
  )
}

/** A plain download: it needs nothing of the program that has just failed. */
async function saveAnyway(board: Board): Promise<void> {
  const { diagram } = board.store.getState()
  const { writeZoneboard } = await import('../../formats')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([writeZoneboard(diagram)], { type: 'application/json' }))
  link.download = fileName(titleOf({ diagram }), 'zoneboard.json')
  link.click()
}
