import { STAMPS, type Stamp, stampOf, stampShape } from '../../catalogue'
import {
  type Annotation,
  INK_COLOURS,
  INK_KINDS,
  type InkColour,
  type InkKind,
  NOTE_COLOURS,
  type NoteColour,
} from '../../model'
import { type Marker, markName, weightOf } from '../../store'
import { words } from '../../words'
import { Icon } from '../ui/Icon'
import { Section } from '../ui/Section'
import { SegmentedControl } from '../ui/SegmentedControl'
import { TextField } from '../ui/TextField'
import { InspectorHead } from './InspectorHead'
import { orNothing, useSetFields } from './use-edit'

const WEIGHTS = ['thin', 'medium', 'thick'] as const

/** What a pen, a stamp or a picture left: its colour and width, which stamp, what the picture shows. */
export function MarkInspector({ mark }: { mark: Annotation }) {
  const setFields = useSetFields([mark.id])
  const say = words().panels.inspector
  const name = markName(mark) ?? say.note
  const kind = INK_KINDS.find((one) => one === mark.kind)
  return (
    <>
      <InspectorHead title={name} subtitle={mark.author ?? ''} />
      <Section title={name} className="is-untitled">
        {kind && <Line kind={kind} mark={mark} />}
        {mark.kind === 'stamp' && (
          <div className="zb-field">
            <span className="zb-label">{say.stamp}</span>
            <SegmentedControl<Stamp>
              look="icons"
              label={say.stamp}
              value={stampOf(mark.stamp)}
              segments={STAMPS.map((value) => ({
                value,
                label: <Icon shape={stampShape(value)} />,
                name: words().store.stamps[value],
              }))}
              onChange={(stamp) => setFields({ stamp })}
            />
          </div>
        )}
        {mark.kind === 'image' && (
          <TextField
            multiline
            label={say.pictureShows}
            value={mark.alt ?? ''}
            maxLength={1000}
            onCommit={(alt) => setFields({ alt: orNothing(alt) })}
          />
        )}
      </Section>
    </>
  )
}

function Line({ kind, mark }: { kind: InkKind; mark: Annotation }) {
  const setFields = useSetFields([mark.id])
  const say = words().panels.inspector
  const { inks, weights } = words().canvas.marker
  const weight = WEIGHTS.find((one) => weightOf(kind, { weight: one }) === mark.weight) ?? null
  return (
    <>
      <div className="zb-field">
        <span className="zb-label">{say.inkColour}</span>
        {kind === 'highlight' ? (
          <SegmentedControl<NoteColour>
            className="zb-papers"
            label={say.inkColour}
            value={NOTE_COLOURS.find((it) => it === mark.colour) ?? 'yellow'}
            segments={NOTE_COLOURS.map((value) => ({
              value,
              label: <i className={`is-${value}`} />,
              name: say.noteColours[value],
            }))}
            onChange={(colour) => setFields({ colour })}
          />
        ) : (
          <SegmentedControl<InkColour>
            className="zb-papers"
            label={say.inkColour}
            value={INK_COLOURS.find((it) => it === mark.colour) ?? 'red'}
            segments={INK_COLOURS.map((value) => ({
              value,
              label: <i className={`zb-swatch is-ink-${value}`} />,
              name: inks[value],
            }))}
            onChange={(colour) => setFields({ colour })}
          />
        )}
      </div>
      <div className="zb-field">
        <span className="zb-label">{say.inkWeight}</span>
        <SegmentedControl<Marker['weight']>
          label={say.inkWeight}
          value={weight}
          segments={WEIGHTS.map((value) => ({ value, label: weights[value] }))}
          onChange={(to) => setFields({ weight: weightOf(kind, { weight: to }) })}
        />
      </div>
    </>
  )
}
