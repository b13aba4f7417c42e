import { describe, expect, it } from 'vitest'
import { isUsuallyNetworked } from '../../src/catalogue'

describe('§4 what is usually joined to others by a network', () => {
  it.each(['plc', 'historian', 'contractor-laptop', 'valve-actuator'])('is %s', (type) => {
    expect(isUsuallyNetworked({ type })).toBe(true)
  })
  it.each(['usb-drive', 'seed-backup-plate', 'emergency-stop', 'motor'])('is not %s', (type) => {
    expect(isUsuallyNetworked({ type })).toBe(false)
  })
  it('is not known of types that the catalogue does not have', () => {
    expect(['custom', 'no-such-type'].map((type) => isUsuallyNetworked({ type }))).toEqual([null, null])
  })
})
