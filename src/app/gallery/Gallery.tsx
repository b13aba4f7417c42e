import { Plus, X } from 'lucide'
import { useState } from 'react'
import { Icon, IconButton, SegmentedControl } from '../../panels'
import { words } from '../../words'
import { useApp } from '../app-state'
import { blankDrawing } from '../commands/blank-drawing'
import { rememberTemplate } from '../talking-points/from-template'
import { useShownTheme } from '../use-shown-theme'
import { FeaturedTemplate, TemplateCard } from './TemplateCards'
import type { Template } from './templates'
import { useTemplates } from './use-templates'

const DOMAINS = ['all', 'mining', 'custody', 'ot'] as const
type Domain = (typeof DOMAINS)[number]

/** The templates of one kind of site or of all, the first of them large, and a blank drawing. */
export default function Gallery({ onClose }: { onClose?: () => void }) {
  const app = useApp()
  const theme = useShownTheme()
  const gallery = useTemplates()
  const [domain, setDomain] = useState<Domain>('all')
  const { start } = words().app
  if (!gallery) return <p className="app-start-loading">{start.loading}</p>
  const [featured, ...others] = gallery.notes.filter((note) => domain === 'all' || note.domain === domain)
  const use = (template: Template) => {
    void app.desk.openAsNew(template.diagram).then(() => {
      rememberTemplate(app.board.store.getState().documentId, template.note.id)
      app.state.setState({ atStart: false, talkingPoints: { template: template.note.id, isOpen: true } })
    })
  }
  const shared = { pictures: gallery.pictures, theme, onUse: use }
  return (
    <>
      <header>
        <h2>{start.from}</h2>
        <SegmentedControl
          label={start.domain}
          value={domain}
          segments={DOMAINS.map((value) => ({ value, label: start.domains[value] }))}
          onChange={setDomain}
        />
        {onClose && <IconButton label={start.back} icon={X} onClick={onClose} />}
      </header>
      {featured && <FeaturedTemplate note={featured} template={gallery.templates.get(featured.id)} {...shared} />}
      <div className="app-templates">
        {others.map((note) => (
          <TemplateCard key={note.id} note={note} template={gallery.templates.get(note.id)} {...shared} />
        ))}
        <button type="button" className="app-template" onClick={() => void blankDrawing(app)}>
          <span className="app-template-picture is-blank">
            <Icon shape={Plus} />
          </span>
          <span className="app-template-head">
            <b>{start.blank}</b>
          </span>
          <span className="app-template-purpose">{start.blankTile}</span>
        </button>
      </div>
    </>
  )
}
