import type { Diagram, Patch } from '../../model'
import type { Finding, Fix } from '../../rules'

/** A whole drawing, or the edits since the last one that the worker was told of. */
type Drawing = { readonly diagram: Diagram } | { readonly patches: readonly Patch[] }

/** What the worker is asked: to check the drawing, or for the fixes of one of its findings. */
export type CheckRequest = { readonly serial: number } & Drawing &
  ({ readonly today: string } | { readonly finding: Finding })

/** Findings in order; those that are as they were last time by their id alone. */
export interface CheckAnswer {
  readonly serial: number
  readonly findings: readonly (string | Finding)[] | null
}

/** Fixes that hold; null where the drawing changed before they were found. */
export interface FixAnswer {
  readonly serial: number
  readonly fixes: readonly Fix[] | null
}
