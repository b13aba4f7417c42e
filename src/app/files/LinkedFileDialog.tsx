import { useEffect } from 'react'
import { Button, DialogFrame } from '../../panels'
import { type FileState, useBoard, useBoardState } from '../../store'
import { linkedWords } from '../../words'
import { useApp } from '../app-state'
import { saveCopy, saveDrawing, takeTheirs } from './save-drawing'
import { TheirChanges } from './TheirChanges'

type Act = 'save' | 'again' | 'allow' | 'theirs' | 'over' | 'copy' | 'unlink'

/** What can be done about the file, the likeliest first. */
const ACTS: Readonly<Record<FileState['state'], readonly Act[]>> = {
  current: ['copy', 'unlink'],
  behind: ['save', 'copy', 'unlink'],
  changed: ['theirs', 'copy', 'over', 'unlink'],
  asks: ['allow', 'copy', 'unlink'],
  gone: ['again', 'copy', 'unlink'],
}

/** The file on disk that holds the drawing: how it stands, and what can be done. */
export default function LinkedFileDialog({ onClose }: { onClose: () => void }) {
  const app = useApp()
  const board = useBoard()
  const file = useBoardState((state) => state.file)
  const isThere = file !== null
  useEffect(() => {
    if (!isThere) board.run('close-dialog')
  }, [board, isThere])
  if (!file) return null
  const say = linkedWords()
  const acts: Readonly<Record<Act, () => Promise<unknown>>> = {
    save: () => saveDrawing(app),
    again: () => saveDrawing(app, true),
    allow: async () => (await app.desk.linkedFile()).check(true),
    theirs: () => takeTheirs(app),
    over: () => saveDrawing(app, true),
    copy: () => saveCopy(app),
    unlink: async () => (await app.desk.linkedFile()).unlink(),
  }
  const act = async (name: Act) => {
    await acts[name]()
    if (name !== 'allow') onClose()
  }
  return (
    <DialogFrame title={say.title(file.name)} description={say.lead[file.state]} onClose={onClose}>
      {file.state === 'changed' && <TheirChanges />}
      <footer className="app-dialog-foot">
        {ACTS[file.state].map((name, at) => (
          <Button key={name} look={at === 0 ? 'primary' : 'line'} onClick={() => void act(name)}>
            {say[name]}
          </Button>
        ))}
      </footer>
    </DialogFrame>
  )
}
