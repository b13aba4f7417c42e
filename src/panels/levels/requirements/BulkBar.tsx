import { REQUIREMENT_STATES } from '../../../model'
import { levelsWords, words } from '../../../words'
import { RequirementGlyph } from '../../inspector/RequirementGlyph'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import type { AskedRow } from './asked-rows'
import { cellsOf } from './owed-word'
import type { Answering } from './use-answer'

export interface BulkBarProps {
  readonly rows: readonly AskedRow[]
  readonly answering: Answering
  readonly onUntick: () => void
}

/** State, owner and due date for all that are ticked, in all their places: each one step. */
export function BulkBar({ rows, answering, onUntick }: BulkBarProps) {
  const say = levelsWords().askedFor
  const { states } = words().panels.inspector
  const cells = cellsOf(rows)
  const records = new Set(cells.map(({ place }) => place.record))
  return (
    <section className="zb-asked-bulk" aria-label={say.bulk}>
      <span className="zb-asked-bulk-count">
        <b>{say.bulkCount(rows.length, records.size)}</b>
        <Button look="link" size="small" onClick={onUntick}>
          {say.untick}
        </Button>
      </span>
      <div className="zb-asked-bulk-states">
        {REQUIREMENT_STATES.map((state) => (
          <Button
            key={state}
            look="line"
            size="small"
            aria-label={say.bulkApplyOf(states[state])}
            onClick={() => answering.setState(cells, state)}
          >
            <RequirementGlyph state={state} />
            {states[state]}
          </Button>
        ))}
      </div>
      <TextField
        hideLabel
        label={say.bulkOwner}
        placeholder={say.bulkOwner}
        value=""
        onCommit={(owner) => owner !== '' && answering.change(cells, { owner })}
      />
      <div className="zb-asked-bulk-due">
        <span aria-hidden="true">{say.due}</span>
        <TextField
          hideLabel
          type="date"
          label={say.bulkDue}
          value=""
          onCommit={(due) => due !== '' && answering.change(cells, { due })}
        />
      </div>
    </section>
  )
}
