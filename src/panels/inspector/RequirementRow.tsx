import { ChevronDown, ChevronRight } from 'lucide'
import { useState } from 'react'
import { type Leveled, stateIn } from '../../analysis'
import type { Requirement } from '../../catalogue'
import { REQUIREMENT_STATES, type RequirementAnswer } from '../../model'
import { useBoard } from '../../store'
import { words } from '../../words'
import { Guidance } from '../levels/Guidance'
import { Icon } from '../ui/Icon'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { RequirementGlyph } from './RequirementGlyph'
import { orNothing } from './use-edit'

export interface RequirementRowProps {
  readonly of: Leveled
  readonly requirement: Requirement
  /** In small under the title: why it stands here. */
  readonly why?: string
}

/** One SR or RE: how far it is met, which can be set, and on opening what it means and what to do here. */
export function RequirementRow({ of, requirement, why }: RequirementRowProps) {
  const board = useBoard()
  const [open, setOpen] = useState(false)
  const say = words().panels.inspector
  const answer = of.answers[requirement.id]
  const state = stateIn(of, requirement.id)
  const set = (change: Partial<RequirementAnswer>) =>
    board.run('answer-requirements', { records: [of.id], requirements: [requirement.id], change })
  return (
    <li className="zb-requirement">
      <div className="zb-requirement-head">
        <RequirementGlyph state={state} />
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon shape={open ? ChevronDown : ChevronRight} />
          <span className="zb-requirement-id">{requirement.id}</span>
          <span className="zb-requirement-title">
            {requirement.title}
            {why && <small>{why}</small>}
          </span>
        </button>
        <Select
          quiet
          hideLabel
          label={say.requirementState(requirement.id)}
          value={state}
          options={REQUIREMENT_STATES.map((value) => ({ value, label: say.states[value] }))}
          onChange={(to) => set({ state: to })}
        />
      </div>
      {open && (
        <div className="zb-requirement-body">
          <p>{requirement.summary}</p>
          <Guidance id={requirement.id} />
          <TextField
            multiline
            label={say.requirementNote}
            value={answer?.note ?? ''}
            onCommit={(text) => set({ note: orNothing(text) as string })}
          />
          <div className="zb-row">
            <TextField
              label={say.requirementOwner}
              value={answer?.owner ?? ''}
              onCommit={(text) => set({ owner: orNothing(text) as string })}
            />
            <TextField
              type="date"
              label={say.requirementDue}
              value={answer?.due ?? ''}
              onCommit={(text) => set({ due: orNothing(text) as string })}
            />
          </div>
        </div>
      )}
    </li>
  )
}
