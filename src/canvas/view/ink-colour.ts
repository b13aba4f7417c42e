import { type Annotation, INK_COLOURS, type InkColour, NOTE_COLOURS, type NoteColour } from '../../model'

/** The name of the colour of a line: one of those of its kind, whatever stands in the file. */
export function colourName({ kind, colour }: Pick<Annotation, 'kind' | 'colour'>): InkColour | NoteColour {
  if (kind === 'highlight') return NOTE_COLOURS.find((one) => one === colour) ?? 'yellow'
  return INK_COLOURS.find((one) => one === colour) ?? 'red'
}
