import { Check } from 'lucide'
import { FindingShape, Icon } from '../../panels'
import type { ShelfEntry } from '../../persistence'
import { words } from '../../words'

/** Errors and warnings by shape and number, or that there is none. */
export function FindingCounts({ findings }: { findings: ShelfEntry['findings'] }) {
  const { counts } = words().app
  if (!findings) return null
  const { errors, warnings, advice } = findings
  if (errors + warnings + advice === 0)
    return (
      <span className="app-counts is-clear">
        <Icon shape={Check} />
        {counts.clear}
      </span>
    )
  return (
    <span className="app-counts">
      <Count severity="error" n={errors} name={counts.errors(errors)} />
      <Count severity="warning" n={warnings} name={counts.warnings(warnings)} />
      {errors + warnings === 0 && <Count severity="advice" n={advice} name={counts.advice(advice)} />}
    </span>
  )
}

function Count({ severity, n, name }: { severity: 'error' | 'warning' | 'advice'; n: number; name: string }) {
  if (n === 0) return null
  return (
    <span title={name}>
      <FindingShape severity={severity} />
      <span aria-hidden="true">{n}</span>
      <span className="visually-hidden">{name}</span>
    </span>
  )
}
