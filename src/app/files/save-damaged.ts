import { storedText } from '../../persistence'
import { words } from '../../words'
import type { App } from '../app-state'
import { titleOf } from '../session/facts'
import { fileName } from './file-name'
import { saveFile } from './pick'

/** Saves what of the storage could not be read, as it was found, one piece a line: somebody may read it who can. */
export async function saveDamaged({ board, state }: App): Promise<void> {
  const { files, kept } = words().app
  const name = fileName(kept.damagedName(titleOf(board.store.getState())), 'txt')
  const lines = state.getState().damaged.map(({ what, content }) => `${kept.what[what]}\n${storedText(content)}\n`)
  const saved = await saveFile(new Blob([lines.join('\n')], { type: 'text/plain' }), name, kept.damagedKind)
  if (saved) board.toast(saved.handle ? files.saved(saved.handle.name) : files.downloaded(name))
}
