import { useMemo } from 'react'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { zoneName } from '../record-names'
import { Picker, type PickerProps } from '../ui/Picker'

/** Stands for "no zone" in a list of zones; no record can have it, because ids are not empty. */
const NONE = ''

export interface ZonePickerProps extends Pick<PickerProps, 'label' | 'value' | 'look'> {
  readonly onPick: (zone: string | null) => void
  /** Words for no zone; left out where a zone must be chosen. */
  readonly none?: string
  readonly without?: ReadonlySet<string>
  /** The zone in force, null for none; left out where several differ or nothing is in force. */
  readonly chosen?: string | null
}

/** A zone of the drawing, found by name. */
export function ZonePicker({ onPick, none, without, chosen, ...picker }: ZonePickerProps) {
  const zones = useBoardState((state) => state.index.zones)
  const say = words().panels.inspector
  const groups = useMemo(() => {
    const items = zones
      .filter((zone) => !without?.has(zone.id))
      .map((zone) => ({ id: zone.id as string, label: zoneName(zone), isChosen: zone.id === chosen }))
    const nothing = none === undefined ? [] : [{ id: NONE, label: none, isChosen: chosen === null }]
    return [{ heading: say.zone, items: [...nothing, ...items] }]
  }, [zones, without, none, chosen, say])
  return (
    <Picker
      {...picker}
      placeholder={say.zonePlaceholder}
      groups={groups}
      onPick={(id) => onPick(id === NONE ? null : id)}
    />
  )
}
