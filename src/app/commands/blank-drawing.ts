import { emptyDiagram } from '../../model'
import type { App } from '../app-state'

/** A new drawing with empty lanes, on the shelf and on the board. */
export async function blankDrawing(app: App): Promise<void> {
  await app.desk.openAsNew(emptyDiagram)
  app.state.setState({ atStart: false })
}
