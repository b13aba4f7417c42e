import type { Result } from '../../base'
import type { TemplateNote } from '../../catalogue/reference'
import type { OpenError, Opened } from '../../formats'
import { buildScene, type Scene } from '../../layout'
import { type Diagram, type DiagramIndex, indexDiagram } from '../../model'
import { checkDiagram, type Finding } from '../../rules'

/** Shown in this order; the first one large. */
const SHOWN = ['mining-dmz-skipped', 'mining-well-segmented', 'mining-flat']

const files = import.meta.glob<string>('../templates/*.zoneboard.json', { query: '?raw', import: 'default' })

/** A drawing to start from, with what the gallery shows of it. */
export interface Template {
  readonly note: TemplateNote
  readonly diagram: Diagram
  readonly index: DiagramIndex
  readonly scene: Scene
  readonly findings: readonly Finding[]
}

/** Reads, lays out and checks the templates. */
export async function loadTemplates(today: string): Promise<readonly Template[]> {
  const [{ templateNotes }, { readZoneboard }] = await Promise.all([
    import('../../catalogue/reference'),
    import('../../formats'),
  ])
  const templates = await Promise.all(
    SHOWN.map(async (id) => {
      const note = templateNotes.find((one) => one.id === id)
      const text = await files[`../templates/${id}.zoneboard.json`]?.()
      if (!note || text === undefined) throw new Error(`The template ${id} is not complete`)
      return { note, ...readTemplate(readZoneboard, text, today) }
    }),
  )
  return templates
}

function readTemplate(read: (text: string) => Result<Opened, OpenError>, text: string, today: string) {
  const opened = read(text)
  if (!opened.ok) throw new Error(`A template does not open: ${opened.error.code}`)
  const { diagram } = opened.value
  const index = indexDiagram(diagram)
  return { diagram, index, scene: buildScene(index), findings: checkDiagram(index, { today }) }
}
