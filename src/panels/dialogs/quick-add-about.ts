import { PURDUE_LEVELS, type PurdueLevel } from '../../model'

/** Where a quick add puts its asset, and what it is then joined to. */
export interface QuickAddPlace {
  /** Canvas px, the middle of the new card; left out, a free spot in view. */
  readonly at?: { readonly x: number; readonly y: number }
  /** The end from which a conduit is being drawn. */
  readonly source?: string
  /** The zone that it joins, and the level on which it stands, where nobody pointed at a place. */
  readonly zone?: string
  readonly level?: PurdueLevel
  /** How sure one is of it; left out, nothing is said. */
  readonly certainty?: 'assumed'
  /** What it is called; left out, by its kind. */
  readonly name?: string
}

/** Reads the `about` of the quick add: JSON of `QuickAddPlace`; anything else says nothing. */
export function readQuickAddPlace(about: string | undefined): QuickAddPlace {
  if (!about) return {}
  try {
    const read: unknown = JSON.parse(about)
    if (typeof read !== 'object' || read === null) return {}
    const { at, source, zone, level, certainty, name } = read as Readonly<
      Record<'at' | 'source' | 'zone' | 'level' | 'certainty' | 'name', unknown>
    >
    const lane = PURDUE_LEVELS.find((one) => one === level)
    return {
      ...(isPoint(at) ? { at } : {}),
      ...(typeof source === 'string' ? { source } : {}),
      ...(typeof zone === 'string' ? { zone } : {}),
      ...(lane ? { level: lane } : {}),
      ...(certainty === 'assumed' ? { certainty } : {}),
      ...(typeof name === 'string' && name !== '' ? { name } : {}),
    }
  } catch {
    return {}
  }
}

function isPoint(value: unknown): value is { x: number; y: number } {
  const { x, y } = (value ?? {}) as { x?: unknown; y?: unknown }
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
}
