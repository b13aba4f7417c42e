import type { FieldChange, TableDifference } from '../analysis'
import { nameOf } from '../catalogue'
import type { DrawingDifference } from '../formats'
import type { Acceptance, Asset, Conduit, Zone } from '../model'
import { findingAsJson } from './check-as-json'

/** A difference as scripts read it: records by id, changed fields with both values, findings as `check` writes them. */
export function differenceAsJson(old: string, now: string, difference: DrawingDifference): string {
  const { document, zones, assets, conduits, acceptances, findings, isSame } = difference
  const { came, went, changed } = findings
  const whole = {
    old,
    new: now,
    same: isSame,
    document,
    zones: table(zones, (zone: Zone) => ({ id: zone.id, name: zone.name ?? null }), fieldsOf),
    assets: table(assets, (asset: Asset) => ({ id: asset.id, name: nameOf(asset) }), fieldsOf),
    conduits: table(conduits, conduitIdentity, ({ fields, addedFlows, removedFlows }) => ({
      fields,
      addedFlows,
      removedFlows,
    })),
    acceptances: table(acceptances, ({ rule, about }: Acceptance) => ({ rule, about }), fieldsOf),
    findings: {
      came: came.map(findingAsJson),
      went: went.map(findingAsJson),
      changed: changed.map(({ before, after }) => ({ before: findingAsJson(before), after: findingAsJson(after) })),
    },
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function conduitIdentity({ id, source, target }: Conduit): object {
  return { id, source, target }
}

const fieldsOf = ({ fields }: { readonly fields: readonly FieldChange[] }) => ({ fields })

function table<T, C extends { readonly after: T }>(
  { added, removed, changed }: TableDifference<T, C>,
  identity: (record: T) => object,
  changes: (change: C) => object,
): object {
  return {
    added: added.map(identity),
    removed: removed.map(identity),
    changed: changed.map((change) => ({ ...identity(change.after), ...changes(change) })),
  }
}
