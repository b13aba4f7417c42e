import { findSession, prepareSessions, type Session, type Sessions } from '../../src/analysis'
import { assetId, indexDiagram } from '../../src/model'
import type { DiagramBuilder } from '../support/diagram-builder'

export const HTTPS = { protocol: 'https' }
export const SSH = { protocol: 'ssh' }
/** Flows of the same protocol by who opens them. */
export const opens = (by: 'source' | 'target' | 'either', protocol = 'https') => ({ flows: [{ protocol, opens: by }] })
export const https = opens('source')

export function sessionsOf(drawing: DiagramBuilder): Sessions {
  return prepareSessions(indexDiagram(drawing.build()))
}

export function session(drawing: DiagramBuilder, from: string, to: string, protocol?: string): Session | null {
  return findSession(sessionsOf(drawing), assetId(from), assetId(to), protocol)
}

/** Every session between assets of a drawing, as `a>b` by any one protocol, in order. */
export function talk(drawing: DiagramBuilder, protocol?: string): string[] {
  const sessions = sessionsOf(drawing)
  const ids = sessions.index.assets.map(({ id }) => id)
  return ids
    .flatMap((from) => ids.flatMap((to) => (findSession(sessions, from, to, protocol) ? [`${from}>${to}`] : [])))
    .sort()
}
