/**
 * How much of a drawing is shown at a zoom:
 * `full` everything; `names` simplified cards, still elements; `painted` the same on one canvas; `blocks` zones as named
 * blocks; `far` blocks, undefined conduits and errors only.
 */
export type Detail = 'full' | 'names' | 'painted' | 'blocks' | 'far'

const ORDER: readonly Detail[] = ['full', 'names', 'painted', 'blocks', 'far']
/** The least zoom of each detail but the last. */
const LEAST = [0.75, 0.6, 0.35, 0.15]
const HYSTERESIS = 0.05

/** The detail at a zoom. One that is already shown stays until the zoom is 5 % past its border. */
export function detailAt(zoom: number, before?: Detail): Detail {
  const plain = ORDER[LEAST.findIndex((least) => zoom >= least)] ?? 'far'
  if (before === undefined || before === plain) return plain
  const now = ORDER.indexOf(before)
  const upper = now === 0 ? Number.POSITIVE_INFINITY : (LEAST[now - 1] as number) * (1 + HYSTERESIS)
  const lower = now === ORDER.length - 1 ? 0 : (LEAST[now] as number) * (1 - HYSTERESIS)
  return zoom >= lower && zoom < upper ? before : plain
}

/** Whether cards, zones and conduits are elements of the page; otherwise they are painted on one canvas. */
export function isMounted(detail: Detail): boolean {
  return detail === 'full' || detail === 'names'
}
