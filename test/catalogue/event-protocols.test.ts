import { describe, expect, it } from 'vitest'
import { assetTypes, carriesEvents, isCollectingRole, protocols, roles } from '../../src/catalogue'

describe('what collects events', () => {
  it('are protocols and roles that the catalogue has', () => {
    expect(protocols.filter(({ id }) => carriesEvents(id)).map(({ id }) => id)).toEqual(['syslog', 'syslog-tls'])
    expect(roles.filter(({ id }) => isCollectingRole(id)).map(({ id }) => id)).toEqual(['siem', 'ids'])
  })
  it('are log servers and sensors, not whoever stores values', () => {
    const roleOf = (id: string) => assetTypes.find((type) => type.id === id)?.role
    expect(['siem', 'log-collector', 'ids-sensor'].every((id) => isCollectingRole(roleOf(id)))).toBe(true)
    expect(isCollectingRole(roleOf('historian'))).toBe(false)
    expect(isCollectingRole(undefined)).toBe(false)
  })
})
