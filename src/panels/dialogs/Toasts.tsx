import { useEffect, useRef } from 'react'
import { Toaster, toast } from 'sonner'
import { useBoard, useBoardState } from '../../store'

/** Shown so long, ms: long enough to read a sentence and reach its button. */
const SHOWN_MS = 8000

/** The board's live region speaks what they tell; the list itself would say it a second time. */
const silence = (list: HTMLElement | null) => list?.setAttribute('aria-live', 'off')

/** What the board has to tell for a moment, with a button where something can be taken back. */
export function Toasts() {
  const board = useBoard()
  const toasts = useBoardState((state) => state.toasts)
  const theme = useBoardState((state) => state.theme)
  /** Of each that was told, the command of its button. */
  const told = useRef(new Map<number, string | undefined>())
  useEffect(() => {
    // What a button would take back is taken back already, or lies under a later edit.
    for (const [id, command] of told.current) {
      if (toasts.some((one) => one.id === id)) continue
      told.current.delete(id)
      if (command === 'undo') toast.dismiss(id)
    }
    for (const { id, text, action } of toasts) {
      if (told.current.has(id)) continue
      told.current.set(id, action?.command)
      toast(text, {
        id,
        duration: SHOWN_MS,
        ...(action ? { action: { label: action.label, onClick: () => board.run(action.command, action.args) } } : {}),
      })
    }
  }, [toasts, board])
  return (
    <Toaster
      ref={silence}
      className="zb-toaster"
      theme={theme}
      position="bottom-center"
      offset={{ bottom: 92 }}
      mobileOffset={{ bottom: 92 }}
      visibleToasts={3}
      toastOptions={{ className: 'zb-toast' }}
    />
  )
}
