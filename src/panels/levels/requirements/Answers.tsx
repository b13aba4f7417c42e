import { type KeyboardEvent, useRef, useState } from 'react'
import type { RequirementState } from '../../../model'
import { useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/class-names'
import { AskWord } from './AskWord'
import type { AskedRow } from './asked-rows'
import { BulkBar } from './BulkBar'
import { FilterBar } from './FilterBar'
import { NO_FILTERS } from './filters'
import { cellsOf } from './owed-word'
import { PlacePicker } from './PlacePicker'
import { RequirementDetails } from './RequirementDetails'
import { RequirementTable } from './RequirementTable'
import { useAnswering } from './use-answer'
import type { Asked } from './use-asked'
import { useRowKeys } from './use-row-keys'
import { useStable } from './use-stable'
import { useTicks } from './use-ticks'

/** The list of what is asked for, what narrows it, and one requirement opened beside it. `first` is open at the start. */
export function Answers({ asked, first }: { asked: Asked; first: string | undefined }) {
  const { rows, shown, filters } = asked
  const onlyShows = useBoardState((state) => state.onlyShows)
  const search = useRef<HTMLInputElement>(null)
  const answering = useAnswering()
  const ticks = useTicks(shown)
  const [opened, open] = useState<string | null>(first ?? null)
  const [entered, enter] = useState(0)
  const openedRow = shown.find(({ requirement }) => requirement.id === opened)

  const setState = useStable((row: AskedRow, state: RequirementState) =>
    answering.setState(cellsOf(ticks.has(row.requirement.id) ? ticks.rows : [row]), state),
  )
  const onTick = useStable((id: string, isRange: boolean) => (isRange ? ticks.toggleTo : ticks.toggle)(id))
  const onOpen = useStable((id: string) => open(id))
  const table = useRef<HTMLTableElement>(null)
  const keys = useRowKeys(table, shown, {
    onState: setState,
    onEnter: (id) => {
      open(id)
      enter(entered + 1)
    },
    onWalk: (id) => opened !== null && open(id),
    ticks,
    onlyShows,
  })
  const close = () => {
    const last = opened
    open(null)
    enter(0)
    if (last !== null) requestAnimationFrame(() => keys.focusRow(last))
  }

  return (
    // `/` leads to the search from wherever the keyboard is in the tab.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={classNames('zb-asked', openedRow && 'has-details')}
      onKeyDown={(event) => toSearch(event, search.current)}
    >
      <div className="zb-asked-filters">
        <PlacePicker index={asked.index} all={asked.all} chosen={asked.chosen} onChoose={asked.choose} />
        <FilterBar
          rows={rows}
          filters={filters}
          onChange={(change) => asked.setFilters({ ...filters, ...change })}
          search={search}
        />
      </div>
      {answering.asked && <AskWord key={answering.asked.state} asked={answering.asked} say={answering.say} />}
      <Head asked={asked} ticks={ticks} onlyShows={onlyShows} />
      <div className="zb-asked-main">
        {shown.length > 0 ? (
          <RequirementTable
            rows={shown}
            keys={keys}
            table={table}
            ticks={ticks}
            opened={openedRow ? opened : null}
            answers={(row) => asked.answered(row).length}
            today={asked.today}
            onlyShows={onlyShows}
            onOpen={onOpen}
            onTick={onTick}
            onState={setState}
          />
        ) : (
          <Nothing asked={asked} />
        )}
        {openedRow && (
          <RequirementDetails
            key={opened}
            index={asked.index}
            row={openedRow}
            findings={asked.answered(openedRow)}
            answering={answering}
            onlyShows={onlyShows}
            entered={entered}
            onClose={close}
          />
        )}
      </div>
      {!onlyShows && ticks.rows.length > 0 && <BulkBar rows={ticks.rows} answering={answering} onUntick={ticks.none} />}
    </div>
  )
}

interface HeadProps {
  readonly asked: Asked
  readonly ticks: ReturnType<typeof useTicks>
  readonly onlyShows: boolean
}

/** How many are shown, a tick for all of them, and the keys. */
function Head({ asked, ticks, onlyShows }: HeadProps) {
  const { rows, shown } = asked
  const say = levelsWords().askedFor
  const where = new Set(shown.flatMap(({ places }) => places.map(({ record }) => record))).size
  const isAll = shown.length > 0 && ticks.rows.length === shown.length
  return (
    <div className="zb-asked-head">
      {!onlyShows && shown.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = ticks.rows.length > 0 && !isAll
            }}
            onChange={ticks.all}
          />
          {say.tickAll(shown.length)}
        </label>
      )}
      <span role="status">{say.count(shown.length, rows.length, where)}</span>
      <span className="zb-muted zb-asked-hint">{say.hint}</span>
    </div>
  )
}

function Nothing({ asked }: { asked: Asked }) {
  const say = levelsWords().askedFor
  if (asked.rows.length === 0) return <p className="zb-muted">{say.nonePlace}</p>
  return (
    <p className="zb-muted">
      {say.noneFound}{' '}
      <Button look="link" size="small" onClick={() => asked.setFilters(NO_FILTERS)}>
        {say.clearFilters}
      </Button>
    </p>
  )
}

function toSearch(event: KeyboardEvent, search: HTMLInputElement | null): void {
  const isTyping =
    event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), textarea, select')
  if (event.key !== '/' || isTyping) return
  event.preventDefault()
  search?.focus()
  search?.select()
}
