import type { Stamp } from '../../catalogue'

/** The colour of each stamp's disc, by the name of its token. */
export const STAMP_COLOURS = {
  check: 'ot',
  question: 'it',
  warning: 'warn',
  agree: 'ot',
  disagree: 'error',
  star: 'crown',
  heart: 'dmz',
  fire: 'error',
  eye: 'it',
  lock: 'ink',
} as const satisfies Readonly<Record<Stamp, string>>
