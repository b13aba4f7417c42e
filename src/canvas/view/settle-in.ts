import type { Board } from '../../store'

/** A little longer than the movement itself (`--t-slow`). */
const LASTS_MS = 480

/**
 * Steps that move many things at once are shown as movement: for their time the layer is marked, and the styles let
 * places glide. How long that takes is theirs; with reduced motion nothing glides. Returns the function that stops it.
 */
export function settleIn(board: Board, layer: HTMLElement | null): () => void {
  if (!layer) return () => {}
  let timer: ReturnType<typeof setTimeout> | undefined
  const still = () => {
    clearTimeout(timer)
    layer.removeAttribute('data-settling')
  }
  const stop = board.store.subscribe((state, before) => {
    if (state.settling === before.settling) return
    clearTimeout(timer)
    layer.setAttribute('data-settling', '')
    timer = setTimeout(still, LASTS_MS)
  })
  return () => {
    stop()
    still()
  }
}
