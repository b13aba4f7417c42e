import { Component, type ReactNode } from 'react'
import type { Board } from '../../store'
import { CrashPage } from './CrashPage'

interface Props {
  readonly board: Board
  readonly children: ReactNode
  /** The program stopped; everything is to go to the disk. */
  onCrash?(): void
}

/** When the program stops: the drawing can still be saved as a file. */
export class CrashBoundary extends Component<Props, { readonly problem: unknown; readonly crashed: boolean }> {
  override state = { problem: undefined as unknown, crashed: false }

  static getDerivedStateFromError(problem: unknown) {
    return { problem, crashed: true }
  }

  override componentDidCatch(): void {
    this.props.onCrash?.()
  }

  override render(): ReactNode {
    return this.state.crashed ? (
      <CrashPage board={this.props.board} problem={this.state.problem} />
    ) : (
      this.props.children
    )
  }
}
