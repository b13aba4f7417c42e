import type { TemplateNote } from '../../catalogue/reference'
import { buildScene, type Scene } from '../../layout'
import { type Diagram, type DiagramIndex, indexDiagram } from '../../model'
import { checkDiagram, type Finding } from '../../rules'

/** Shown in this order; the first one large. */
const SHOWN = [
  'mining-dmz-skipped',
  'mining-well-segmented',
  'mining-flat',
  'gas-well-container',
  'hydro-demand-response',
  'generic-manufacturing',
  'notpetya-flat-enterprise',
  'hot-wallet-operation',
  'custody-ladder',
]

const files = import.meta.glob<string>('../templates/*.zoneboard.json', { query: '?raw', import: 'default' })

/** A drawing to start from, with what the gallery shows of it. */
export interface Template {
  readonly note: TemplateNote
  readonly diagram: Diagram
  readonly index: DiagramIndex
  readonly scene: Scene
  readonly findings: readonly Finding[]
}

/** What is said of each template, in the order of the gallery. */
export async function loadNotes(): Promise<readonly TemplateNote[]> {
  const { templateNotes } = await import('../../catalogue/reference')
  return SHOWN.map((id) => {
    const note = templateNotes.find((one) => one.id === id)
    if (!note) throw new Error(`Nothing is said of the template ${id}`)
    return note
  })
}

/** Reads, lays out and checks a template. */
export async function loadTemplate(note: TemplateNote, today: string): Promise<Template> {
  const [{ readZoneboard }, text] = await Promise.all([
    import('../../formats'),
    files[`../templates/${note.id}.zoneboard.json`]?.(),
  ])
  if (text === undefined) throw new Error(`The template ${note.id} has no file`)
  const opened = readZoneboard(text)
  if (!opened.ok) throw new Error(`The template ${note.id} does not open: ${opened.error.code}`)
  const { diagram } = opened.value
  const index = indexDiagram(diagram)
  return { note, diagram, index, scene: buildScene(index), findings: checkDiagram(index, { today }) }
}
