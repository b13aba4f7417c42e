import { useLayoutEffect, useRef } from 'react'
import { nameOf } from '../../catalogue'
import type { Rect } from '../../layout'
import { isMark } from '../../model'
import { type BoardState, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { useSession } from '../session-context'

/** Free text breaks its lines at this width, while it is written too. */
const WIDEST_TEXT = 320

interface Edited {
  readonly id: string
  readonly rect: Rect
  readonly text: string
  readonly look: 'card' | 'header' | 'note' | 'text'
}

/**
 * Edits a name, or the text of a note, where it stands. Enter or leaving takes it; Escape keeps an old name, but never
 * throws away what was written on the board.
 */
export function NameEditor() {
  const id = useBoardState((state) => state.renaming)
  const session = useSession()
  const edited = id === null ? null : editedOf(session.state, id)
  return edited && <Editor key={edited.id} {...edited} />
}

function editedOf({ index, scene }: BoardState, id: string): Edited | null {
  const asset = index.asset(id)
  const card = asset && scene.assets.get(asset.id)
  if (asset && card) {
    const rect = { x: card.x + 38, y: card.y + 3, width: card.width - 44, height: 22 }
    return { id, rect, text: nameOf(asset), look: 'card' }
  }
  const zone = index.zone(id)
  const area = zone && scene.zones.get(zone.id)
  if (zone && area) {
    const width = Math.max(area.header.width, Math.min(220, area.width - 18))
    return { id, rect: { ...area.header, width }, text: zone.name ?? '', look: 'header' }
  }
  const annotation = index.annotations.find((candidate) => candidate.id === id)
  const box = annotation && scene.annotations.get(annotation.id)
  if (!annotation || !box || isMark(annotation)) return null
  if (annotation.kind === 'frame') {
    const rect = { x: box.x - 4, y: box.y - 27, width: Math.max(220, Math.min(box.width, WIDEST_TEXT)), height: 24 }
    return { id, rect, text: annotation.text ?? '', look: 'header' }
  }
  const look = annotation.kind === 'note' ? 'note' : 'text'
  const rect = look === 'text' ? { ...box, x: box.x - 4, width: Math.max(box.width, WIDEST_TEXT) + 8 } : box
  return { id, rect, text: annotation.text ?? '', look }
}

function Editor({ id, rect, text, look }: Edited) {
  const board = useBoard()
  const session = useSession()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const isDone = useRef(false)
  const isLong = look === 'note' || look === 'text'

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  useLayoutEffect(() => {
    if (isLong && field.current) growTo(field.current, rect.height)
  }, [isLong, rect.height])

  const end = (takes: boolean) => {
    if (isDone.current) return
    isDone.current = true
    const value = field.current?.value ?? ''
    const isBack = document.activeElement === field.current || document.activeElement === document.body
    board.view({ renaming: null })
    if (isLong) board.run('write', { id, text: value })
    else if (takes && value.trim() !== text.trim()) board.run('rename', { id, name: value.trim() })
    if (isBack) session.element?.focus({ preventScroll: true })
  }
  const common = {
    ref: field,
    className: `zb-editor zb-editor-${look}`,
    defaultValue: text,
    'data-editor': '',
    'aria-label': isLong ? words().canvas.noteText : words().canvas.rename,
    style: editorStyle(rect, session.camera.viewport.zoom),
    onBlur: () => end(true),
    onInput: (event: React.FormEvent<HTMLElement>) => isLong && growTo(event.currentTarget, rect.height),
    onKeyDown: (event: React.KeyboardEvent) => {
      // What saves or shows the whole drawing does so with what is written here.
      if ((event.ctrlKey || event.metaKey) && /^[seok]$/iu.test(event.key)) end(true)
      const takes = event.key === 'Enter' && !(isLong && event.shiftKey)
      if (!takes && event.key !== 'Escape') return
      event.preventDefault()
      end(takes || isLong)
    },
  }
  return isLong ? <textarea {...common} maxLength={4000} /> : <input {...common} maxLength={200} />
}

/** As high as its text, never lower than the place it has. */
function growTo(field: HTMLElement, least: number): void {
  field.style.height = 'auto'
  field.style.height = `${Math.max(least, field.scrollHeight)}px`
}

/** Below 75 % the text would be too small to write: the field keeps its size on the screen. */
function editorStyle({ x, y, width, height }: Rect, zoom: number) {
  const scale = zoom < 0.75 ? 1 / zoom : 1
  return {
    width: Math.max(width, scale > 1 ? 140 : 0),
    height,
    transform: `translate(${x}px, ${y}px) scale(${scale})`,
  }
}
