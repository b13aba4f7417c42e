import type { Certainty } from '../../model'

/** Whether it is drawn as something that nobody has confirmed. */
export function isGuess({ certainty }: { readonly certainty?: Certainty | undefined }): boolean {
  return certainty === 'assumed' || certainty === 'unknown'
}
