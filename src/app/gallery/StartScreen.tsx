import { FilePlus, FolderOpen, Plus, WifiOff, X } from 'lucide'
import { useEffect } from 'react'
import { Icon, IconButton } from '../../panels'
import { words } from '../../words'
import { useApp, useAppState } from '../app-state'
import { blankDrawing } from '../commands/blank-drawing'
import { pickAndOpen } from '../files/open-drawing'
import { isTyping } from '../keys/typing'
import { Mark } from '../shell/Mark'
import { useShownTheme } from '../use-shown-theme'
import { RecentDrawings } from './RecentDrawings'
import './start.css'
import { FeaturedTemplate, TemplateCard } from './TemplateCards'
import type { Template } from './templates'
import { useTemplates } from './use-templates'

/**
 * Where a drawing comes from: blank, a file, one of the last, a template. Every choice is a new drawing or one of the
 * shelf; none replaces what is open. `onClose` where there is a drawing to go back to.
 */
export function StartScreen({ onClose }: { onClose?: () => void }) {
  const app = useApp()
  const { start, name } = words().app
  const { trouble } = app.library
  // Over the drawing there is a main part already.
  const Main = onClose ? 'section' : 'main'
  const isBusy = useAppState((state) => state.message !== null)
  useKeys(isBusy ? {} : { n: () => void blankDrawing(app), o: () => void pickAndOpen(app) })
  return (
    <div className="app-start">
      <aside className="app-start-side">
        <div className="app-start-name">
          <Mark size={34} />
          <b>{name}</b>
        </div>
        <h1>{start.headline.join(' ')}</h1>
        <p>{start.lead}</p>
        <button type="button" className="app-start-button is-primary" onClick={() => void blankDrawing(app)}>
          <Icon shape={FilePlus} />
          {start.blank}
          <kbd aria-hidden="true">N</kbd>
        </button>
        <button type="button" className="app-start-button" onClick={() => void pickAndOpen(app)}>
          <Icon shape={FolderOpen} />
          {start.open}
          <kbd aria-hidden="true">O</kbd>
        </button>
        <RecentDrawings />
        <p className="app-start-foot">
          {trouble === null && <Icon shape={WifiOff} />}
          <span>{trouble === null ? start.offline : start.notKept[trouble]}</span>
        </p>
      </aside>
      <Main className="app-start-main">
        <header>
          <h2>{start.from}</h2>
          {onClose && <IconButton label={start.back} icon={X} onClick={onClose} />}
        </header>
        <Gallery />
      </Main>
    </div>
  )
}

function Gallery() {
  const app = useApp()
  const theme = useShownTheme()
  const gallery = useTemplates()
  const { start } = words().app
  if (!gallery) return <p className="app-start-loading">{start.loading}</p>
  const [featured, ...others] = gallery.templates
  const use = (template: Template) => {
    void app.desk.openAsNew(template.diagram).then(() => app.state.setState({ atStart: false }))
  }
  const shared = { pictures: gallery.pictures, theme, onUse: use }
  return (
    <>
      {featured && <FeaturedTemplate template={featured} {...shared} />}
      <div className="app-templates">
        {others.map((template) => (
          <TemplateCard key={template.note.id} template={template} {...shared} />
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

/** Single keys, while nothing else has the keyboard. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      const run = keys[event.key.toLowerCase()]
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
