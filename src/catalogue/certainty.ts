import type { Certainty } from '../model'

/** Whether a record is marked as something that nobody has confirmed (§1). */
export function isGuess({ certainty }: { readonly certainty?: Certainty | undefined }): boolean {
  return certainty === 'assumed' || certainty === 'unknown'
}
