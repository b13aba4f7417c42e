import { useId, useMemo } from 'react'
import type { TemplateNote } from '../../catalogue/reference'
import type { ThemeName } from '../../formats'
import { Button } from '../../panels'
import { words } from '../../words'
import { findingCounts } from '../session/facts'
import { FindingCounts } from '../shelf/FindingCounts'
import { svgUrl } from '../svg-url'
import type { Pictures } from './pictures'
import type { Template } from './templates'

export interface TemplateProps {
  readonly note: TemplateNote
  /** Undefined until it is read and laid out; before that it cannot be used. */
  readonly template: Template | undefined
  readonly pictures: Pictures
  readonly theme: ThemeName
  readonly onUse: (template: Template) => void
}

/** Talking points that the large one tells. */
const MOST_POINTS = 3

/** The first template: its picture with words, what it is, what to see in it. */
export function FeaturedTemplate({ note, template, pictures, theme, onUse }: TemplateProps) {
  const id = useId()
  const picture = useMemo(() => template && svgUrl(pictures.large(template, theme)), [pictures, template, theme])
  return (
    <article className="app-featured" aria-labelledby={id}>
      <div className="app-featured-picture">{picture && <img src={picture} alt="" />}</div>
      <div className="app-featured-text">
        <h3 id={id}>{note.title}</h3>
        <p>{note.purpose}</p>
        <Counts template={template} />
        <ul>
          {note.talkingPoints.slice(0, MOST_POINTS).map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <Button
          look="primary"
          id={`${id}-use`}
          aria-labelledby={`${id}-use ${id}`}
          disabled={!template}
          onClick={() => template && onUse(template)}
        >
          {words().app.start.use}
        </Button>
      </div>
    </article>
  )
}

/** The others: a small picture, and a line on what it is. */
export function TemplateCard({ note, template, pictures, theme, onUse }: TemplateProps) {
  const picture = useMemo(() => template && svgUrl(pictures.small(template, theme)), [pictures, template, theme])
  return (
    <button type="button" className="app-template" disabled={!template} onClick={() => template && onUse(template)}>
      <span className="app-template-picture">{picture && <img src={picture} alt="" />}</span>
      <span className="app-template-head">
        <b>{note.title}</b>
        <Counts template={template} />
      </span>
      <span className="app-template-purpose">{note.purpose}</span>
    </button>
  )
}

function Counts({ template }: Pick<TemplateProps, 'template'>) {
  if (!template) return null
  return <FindingCounts findings={findingCounts({ findings: template.findings, checked: true })} />
}
