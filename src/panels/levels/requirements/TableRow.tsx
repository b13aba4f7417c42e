import { memo } from 'react'
import { REQUIREMENT_STATES, type RequirementState } from '../../../model'
import { levelsWords, words } from '../../../words'
import { RequirementGlyph } from '../../inspector/RequirementGlyph'
import { classNames } from '../../ui/class-names'
import { FindingShape } from '../../ui/FindingShape'
import { Select } from '../../ui/Select'
import { type AskedRow, isSameRow, saidIn, sharedState, stateCounts } from './asked-rows'
import { isOverdue } from './filters'
import { lacksWord } from './owed-word'

export interface TableRowProps {
  readonly row: AskedRow
  readonly isStop: boolean
  readonly isTicked: boolean
  readonly isOpened: boolean
  readonly answers: number
  readonly today: string
  readonly onlyShows: boolean
  readonly onFocus: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onTick: (id: string, isRange: boolean) => void
  readonly onState: (row: AskedRow, state: RequirementState) => void
}

/** A requirement in the list. Drawn again only where what it says is another. */
export const TableRow = memo(Row, (before, after) =>
  (Object.keys(after) as (keyof TableRowProps)[]).every((key) =>
    key === 'row' ? isSameRow(before.row, after.row) : before[key] === after[key],
  ),
)

function Row(props: TableRowProps) {
  const { row, isStop, isTicked, isOpened, onlyShows, onFocus, onOpen, onTick } = props
  const { id, title, sl } = row.requirement
  const say = levelsWords().askedFor
  return (
    // The keys of the rows are those of the grid.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <tr
      data-row={id}
      tabIndex={isStop ? 0 : -1}
      className={classNames(isOpened && 'is-open')}
      aria-label={spokenRow(props)}
      {...(onlyShows ? {} : { 'aria-selected': isTicked })}
      {...(isOpened ? { 'aria-current': true } : {})}
      onFocus={() => onFocus(id)}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('select, input, label')) return
        if (event.shiftKey && !onlyShows) onTick(id, true)
        else onOpen(id)
      }}
    >
      {!onlyShows && (
        <td className="zb-asked-tick">
          {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control */}
          <label>
            <input
              type="checkbox"
              tabIndex={-1}
              checked={isTicked}
              aria-label={say.tick(id)}
              onChange={(event) => onTick(id, (event.nativeEvent as MouseEvent).shiftKey)}
            />
          </label>
        </td>
      )}
      <td>
        <span className="zb-asked-name">
          <span className="zb-requirement-id">{id}</span> <span className="zb-asked-title">{title}</span>
        </span>
        <Under {...props} />
      </td>
      <td className="zb-asked-level">{sl}</td>
      <td className="zb-asked-state">
        <StateCell {...props} />
      </td>
      <td className="zb-asked-owner">{severalOr(saidIn(row, 'owner'), say.owners)}</td>
      <td className={classNames('zb-asked-due', overdueIn(props) > 0 && 'is-overdue')}>
        {severalOr(saidIn(row, 'due'), say.dates)}
        {overdueIn(props) > 0 && <small>{say.overdue}</small>}
      </td>
    </tr>
  )
}

/** In small under the title: what it answers, which word is owed, and the note. */
function Under({ row, answers }: TableRowProps) {
  const say = levelsWords().askedFor
  const owed = row.places.find(lacksWord)?.state as 'compensated' | 'not-applicable' | undefined
  const note = severalOr(saidIn(row, 'note'), say.notes)
  if (answers === 0 && !owed && note === '') return null
  return (
    <span className="zb-asked-under">
      {answers > 0 && (
        <small className="zb-asked-answers">
          <FindingShape severity="warning" size={11} />
          {say.answers(answers)}
        </small>
      )}
      {owed && <small className="zb-asked-owed">{say.wordOwed[owed]}</small>}
      {note !== '' && <small className="zb-asked-note">{note}</small>}
    </span>
  )
}

function StateCell({ row, onlyShows, onState }: TableRowProps) {
  const { states } = words().panels.inspector
  const say = levelsWords().askedFor
  const shared = sharedState(row)
  return (
    <>
      <span className="zb-asked-state-set">
        {shared && <RequirementGlyph state={shared} />}
        {onlyShows ? (
          <span>{shared ? states[shared] : say.mixed}</span>
        ) : (
          <Select
            quiet
            hideLabel
            pointerOnly
            label={say.stateOf(row.requirement.id)}
            value={shared}
            mixed={say.mixed}
            options={REQUIREMENT_STATES.map((value) => ({ value, label: states[value] }))}
            onChange={(state) => onState(row, state)}
          />
        )}
      </span>
      {!shared && <small>{countsText(row)}</small>}
    </>
  )
}

function countsText(row: AskedRow): string {
  const say = levelsWords().askedFor
  const { states } = words().panels.inspector
  return say.counts(stateCounts(row).map(([state, count]) => say.stateCount(count, states[state])))
}

/** What they say where it is one; how many where they differ. */
function severalOr(said: readonly string[], what: string): string {
  return said.length > 1 ? levelsWords().askedFor.several(said.length, what) : (said[0] ?? '')
}

const overdueIn = ({ row, today }: TableRowProps): number =>
  row.places.filter((place) => isOverdue(place, today)).length

function spokenRow(props: TableRowProps): string {
  const { row, answers } = props
  const say = levelsWords().askedFor
  const { states } = words().panels.inspector
  const shared = sharedState(row)
  const owner = severalOr(saidIn(row, 'owner'), say.owners)
  const due = severalOr(saidIn(row, 'due'), say.dates)
  const parts = [
    `${row.requirement.id} ${row.requirement.title}`,
    say.levelOf(row.requirement.sl),
    shared ? states[shared] : `${say.mixed}: ${countsText(row)}`,
    say.inPlaces(row.places.length),
    owner && `${say.columns.owner} ${owner}`,
    due && `${say.columns.due} ${due}`,
    overdueIn(props) > 0 && say.overdue,
    answers > 0 && say.answers(answers),
  ]
  return say.spoken(parts.filter((part): part is string => Boolean(part)))
}
