import { REQUIREMENT_STATES, type RequirementState } from '../../../model'
import { levelsWords, words } from '../../../words'
import { RequirementGlyph } from '../../inspector/RequirementGlyph'
import { orNothing } from '../../inspector/use-edit'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { type AskedRow, type PlaceAnswer, saidIn, sharedState, sharedText } from './asked-rows'
import { cellsOf } from './owed-word'
import type { Answering } from './use-answer'

export interface DetailFieldsProps {
  readonly row: AskedRow
  readonly meant: readonly PlaceAnswer[]
  readonly answering: Answering
}

/** State, note, owner and due date, for all places that are ticked. */
export function DetailFields({ row, meant, answering }: DetailFieldsProps) {
  const say = levelsWords().askedFor
  const { requirementOwner, requirementDue } = words().panels.inspector
  const several = row.places.length > 1
  const cells = cellsOf([{ ...row, places: meant }])
  const differs = (field: 'note' | 'owner' | 'due', what: string) =>
    sharedText(meant, field) === null ? say.differs(saidIn({ ...row, places: meant }, field).length, what) : undefined
  const field = (name: 'note' | 'owner' | 'due', what: string) => ({
    value: sharedText(meant, name) ?? '',
    placeholder: differs(name, what),
    onCommit: (text: string) => answering.change(cells, { [name]: orNothing(text) }),
  })
  return (
    <fieldset className="zb-asked-fields" disabled={meant.length === 0}>
      {several && (
        <p className="zb-note" role="status">
          {meant.length === 0 ? say.goesNowhere : say.goesTo(meant.length, row.places.length)}
        </p>
      )}
      <StateButtons
        label={say.stateOf(row.requirement.id)}
        state={sharedState({ ...row, places: meant })}
        onSet={(state) => answering.setState(cells, state)}
      />
      <TextField multiline label={say.note} {...field('note', say.notes)} />
      <div className="zb-row">
        <TextField label={requirementOwner} {...field('owner', say.owners)} />
        <TextField type="date" label={requirementDue} {...field('due', say.dates)} />
      </div>
    </fieldset>
  )
}

interface StateButtonsProps {
  readonly label: string
  readonly state: RequirementState | null
  readonly onSet: (state: RequirementState) => void
}

function StateButtons({ label, state, onSet }: StateButtonsProps) {
  const { states } = words().panels.inspector
  return (
    <div role="group" aria-label={label} className="zb-asked-states">
      {REQUIREMENT_STATES.map((one) => (
        <Button key={one} look="line" size="small" aria-pressed={one === state} onClick={() => onSet(one)}>
          <RequirementGlyph state={one} />
          {states[one]}
        </Button>
      ))}
    </div>
  )
}
