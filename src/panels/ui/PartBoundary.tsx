import { Component, type ReactNode } from 'react'
import { isMissingPart } from './missing-part'

interface Props {
  readonly children: ReactNode
  /** A part of the program is not there; called once, `children` are not shown any more. */
  onMissing?(): void
}

/** Round what loads later: where a part is not there to be loaded, the rest goes on. */
export class PartBoundary extends Component<Props, { readonly problem: unknown; readonly failed: boolean }> {
  override state = { problem: undefined as unknown, failed: false }

  static getDerivedStateFromError(problem: unknown) {
    return { problem, failed: true }
  }

  override componentDidCatch(problem: unknown): void {
    if (isMissingPart(problem)) this.props.onMissing?.()
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    // Any other error is none of this: it leads to the page from which the work can be saved.
    if (!isMissingPart(this.state.problem)) throw this.state.problem
    return null
  }
}
