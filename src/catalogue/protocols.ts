import type { Asset, Flow } from '../model'
import { assetType } from './asset-types'
import data from './data/protocols.json'

/** `optional` depends on configuration: unknown until the flow says which (§4). */
export type Assurance = boolean | 'optional'
/** What a session of it crosses (§4). */
export type SessionKind = 'network' | 'link' | 'signal' | 'hand-over'

export interface Protocol {
  readonly id: string
  readonly name: string
  readonly ports: readonly { readonly transport: string; readonly port: number | null }[]
  readonly encrypted: Assurance
  readonly authenticated: Assurance
  readonly category: string
  readonly directionHint: string
  readonly risk: string
  /** Id of a stronger protocol for the same job. */
  readonly saferAlternative: string | null
  readonly routable: boolean
  readonly session: SessionKind
  /** Whether the session can change settings, logic, outputs or software of the far end. */
  readonly canCommand: boolean
  /** Opened from inside, but the far end then commands through it. */
  readonly commandsBack: boolean
}

export const protocols = data.protocols as readonly Protocol[]
const byId = new Map(protocols.map((protocol) => [protocol.id, protocol]))

export function protocol(id: string): Protocol | undefined {
  return byId.get(id)
}

/** What is true of a flow: its protocol's facts, and what the flow itself says of them. */
export interface ProtocolFacts {
  /** The catalogue's id; for one of the person's own, `custom:` and its name and port. */
  readonly id: string
  readonly name: string
  readonly session: SessionKind
  readonly encrypted: Assurance
  readonly authenticated: Assurance
  readonly canCommand: boolean
  readonly commandsBack: boolean
  readonly saferAlternative: string | null
}

/** Facts of a flow's protocol. One that is custom or unknown crosses networks and may command: the careful reading. */
export function protocolOf(flow: Flow): ProtocolFacts {
  const known = typeof flow.protocol === 'string' ? byId.get(flow.protocol) : undefined
  const base = known ?? {
    ...customIdentity(flow.protocol),
    session: 'network' as const,
    encrypted: 'optional' as const,
    authenticated: 'optional' as const,
    canCommand: true,
    commandsBack: false,
    saferAlternative: null,
  }
  const { id, name, session, canCommand, commandsBack, saferAlternative } = base
  return {
    id,
    name,
    session,
    encrypted: base.encrypted === 'optional' ? (flow.encrypted ?? 'optional') : base.encrypted,
    authenticated: base.authenticated === 'optional' ? (flow.authenticated ?? 'optional') : base.authenticated,
    canCommand,
    commandsBack,
    saferAlternative,
  }
}

function customIdentity(written: Flow['protocol']): { id: string; name: string } {
  if (typeof written === 'string') return { id: written, name: written }
  const port = written.port === undefined ? '' : ` ${written.transport ? `${written.transport}/` : ''}${written.port}`
  return { id: `custom:${written.name}${port}`, name: `${written.name}${port}` }
}

/** Protocols between equals, as their direction hints say: either side may be the one that opens. */
const BETWEEN_EQUALS: ReadonlySet<string> = new Set([
  'iccp',
  'iccp-tls',
  'ipsec',
  'wireguard',
  'bitcoin-p2p',
  'bitcoin-p2p-v2',
  'lightning-p2p',
])

/** Whether it is in the nature of a flow's protocol that either end opens: peers, or a far end that commands back. */
export function opensFromEitherEnd(flow: Flow): boolean {
  const { id, commandsBack } = protocolOf(flow)
  return commandsBack || BETWEEN_EQUALS.has(id)
}

/** Whether a flow says by a known protocol, or by a port, what it is: a firewall can then be told. */
export function namesWhatPasses({ protocol: written }: Flow): boolean {
  return typeof written === 'string' ? byId.has(written) : (written.port ?? 0) > 0
}

const LONG_NAMES = /\s*\(.*\)$/

/** A short label for a chip: the name without what stands in brackets. */
export function flowLabel(flow: Flow): string {
  return protocolOf(flow).name.replace(LONG_NAMES, '')
}

/**
 * Protocols that both assets usually speak, in the first one's order; where a safer one for the same job is among them,
 * the weaker is left out. Empty when they have none in common or a type is unknown.
 */
export function usualProtocols(a: Asset, b: Asset): readonly Protocol[] {
  const others = new Set(assetType(b.type)?.typicalProtocols)
  const common = (assetType(a.type)?.typicalProtocols ?? []).filter((id) => others.has(id))
  return common.flatMap((id) => {
    const found = byId.get(id)
    if (!found || (found.saferAlternative !== null && common.includes(found.saferAlternative))) return []
    return [found]
  })
}
