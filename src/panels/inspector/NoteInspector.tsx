import { type Annotation, NOTE_COLOURS, type NoteColour } from '../../model'
import { words } from '../../words'
import { Section } from '../ui/Section'
import { SegmentedControl } from '../ui/SegmentedControl'
import { TextField } from '../ui/TextField'
import { InspectorHead } from './InspectorHead'
import { orNothing, useSetFields } from './use-edit'

/** A sticky note or a text: what it says, who wrote it, on which paper. */
export function NoteInspector({ note }: { note: Annotation }) {
  const setFields = useSetFields([note.id])
  const say = words().panels.inspector
  const kind = note.kind === 'text' ? say.textNote : say.note
  const colour = NOTE_COLOURS.find((it) => it === note.colour) ?? 'yellow'
  return (
    <>
      <InspectorHead title={kind} subtitle={note.author ?? ''} />
      <Section title={kind} className="is-untitled">
        <TextField
          multiline
          label={say.noteText}
          value={note.text ?? ''}
          onCommit={(text) => setFields({ text: orNothing(text) })}
        />
        {note.kind === 'note' && (
          <div className="zb-field">
            <span className="zb-label">{say.noteColour}</span>
            <SegmentedControl<NoteColour>
              className="zb-papers"
              label={say.noteColour}
              value={colour}
              segments={NOTE_COLOURS.map((value) => ({
                value,
                label: <i className={`is-${value}`} />,
                name: say.noteColours[value],
              }))}
              onChange={(to) => setFields({ colour: to })}
            />
          </div>
        )}
        <TextField
          label={say.author}
          value={note.author ?? ''}
          maxLength={200}
          onCommit={(author) => setFields({ author: orNothing(author) })}
        />
      </Section>
    </>
  )
}
