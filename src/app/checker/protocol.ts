import type { Sentences } from '../../base'
import type { Diagram, Patch } from '../../model'
import type { Finding, FindingChanges, Fix, NextStep } from '../../rules'

/** A whole drawing, or the edits since the last one that the worker was told of. */
type Drawing = { readonly diagram: Diagram } | { readonly patches: readonly Patch[] }

/**
 * What the worker is asked: to check the drawing, for the fixes of one of its findings, what an edit that nobody has made
 * yet would change in them, or what to put in place next. `on` is the day. `speaks` comes where the language has changed.
 */
export type CheckRequest = { readonly serial: number; readonly speaks?: Sentences | null } & Drawing &
  (
    | { readonly today: string }
    | { readonly finding: Finding }
    | { readonly trying: Patch; readonly on: string }
    | { readonly asks: 'next-steps'; readonly on: string }
  )

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

/** What the edit tried out would change; null where it would change nothing. */
export interface TryAnswer {
  readonly serial: number
  readonly changes: FindingChanges | null
}

/** What to put in place next; null where the worker holds no drawing. */
export interface NextAnswer {
  readonly serial: number
  readonly steps: readonly NextStep[] | null
}

export type Answer = CheckAnswer | FixAnswer | TryAnswer | NextAnswer
