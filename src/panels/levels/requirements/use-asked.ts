import { useDeferredValue, useMemo, useState } from 'react'
import type { DiagramIndex } from '../../../model'
import { type LevelsPlace, useBoard, useBoardState } from '../../../store'
import { useGuidance } from '../Guidance'
import { type AskedRow, askedRows, placesOfSite } from './asked-rows'
import { type Filters, filteredRows, NO_FILTERS, placeFilter } from './filters'
import { useAnsweredFindings } from './use-answered'

export interface Asked {
  readonly index: DiagramIndex
  /** All zones and conduits that count for the site. */
  readonly all: readonly string[]
  /** Those that were chosen; null: all. */
  readonly chosen: readonly string[] | null
  readonly choose: (chosen: readonly string[] | null) => void
  /** What is asked for there, before filters. */
  readonly rows: readonly AskedRow[]
  /** What the filters leave, each with those of its places that they mean. */
  readonly shown: readonly AskedRow[]
  readonly filters: Filters
  readonly setFilters: (filters: Filters) => void
  readonly answered: ReturnType<typeof useAnsweredFindings>
  /** YYYY-MM-DD */
  readonly today: string
}

const nothing = () => ''

/** The rows of the tab, worked out once for each drawing and choice, behind what is typed and set. */
export function useAsked({ record }: LevelsPlace): Asked {
  const board = useBoard()
  const today = board.services.now().slice(0, 10)
  const index = useDeferredValue(useBoardState((state) => state.index))
  const findings = useDeferredValue(useBoardState((state) => state.findings))
  const guidance = useGuidance()
  const [picked, choose] = useState<readonly string[] | null>(record === undefined ? null : [record])
  const [filters, setFilters] = useState(NO_FILTERS)
  const wanted = useDeferredValue(filters)

  const all = useMemo(() => placesOfSite(index), [index])
  const chosen = useMemo(() => picked?.filter((id) => index.zone(id) ?? index.conduit(id)) ?? null, [index, picked])
  const rows = useMemo(() => askedRows(index, chosen ?? all), [index, chosen, all])
  const answered = useAnsweredFindings(index, findings)
  const shown = useMemo(
    () =>
      narrowed(
        filteredRows(rows, wanted, {
          today,
          guidance: guidance ?? nothing,
          answersFindings: (row) => answered(row).length > 0,
        }),
        wanted,
        today,
      ),
    [rows, wanted, today, guidance, answered],
  )
  return { index, all, chosen, choose, rows, shown, filters, setFilters, answered, today }
}

/** Of each row those places that the filters mean: what is set goes to them. */
function narrowed(rows: readonly AskedRow[], filters: Filters, today: string): readonly AskedRow[] {
  const { state, owner, due } = filters
  if (state === 'any' && owner === 'any' && due === 'any') return rows
  const isMeant = placeFilter(filters, today)
  return rows.map((row) => ({ ...row, places: row.places.filter(isMeant) }))
}
