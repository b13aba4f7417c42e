import { type RefObject, useId } from 'react'
import { foundationalRequirements, frName } from '../../../catalogue'
import type { RequirementState } from '../../../model'
import { levelsWords } from '../../../words'
import { type AskedRow, isOpen } from './asked-rows'
import { TableRow } from './TableRow'
import type { RowKeys } from './use-row-keys'
import type { Ticks } from './use-ticks'

export interface RequirementTableProps {
  readonly rows: readonly AskedRow[]
  readonly keys: RowKeys
  readonly table: RefObject<HTMLTableElement | null>
  readonly ticks: Ticks
  readonly opened: string | null
  /** How many open findings a requirement answers here. */
  readonly answers: (row: AskedRow) => number
  readonly today: string
  readonly onlyShows: boolean
  readonly onOpen: (id: string) => void
  readonly onTick: (id: string, isRange: boolean) => void
  readonly onState: (row: AskedRow, state: RequirementState) => void
}

/** What is asked for, by FR. One stop for the keyboard: a grid of rows. */
export function RequirementTable(props: RequirementTableProps) {
  const { rows, keys, table, onlyShows } = props
  const hint = useId()
  const say = levelsWords().askedFor
  return (
    <div className="zb-asked-list">
      <table
        ref={table}
        role="grid"
        aria-label={say.list}
        aria-multiselectable={!onlyShows}
        aria-describedby={hint}
        aria-keyshortcuts="Space Enter 1 2 3 4 5 /"
        onKeyDown={keys.onKeyDown}
      >
        <thead>
          <tr>
            {!onlyShows && <td aria-hidden="true" />}
            <th scope="col">{say.columns.requirement}</th>
            <th scope="col">{say.columns.level}</th>
            <th scope="col">{say.columns.state}</th>
            <th scope="col" className="zb-asked-owner">
              {say.columns.owner}
            </th>
            <th scope="col" className="zb-asked-due">
              {say.columns.due}
            </th>
          </tr>
        </thead>
        {foundationalRequirements.map(({ id, title }) => (
          <FrRows
            key={id}
            {...props}
            title={`${frName(id)} ${title}`}
            rows={rows.filter((row) => row.requirement.fr === id)}
          />
        ))}
      </table>
      <p id={hint} className="zb-hidden">
        {say.hint} {say.hintStates}
      </p>
    </div>
  )
}

function FrRows({ title, ...props }: RequirementTableProps & { readonly title: string }) {
  const { rows, keys, ticks, opened, answers, today, onlyShows } = props
  const say = levelsWords().askedFor
  if (rows.length === 0) return null
  const all = rows.flatMap(({ places }) => places)
  return (
    <tbody>
      <tr className="zb-asked-fr">
        <th scope="rowgroup" colSpan={onlyShows ? 5 : 6}>
          {title} <small>{say.met(all.filter((place) => !isOpen(place)).length, all.length)}</small>
        </th>
      </tr>
      {rows.map((row) => {
        const { id } = row.requirement
        return (
          <TableRow
            key={id}
            row={row}
            isStop={keys.stop === id}
            isTicked={ticks.has(id)}
            isOpened={opened === id}
            answers={answers(row)}
            today={today}
            onlyShows={onlyShows}
            onFocus={props.keys.onFocus}
            onOpen={props.onOpen}
            onTick={props.onTick}
            onState={props.onState}
          />
        )
      })}
    </tbody>
  )
}
