/** How little protection a protocol gives what it carries (§4, §8). */
import { protocolOf } from '../../catalogue'
import type { Flow } from '../../model'

export interface Weakness {
  /** False where it depends on configuration and the flow does not say. */
  readonly isSure: boolean
  /** Where it is not sure: whether it may be so. */
  readonly isReadable: boolean
  readonly isForgeable: boolean
}

/**
 * What a flow lacks; null where it lacks nothing, opens no session (signals, hand-overs), or cannot command and has no
 * safer form.
 */
export function weaknessOf(flow: Flow): Weakness | null {
  const { session, encrypted, authenticated, canCommand, saferAlternative } = protocolOf(flow)
  if (session !== 'network' && session !== 'link') return null
  if (!canCommand && saferAlternative === null) return null
  if (encrypted === true && authenticated === true) return null
  const isSure = encrypted === false || authenticated === false
  const lacks = isSure ? false : 'optional'
  return { isSure, isReadable: encrypted === lacks, isForgeable: authenticated === lacks }
}
