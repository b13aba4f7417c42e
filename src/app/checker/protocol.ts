import type { Diagram, Patch } from '../../model'
import type { Finding } from '../../rules'

/** What the worker is asked: a whole drawing, or the edits since the last one it was asked about. */
export type CheckRequest = { readonly serial: number; readonly today: string } & (
  | { readonly diagram: Diagram }
  | { readonly patches: readonly Patch[] }
)

/** Findings in order; those that are as they were last time by their id alone. */
export interface CheckAnswer {
  readonly serial: number
  readonly findings: readonly (string | Finding)[] | null
}
