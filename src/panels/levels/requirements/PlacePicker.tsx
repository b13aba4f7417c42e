import { ChevronDown } from 'lucide'
import * as Popover from 'radix-ui/popover'
import { useMemo } from 'react'
import { answersItself, conduitTarget } from '../../../analysis'
import { slRange, slVector } from '../../../catalogue'
import type { DiagramIndex, SlVector } from '../../../model'
import { levelsWords } from '../../../words'
import { conduitName, firstNames, zoneName } from '../../record-names'
import { Icon } from '../../ui/Icon'
import { type SearchGroup, SearchList } from '../../ui/SearchList'

/** All of a kind, as the list of places says it. */
const ALL = 'all:'
const MANY = { all: `${ALL}all`, zones: `${ALL}zones`, conduits: `${ALL}conduits` } as const
const NAMES = 2

export interface PlacePickerProps {
  readonly index: DiagramIndex
  /** All zones and conduits that count for the site. */
  readonly all: readonly string[]
  /** Null: all. */
  readonly chosen: readonly string[] | null
  readonly onChoose: (chosen: readonly string[] | null) => void
}

/** One, several or all zones and conduits: a press adds one or takes it away. */
export function PlacePicker({ index, all, chosen, onChoose }: PlacePickerProps) {
  const say = levelsWords().askedFor
  const pick = (id: string) => {
    if (id === MANY.all) onChoose(null)
    else if (id === MANY.zones) onChoose(all.filter((one) => index.zone(one)))
    else if (id === MANY.conduits) onChoose(all.filter((one) => index.conduit(one)))
    else if (!chosen) onChoose([id])
    else {
      const left = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
      onChoose(left.length > 0 ? left : null)
    }
  }
  return (
    <div className="zb-field">
      <span className="zb-label" id="zb-asked-places">
        {say.place}
      </span>
      <Popover.Root>
        <Popover.Trigger className="zb-picker is-field" aria-labelledby="zb-asked-places zb-asked-places-value">
          <span className="zb-picker-value" id="zb-asked-places-value">
            {chosenText(index, all, chosen)}
          </span>
          <Icon shape={ChevronDown} />
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content
            className="zb-popover"
            align="start"
            sideOffset={4}
            collisionPadding={10}
            aria-label={say.place}
            data-own-escape
          >
            <Places index={index} all={all} chosen={chosen} onPick={pick} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}

interface PlacesProps extends Omit<PlacePickerProps, 'onChoose'> {
  readonly onPick: (id: string) => void
}

function Places({ index, all, chosen, onPick }: PlacesProps) {
  const say = levelsWords().askedFor
  const groups = useMemo((): readonly SearchGroup[] => {
    const isChosen = (id: string) => chosen?.includes(id) ?? false
    const many = [
      { id: MANY.all, label: say.placeAll, isChosen: chosen === null },
      { id: MANY.zones, label: say.placeZones },
      ...(all.some((id) => index.conduit(id)) ? [{ id: MANY.conduits, label: say.placeConduits }] : []),
    ]
    return [
      { heading: say.placeGroups.all, items: many },
      {
        heading: say.placeGroups.zones,
        items: index.zones.map((zone) => ({
          id: zone.id,
          label: zoneName(zone),
          hint: asksText(slVector(zone.slTarget)),
          isChosen: isChosen(zone.id),
        })),
      },
      {
        heading: say.placeGroups.conduits,
        items: index.conduits.map((conduit) => ({
          id: conduit.id,
          label: conduitName(index, conduit),
          hint: answersItself(conduit) ? asksText(conduitTarget(index, conduit)) : say.byZones,
          isChosen: isChosen(conduit.id),
        })),
      },
    ]
  }, [index, all, chosen, say])
  return <SearchList label={say.place} placeholder={say.placeSearch} groups={groups} onPick={onPick} />
}

function asksText(target: SlVector | null | undefined): string {
  const say = levelsWords().askedFor
  return target ? say.asks(slRange(target)) : say.asksNothing
}

function chosenText(index: DiagramIndex, all: readonly string[], chosen: readonly string[] | null): string {
  const say = levelsWords().askedFor
  if (!chosen) return say.placeAll
  const isAllOf = (kind: (id: string) => unknown) => {
    const of = all.filter(kind)
    return of.length > 1 && of.length === chosen.length && of.every((id) => chosen.includes(id))
  }
  if (isAllOf((id) => index.zone(id))) return say.placeZones
  if (isAllOf((id) => index.conduit(id))) return say.placeConduits
  return say.placeSome(...firstNames(index, chosen, NAMES))
}
