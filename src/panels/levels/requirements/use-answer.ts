import { useState } from 'react'
import type { RequirementAnswer, RequirementState } from '../../../model'
import { type Board, useBoard } from '../../../store'
import { type Cell, commandsFor, hasNoWord, owesWord } from './owed-word'

type AnswerChange = { readonly [K in keyof RequirementAnswer]?: RequirementAnswer[K] | undefined }

/** A state that asks for a word before it is set. */
export interface Asked {
  readonly cells: readonly Cell[]
  readonly state: 'compensated' | 'not-applicable'
  /** Where the keyboard goes when it is said. */
  readonly from: Element | null
}

export interface Answering {
  /** Sets owner, due date or note. */
  change(cells: readonly Cell[], change: AnswerChange): void
  /** Sets the state; where it asks for a word that is not there yet, that is asked for first. */
  setState(cells: readonly Cell[], state: RequirementState): void
  readonly asked: Asked | null
  /** Sets the state that was asked about, with the word; null calls it off. */
  say(word: string | null): void
}

/** Answers requirements: each time one step, however many requirements and places it is about. */
export function useAnswering(): Answering {
  const board = useBoard()
  const [asked, ask] = useState<Asked | null>(null)
  return {
    change: (cells, change) => inOneStep(board, [[cells, change]]),
    setState(cells, state) {
      if (cells.length === 0) return
      const isOwed = owesWord(state) && cells.some(({ place }) => hasNoWord(place.answer))
      if (isOwed) ask({ cells, state, from: document.activeElement })
      else {
        ask(null)
        inOneStep(board, [[cells, { state }]])
      }
    },
    asked,
    say(word) {
      ask(null)
      if (word !== null && asked) sayIn(board, asked, word)
      if (asked?.from instanceof HTMLElement && asked.from.isConnected) asked.from.focus()
    },
  }
}

/** Those that have a word keep it. */
function sayIn(board: Board, { cells, state }: Asked, word: string): void {
  const silent = cells.filter(({ place }) => hasNoWord(place.answer))
  const spoken = cells.filter(({ place }) => !hasNoWord(place.answer))
  inOneStep(board, [
    [silent, word === '' ? { state } : { state, note: word }],
    [spoken, { state }],
  ])
}

function inOneStep(board: Board, changes: readonly (readonly [readonly Cell[], AnswerChange])[]): void {
  board.oneStep(() => {
    for (const [cells, change] of changes) {
      for (const group of commandsFor(cells)) board.run('answer-requirements', { ...group, change })
    }
  })
}
