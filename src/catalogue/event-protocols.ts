/** Protocols by which things tell a collector what happened (FR 6). */
const EVENT_PROTOCOLS: ReadonlySet<string> = new Set(['syslog', 'syslog-tls'])

/** Roles of what collects or watches events. */
const COLLECTING_ROLES: ReadonlySet<string> = new Set(['siem', 'ids'])

export const carriesEvents = (protocolId: string): boolean => EVENT_PROTOCOLS.has(protocolId)

export const isCollectingRole = (role: string | undefined): boolean => role !== undefined && COLLECTING_ROLES.has(role)
