import type { ReactNode } from 'react'
import { type DiagramIndex, REQUIREMENT_STATES } from '../../../model'
import { levelsWords, words } from '../../../words'
import { RequirementGlyph } from '../../inspector/RequirementGlyph'
import { recordName } from '../../record-names'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import type { AskedRow } from './asked-rows'
import type { Answering } from './use-answer'

export interface DetailPlacesProps {
  readonly index: DiagramIndex
  readonly row: AskedRow
  readonly left: ReadonlySet<string>
  readonly leave: (left: ReadonlySet<string>) => void
  readonly answering: Answering
  readonly onlyShows: boolean
}

/** Where it is asked for, with the state of each, and a tick for what is set above to go there. */
export function DetailPlaces({ index, row, left, leave, answering, onlyShows }: DetailPlacesProps) {
  const say = levelsWords().askedFor
  const { states } = words().panels.inspector
  const several = row.places.length > 1
  const toggle = (record: string) => {
    const next = new Set(left)
    if (!next.delete(record)) next.add(record)
    leave(next)
  }
  return (
    <section aria-label={say.placesTitle} className="zb-asked-places">
      <h4>
        {say.placesTitle}
        {several && !onlyShows && (
          <Button
            look="link"
            size="small"
            onClick={() => leave(left.size > 0 ? new Set() : new Set(row.places.map(({ record }) => record)))}
          >
            {left.size > 0 ? say.allPlaces : say.noPlaces}
          </Button>
        )}
      </h4>
      <ul>
        {row.places.map((place) => {
          const name = recordName(index, place.record)
          return (
            <li key={place.record}>
              <PlaceName
                tick={several && !onlyShows}
                name={name}
                isMeant={!left.has(place.record)}
                onTick={() => toggle(place.record)}
              >
                {[place.answer?.owner, place.answer?.due].filter(Boolean).join(' · ')}
              </PlaceName>
              <RequirementGlyph state={place.state} />
              {onlyShows ? (
                <span>{states[place.state]}</span>
              ) : (
                <Select
                  quiet
                  hideLabel
                  label={say.placeState(row.requirement.id, name)}
                  value={place.state}
                  options={REQUIREMENT_STATES.map((value) => ({ value, label: states[value] }))}
                  onChange={(state) => answering.setState([{ requirement: row.requirement.id, place }], state)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface PlaceNameProps {
  readonly tick: boolean
  readonly name: string
  readonly isMeant: boolean
  readonly onTick: () => void
  readonly children: ReactNode
}

function PlaceName({ tick, name, isMeant, onTick, children }: PlaceNameProps) {
  const say = levelsWords().askedFor
  const text = (
    <span>
      {name}
      {children && <small>{children}</small>}
    </span>
  )
  if (!tick) return text
  return (
    <label>
      <input type="checkbox" checked={isMeant} aria-label={say.placeTick(name)} onChange={onTick} />
      {text}
    </label>
  )
}
