import { createContext, useContext, useRef } from 'react'
import { useStore } from 'zustand'
import type { Board, BoardState } from './board'

export const BoardContext = createContext<Board | null>(null)

/** The board of the app. */
export function useBoard(): Board {
  const board = useContext(BoardContext)
  if (!board) throw new Error('No board in context')
  return board
}

/**
 * What a component reads of the board; it renders again only when the selected value changes, by identity or by `equal`
 * where the selector makes a new object each time.
 */
export function useBoardState<T>(select: (state: BoardState) => T, equal: (a: T, b: T) => boolean = Object.is): T {
  const last = useRef<{ value: T } | null>(null)
  return useStore(useBoard().store, (state) => {
    const value = select(state)
    if (last.current && equal(last.current.value, value)) return last.current.value
    last.current = { value }
    return value
  })
}
