import { useEffect, useRef, useState } from 'react'

export interface Draft {
  readonly shown: string
  change(text: string): void
  commit(): void
  revert(): void
}

/**
 * What is being typed into a field, until it is committed or taken back. A field that goes away with something typed
 * commits it, so that a click on the canvas never loses words.
 */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef({ typed, value, onCommit })
  useEffect(() => {
    latest.current = { typed, value, onCommit }
  })
  useEffect(
    () => () => {
      const last = latest.current
      if (last.typed !== null && last.typed !== last.value) last.onCommit(last.typed)
    },
    [],
  )
  return {
    shown: typed ?? value,
    change(text) {
      latest.current = { ...latest.current, typed: text }
      setTyped(text)
    },
    commit() {
      if (typed !== null && typed !== value) onCommit(typed)
      latest.current = { ...latest.current, typed: null }
      setTyped(null)
    },
    revert() {
      latest.current = { ...latest.current, typed: null }
      setTyped(null)
    },
  }
}
