import { ChevronDown, Contrast, Download, LayoutTemplate, Presentation, Redo2, Undo2 } from 'lucide'
import { Button, Icon, IconButton } from '../../panels'
import { shortcutHint, useBoard, useBoardState } from '../../store'
import { language, words } from '../../words'
import { Mark } from './Mark'
import { Menu } from './Menu'
import { Title } from './Title'

const DRAWING_MENU = [
  'new-drawing',
  'open-file',
  'shelf',
  'templates',
  'talking-points',
  'present',
  'slides',
  'workshop',
  null,
  'rename-drawing',
  'save-file',
  'save-copy',
  'linked-file',
  'save-damaged',
  'save-version',
  'versions',
  'export',
  null,
  'command-palette',
  'shortcuts',
]

/** What belongs to the whole drawing. Export is its only filled button. */
export function TopBar() {
  const board = useBoard()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const { bar } = words().app
  return (
    <>
      <Mark />
      <h1 className="app-heading">
        <Title />
      </h1>
      <Menu
        label={bar.menu}
        commands={DRAWING_MENU}
        trigger={
          <button type="button" className="app-bar-chevron" aria-label={bar.menu}>
            <Icon shape={ChevronDown} />
          </button>
        }
      />
      <i className="app-bar-line" aria-hidden="true" />
      {!onlyShows && <History />}
      <i className="app-bar-line app-wide-only" aria-hidden="true" />
      <Button icon={LayoutTemplate} className="app-wide-only" onClick={() => void board.run('templates')}>
        {bar.templates}
      </Button>
      <span className="app-bar-space" />
      <Button
        icon={Presentation}
        className="app-bar-present"
        aria-label={words().present.button}
        onClick={() => void board.run('present')}
        title={`${words().present.button} (${shortcutHint(['$mod+Enter'])})`}
      >
        <span className="app-wide-only">{words().present.button}</span>
      </Button>
      <ThemeMenu />
      <Button
        look="primary"
        icon={Download}
        className="app-bar-export"
        onClick={() => void board.run('export')}
        title={bar.exportHint}
      >
        <span>{bar.export}</span>
      </Button>
    </>
  )
}

function History() {
  const board = useBoard()
  const { bar } = words().app
  const undo = useBoardState((state) => state.undoLabel)
  const redo = useBoardState((state) => state.redoLabel)
  return (
    <>
      <IconButton
        label={undo === null ? bar.undo : bar.undoStep(undo)}
        icon={Undo2}
        hint={shortcutHint(['$mod+z'])}
        disabled={undo === null}
        onClick={() => void board.run('undo')}
      />
      <IconButton
        label={redo === null ? bar.redo : bar.redoStep(redo)}
        icon={Redo2}
        hint={shortcutHint(['$mod+Shift+z'])}
        disabled={redo === null}
        onClick={() => void board.run('redo')}
      />
    </>
  )
}

function ThemeMenu() {
  const theme = useBoardState((state) => state.theme)
  const { bar } = words().app
  return (
    <Menu
      label={bar.theme}
      align="end"
      chosen={[`theme-${theme}`, `language-${language()}`]}
      commands={['theme-light', 'theme-dark', 'theme-system', null, 'language-en', 'language-de']}
      trigger={
        <button type="button" className="zb-icon-button is-medium" aria-label={bar.theme} title={bar.theme}>
          <Icon shape={Contrast} />
        </button>
      }
    />
  )
}
