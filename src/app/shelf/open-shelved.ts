import { words } from '../../words'
import type { App } from '../app-state'
import { letOpen } from '../crash/opening-guard'
import { tell } from '../messages/tell'

/** Opens a drawing of the shelf where it was left. */
export async function openShelved(app: App, id: string): Promise<void> {
  const { shelf } = words().app
  letOpen()
  try {
    if (app.board.store.getState().documentId === id) app.board.view({ dialog: null })
    else if (!(await app.desk.openFromShelf(id))) return tell(app, { title: shelf.title, sentence: shelf.gone })
    app.state.setState({ atStart: false })
  } catch {
    tell(app, { title: shelf.title, sentence: shelf.trouble })
  }
}
