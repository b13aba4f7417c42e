import { type Ref, useMemo } from 'react'
import { frName } from '../../../catalogue'
import { FR_IDS } from '../../../model'
import { levelsWords, words } from '../../../words'
import { Select } from '../../ui/Select'
import { Switch } from '../../ui/Switch'
import { type AskedRow, saidIn } from './asked-rows'
import { DUE_FILTERS, type Filters, type OwnerFilter, STATE_FILTERS, type StateFilter } from './filters'

export interface FilterBarProps {
  readonly rows: readonly AskedRow[]
  readonly filters: Filters
  readonly onChange: (change: Partial<Filters>) => void
  readonly search: Ref<HTMLInputElement>
}

/** What narrows the list: words, FR, state, owner, due date, and whether it answers findings. */
export function FilterBar({ rows, filters, onChange, search }: FilterBarProps) {
  const say = levelsWords().askedFor
  return (
    <>
      <div className="zb-field zb-asked-search">
        <label className="zb-label" htmlFor="zb-asked-search">
          {say.search}
        </label>
        <input
          ref={search}
          id="zb-asked-search"
          type="search"
          className="zb-input"
          placeholder={say.searchPlaceholder}
          value={filters.query}
          data-own-escape={filters.query === '' ? undefined : true}
          onChange={(event) => onChange({ query: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && onChange({ query: '' })}
        />
      </div>
      <Select
        label={say.fr}
        value={filters.fr}
        options={[{ value: 'any', label: say.frAny }, ...FR_IDS.map((fr) => ({ value: fr, label: frName(fr) }))]}
        onChange={(fr) => onChange({ fr })}
      />
      <Select
        label={say.state}
        value={filters.state}
        options={STATE_FILTERS.map((state) => ({ value: state, label: stateName(state) }))}
        onChange={(state) => onChange({ state })}
      />
      <OwnerSelect rows={rows} owner={filters.owner} onChange={(owner) => onChange({ owner })} />
      <Select
        label={say.due}
        value={filters.due}
        options={DUE_FILTERS.map((due) => ({ value: due, label: say.dueFilters[due] }))}
        onChange={(due) => onChange({ due })}
      />
      <Switch label={say.answering} checked={filters.answering} onChange={(answering) => onChange({ answering })} />
    </>
  )
}

function stateName(state: StateFilter): string {
  const { stateFilters } = levelsWords().askedFor
  return state === 'any' || state === 'open' || state === 'no-word'
    ? stateFilters[state]
    : words().panels.inspector.states[state]
}

interface OwnerSelectProps {
  readonly rows: readonly AskedRow[]
  readonly owner: OwnerFilter
  readonly onChange: (owner: OwnerFilter) => void
}

function OwnerSelect({ rows, owner, onChange }: OwnerSelectProps) {
  const say = levelsWords().askedFor
  const names = useMemo(() => [...new Set(rows.flatMap((row) => saidIn(row, 'owner')))].toSorted(), [rows])
  // A name may read like one of the two words: names are told apart by their mark.
  const value = typeof owner === 'string' ? owner : `=${owner.name}`
  return (
    <Select
      label={say.owner}
      value={value}
      options={[
        { value: 'any', label: say.ownerAny },
        { value: 'nobody', label: say.ownerNobody },
        ...names.map((name) => ({ value: `=${name}`, label: name })),
      ]}
      onChange={(picked) => onChange(picked === 'any' || picked === 'nobody' ? picked : { name: picked.slice(1) })}
    />
  )
}
