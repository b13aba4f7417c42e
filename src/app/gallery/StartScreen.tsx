import { FilePlus, FolderOpen, Server, WifiOff } from 'lucide'
import { lazy, Suspense, useEffect } from 'react'
import { Icon, SegmentedControl } from '../../panels'
import { useBoardState } from '../../store'
import { LANGUAGES, type Language, language, words } from '../../words'
import { useApp, useAppState } from '../app-state'
import { blankDrawing } from '../commands/blank-drawing'
import { pickAndOpen } from '../files/open-drawing'
import { isTyping } from '../keys/typing'
import { Mark } from '../shell/Mark'
import { RecentDrawings } from './RecentDrawings'
import './start.css'

/** Later: the lists beside it can be used before it is there. */
const Gallery = lazy(() => import('./Gallery'))

/**
 * Where a drawing comes from: blank, a file, one of the last, a template. Every choice is a new drawing or one of the
 * shelf; none replaces what is open. `onClose` where there is a drawing to go back to.
 */
export function StartScreen({ onClose }: { onClose?: () => void }) {
  const app = useApp()
  const { start, name } = words().app
  const trouble = useAppState((state) => state.trouble)
  // Over the drawing there is a main part already.
  const Main = onClose ? 'section' : 'main'
  const isBusy = useAppState((state) => state.message !== null)
  // Nobody draws on a blank board where drawings are only shown.
  const onlyShows = useBoardState((state) => state.onlyShows)
  const offline = useBoardState((state) => state.offline)
  const open = { o: () => void pickAndOpen(app) }
  useKeys(isBusy ? {} : onlyShows ? open : { ...open, n: () => void blankDrawing(app) })
  return (
    <div className="app-start">
      <aside className="app-start-side">
        <div className="app-start-name">
          <Mark size={34} />
          <b>{name}</b>
        </div>
        <h1>{start.headline.join(' ')}</h1>
        <p>{start.lead}</p>
        {!onlyShows && (
          <button type="button" className="app-start-button is-primary" onClick={() => void blankDrawing(app)}>
            <Icon shape={FilePlus} />
            {start.blank}
            <kbd aria-hidden="true">N</kbd>
          </button>
        )}
        <button type="button" className="app-start-button" onClick={() => void pickAndOpen(app)}>
          <Icon shape={FolderOpen} />
          {start.open}
          <kbd aria-hidden="true">O</kbd>
        </button>
        <RecentDrawings />
        <p className="app-start-foot">
          {trouble === null && <Icon shape={offline === 'needs-server' ? Server : WifiOff} />}
          <span>{trouble === null ? start.offline[offline] : start.notKept[trouble]}</span>
        </p>
        <SegmentedControl<Language>
          className="app-start-language"
          label={words().app.chooseLanguage}
          value={language()}
          segments={LANGUAGES.map((code) => ({
            value: code,
            label: <span lang={code}>{words().app.languages[code]}</span>,
          }))}
          onChange={(to) => void app.board.run(`language-${to}`)}
        />
      </aside>
      <Main className="app-start-main">
        <Suspense fallback={<p className="app-start-loading">{start.loading}</p>}>
          <Gallery {...(onClose ? { onClose } : {})} />
        </Suspense>
      </Main>
    </div>
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
