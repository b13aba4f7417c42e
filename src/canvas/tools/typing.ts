import { flushSync } from 'react-dom'
import { type AnnotationId, isMark } from '../../model'
import type { CanvasSession } from '../session'

/** A letter or a digit, in any script. */
const TYPED = /^[\p{L}\p{N}]$/u

/**
 * Typing on a note or a text that alone is selected writes on below what is there. On cards and zones, which are named once, letters
 * are the keys of the tools; F2, Enter or a double click renames those. Returns what ends it.
 */
export function listenForTyping(session: CanvasSession, element: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, isComposing } = event
    if (event.target !== element || isComposing || ctrlKey || metaKey || altKey || !TYPED.test(key)) return
    if (!isWritten(session)) return
    // The tools' keys listen further out. The letter itself is left to the browser, which writes it where the focus then is.
    event.stopPropagation()
    flushSync(() => session.board.run('rename-selected'))
    const field = element.querySelector<HTMLTextAreaElement>('textarea[data-editor]')
    if (!field) return
    if (field.value.trim() !== '') field.value += '\n'
    field.setSelectionRange(field.value.length, field.value.length)
  }
  element.addEventListener('keydown', onKey)
  return () => element.removeEventListener('keydown', onKey)
}

function isWritten({ state: { selection, index, tool, placing, dialog } }: CanvasSession): boolean {
  const [id = ''] = selection
  if (selection.size !== 1 || tool !== 'select' || placing !== null || dialog !== null) return false
  const annotation = index.diagram.annotations.get(id as AnnotationId)
  return annotation !== undefined && annotation.kind !== 'frame' && !isMark(annotation)
}
