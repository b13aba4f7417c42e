import { useEffect, useState } from 'react'
import { isMissingPart } from '../../panels'
import { type Board, BoardContext, useBoardState } from '../../store'
import { words } from '../../words'
import { download } from '../files/download'
import { drawingText } from '../files/drawing-text'
import { fileName } from '../files/file-name'
import { titleOf } from '../session/facts'
import { holdBack, noteCrash } from './opening-guard'
import './crash.css'

interface Props {
  /** Null where the program stopped before there was one. */
  readonly board: Board | null
  readonly problem: unknown
}

/** In place of the program when it stopped: what was drawn is still there, can be saved, and whether it is kept is said. */
export function CrashPage({ board, problem }: Props) {
  const isMissing = isMissingPart(problem)
  useEffect(() => {
    if (board && !isMissing) noteCrash(board.store.getState().documentId)
  }, [board, isMissing])
  const { crash } = words().app
  const drawn = board && board.store.getState().documentId !== '' ? board : null
  return (
    <main className="app-crash">
      <h1>{isMissing ? crash.missingTitle : crash.title}</h1>
      <p>{isMissing ? crash.missingLead : drawn ? crash.lead : crash.leadAtStart}</p>
      {drawn && (
        <BoardContext value={drawn}>
          <Kept />
        </BoardContext>
      )}
      <div>
        {drawn && <SaveButton board={drawn} />}
        <button type="button" className="zb-button is-line is-medium" onClick={() => location.reload()}>
          {crash.reload}
        </button>
        {drawn && !isMissing && (
          <button type="button" className="zb-button is-line is-medium" onClick={() => startWithout(drawn)}>
            {crash.without}
          </button>
        )}
      </div>
      <details>
        <summary>{crash.details}</summary>
        <pre>{problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}</pre>
      </details>
    </main>
  )
}

function Kept() {
  const kind = useBoardState((state) => state.saveState.kind)
  return (
    <p role="status">
      <b>{words().app.crash.kept[kind]}</b>
    </p>
  )
}

function SaveButton({ board }: { board: Board }) {
  const [isSaved, setSaved] = useState(false)
  const { crash } = words().app
  const save = async () => {
    const { diagram } = board.store.getState()
    const text = await drawingText(diagram)
    download(new Blob([text], { type: 'application/json' }), fileName(titleOf({ diagram }), 'zoneboard.json'))
    setSaved(true)
  }
  return (
    <button type="button" className="zb-button is-primary is-medium" onClick={() => void save()}>
      {isSaved ? crash.savedOnce : crash.save}
    </button>
  )
}

function startWithout(board: Board): void {
  holdBack(board.store.getState().documentId)
  location.reload()
}
