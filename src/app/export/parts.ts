import type { ScenePart } from '../../layout'
import { annotationId } from '../../model'
import type { BoardState } from '../../store'
import { exportWords, words } from '../../words'
import { titleOf } from '../session/facts'
import type { ExportSettings } from './settings'

type Drawn = Pick<BoardState, 'index' | 'scene' | 'selection'>
type Part = ExportSettings['part']

/** What there is to choose from: all of it, the selection where there is one, every frame. */
export function partChoices({ index, scene, selection }: Drawn): { value: Part; label: string }[] {
  const text = exportWords()
  const frames = index.annotations.filter(({ id, kind }) => kind === 'frame' && scene.annotations.has(id))
  return [
    { value: 'whole', label: text.whole },
    ...(selection.size > 0 ? [{ value: 'selection' as const, label: text.selection(selection.size) }] : []),
    ...frames.map((frame) => ({
      value: `frame:${frame.id}` as const,
      label: text.frame(frame.text?.trim() || text.unnamedFrame),
    })),
  ]
}

/** The settings for what is there now: what was chosen of another drawing may be gone. */
export function settingsFor(settings: ExportSettings, drawn: Drawn): ExportSettings {
  return partChoices(drawn).some(({ value }) => value === settings.part) ? settings : { ...settings, part: 'whole' }
}

/** What a picture is called: a part says what it is of, so that it takes no other picture's place. */
export function pictureTitle(state: BoardState, part: Part): string {
  const text = exportWords()
  if (part === 'whole') return titleOf(state)
  const frame = state.index.annotations.find(({ id }) => part === `frame:${id}`)
  return text.partOf(
    titleOf(state),
    part === 'selection' ? text.selectionName : frame?.text?.trim() || words().picture.unnamedFrame,
  )
}

export function scenePart(part: Part, { selection }: Drawn): ScenePart {
  if (part === 'whole') return { kind: 'whole' }
  if (part === 'selection') return { kind: 'records', ids: selection }
  return { kind: 'frame', id: annotationId(part.slice('frame:'.length)) }
}
