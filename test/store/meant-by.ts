import type { Patch } from '../../src/model'
import { onlyPlaces } from '../../src/store'

/** All of a patch but where things stand; ids of new records (`n1`, `n2` on a test board) are one and the same. */
export function meantBy(patch: Patch | null | undefined): unknown {
  const changes = (patch ?? []).filter((change) => !onlyPlaces([change]))
  return JSON.parse(JSON.stringify(changes).replaceAll(/"n\d+"/g, '"new"'), (key, value) =>
    key === 'position' || key === 'area' ? undefined : value,
  )
}
