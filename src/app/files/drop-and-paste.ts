import type { Point } from '../../layout'
import { words } from '../../words'
import type { App } from '../app-state'
import { duringCopy } from '../clipboard'
import { isTyping } from '../keys/typing'
import { openFile, openFiles } from './open-drawing'

/** Files dropped on the window and pasted anywhere open as drawings, or go on the board as pictures; pasted text goes to the board. */
export function listenForFiles(app: App, target: Window = window): void {
  const hasFiles = (transfer: DataTransfer | null) => transfer?.types.includes('Files') ?? false
  const show = (dropping: boolean) => {
    if (app.state.getState().dropping !== dropping) app.state.setState({ dropping })
  }
  target.addEventListener('dragover', (event) => {
    if (!hasFiles(event.dataTransfer)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    show(true)
  })
  target.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) show(false)
  })
  target.addEventListener('drop', (event) => {
    if (!hasFiles(event.dataTransfer)) return
    event.preventDefault()
    show(false)
    if (event.dataTransfer) void openDropped(app, event.dataTransfer, { x: event.clientX, y: event.clientY })
  })
  // On Linux the middle button, which moves the view, pastes in the very task in which it is released.
  let isMiddle = false
  target.addEventListener('pointerup', ({ button }) => {
    if (button !== 1) return
    isMiddle = true
    setTimeout(() => {
      isMiddle = false
    })
  })
  // A paste event does not tell which keys began it.
  let inPlace = false
  target.addEventListener('keydown', ({ shiftKey }) => {
    inPlace = shiftKey
  })
  target.addEventListener('paste', (event) => {
    if (isTyping(event.target)) return
    const files = [...(event.clipboardData?.files ?? [])]
    event.preventDefault()
    if (isMiddle) return
    if (files.length > 0) void openFiles(app, files)
    else pasteText(app, event.clipboardData?.getData('text/plain') ?? '', inPlace)
  })
}

/** A browser that knows where a dropped file lies tells it only while the drop is under way. */
type Telling = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> }

/** Opens what was dropped, one after the other; a drawing that lies on the disk stays linked to its file. */
async function openDropped(app: App, { items }: DataTransfer, at: Point): Promise<void> {
  const dropped = [...items].map((item: Telling) => ({
    file: item.getAsFile(),
    told: item.getAsFileSystemHandle?.().catch(() => null) ?? null,
  }))
  for (const { file, told } of dropped) {
    const handle = await told
    const isFile = (one: FileSystemHandle | null): one is FileSystemFileHandle => one?.kind === 'file'
    if (file) await openFile(app, file, { at, handle: isFile(handle) ? handle : null })
  }
}

/** Copying and cutting go to the board, unless text is selected or typed, or a dialog is open. */
export function listenForCopying(app: App, target: Window = window): void {
  for (const kind of ['copy', 'cut'] as const) {
    target.addEventListener(kind, (event) => {
      if (isTyping(event.target) || !takesPaste(app) || (target.getSelection()?.isCollapsed ?? true) === false) return
      duringCopy(event.clipboardData, () => {
        if (app.board.run(kind)) event.preventDefault()
      })
    })
  }
}

function takesPaste(app: App): boolean {
  const { atStart, message, toCopy } = app.state.getState()
  return !atStart && message === null && toCopy === null && app.board.store.getState().dialog === null
}

/** A whole file as text opens as a drawing; anything else is for the board. */
function pasteText(app: App, text: string, inPlace: boolean): void {
  if (/^\s*\{[^{}[\]]*"format"\s*:\s*"zoneboard"/u.test(text)) {
    void openFiles(app, [new File([text], 'pasted.zoneboard.json', { type: 'application/json' })])
  } else if (!takesPaste(app)) return
  else if (mayBeTable(text)) void pasteRows(app, text)
  else app.board.run('paste', { ...(text === '' ? {} : { text }), ...(inPlace ? { inPlace } : {}) })
}

/** Worth loading the reader for: cells in it, and nothing that was copied here. */
const mayBeTable = (text: string) => /[\t,;]/u.test(text) && !/^\s*\{/u.test(text)

/** Rows of a spreadsheet that list assets become assets; other words a note. */
async function pasteRows({ board }: App, text: string): Promise<void> {
  const { readAssetTable } = await import('../../formats')
  const table = readAssetTable(text)
  const rows = table?.rows.map(({ type, name, level, zone, ...fields }) => ({ type, name, level, zone, fields }))
  if (!table || !rows || !board.run('add-assets', { rows })) {
    board.run('paste', { text })
    return
  }
  const told = words().app.tablePasted(rows.length, table.unknownTypes, table.isCut)
  board.toast(told, { label: words().store.undoAction, command: 'undo' })
}
