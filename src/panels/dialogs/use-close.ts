import { useBoard } from '../../store'

/** What the props of every dialog of the board hold. */
export interface DialogProps {
  /** What the dialog is about, as the command that opened it says. */
  readonly about?: string | undefined
}

/** Closes the open dialog. */
export function useClose(): () => void {
  const board = useBoard()
  return () => board.run('close-dialog')
}
