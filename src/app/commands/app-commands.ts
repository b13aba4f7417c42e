import { SITES } from '../../model'
import type { Command } from '../../store'
import { type Language, words } from '../../words'
import type { App } from '../app-state'
import { tellMissingPart } from '../crash/listen-for-errors'
import { loadSaving } from '../files/load-saving'
import { pickAndOpen } from '../files/open-drawing'
import { chooseLanguage } from '../language/choose'
import { tell } from '../messages/tell'
import { startPresenting } from '../present/start-and-end'
import { focusRegion } from '../shell/regions'
import { toggleTalkingPoints } from '../talking-points/toggle'
import { applyTheme, type ThemeChoice } from '../theme'
import { blankDrawing } from './blank-drawing'

/** What the app adds to the board's commands: files, the shelf, the theme, the parts of the window. */
export function appCommands(app: () => App): readonly Command[] {
  const label = (id: keyof ReturnType<typeof words>['app']['commands']) => () => words().app.commands[id]
  /** Starts something that takes a while. */
  const later = (work: () => Promise<unknown>) => {
    void work()
    return true
  }
  const saving = (work: (saver: typeof import('../files/save-drawing')) => Promise<unknown>) =>
    later(async () => work(await loadSaving()))
  const dialog = (id: 'export' | 'templates' | 'shelf' | 'versions') => () => {
    app().board.view({ dialog: { id } })
    return true
  }
  const theme = (choice: ThemeChoice): Command => ({
    id: `theme-${choice}`,
    group: 'view',
    label: label(`theme-${choice}`),
    icon: { light: 'sun', dark: 'moon', system: 'monitor' }[choice],
    run: (board) => {
      board.view({ theme: choice })
      applyTheme(choice)
      return true
    },
  })
  /** Each is called as in itself, so that whoever reads no other finds it. */
  const language = (code: Language): Command => ({
    id: `language-${code}`,
    group: 'view',
    label: () => words().app.languages[code],
    icon: 'languages',
    run: () => later(() => chooseLanguage(app(), code)),
  })
  return [
    {
      id: 'new-drawing',
      group: 'file',
      label: label('new-drawing'),
      icon: 'file-plus',
      run: () => later(() => blankDrawing(app())),
    },
    {
      id: 'open-file',
      group: 'file',
      label: label('open-file'),
      keys: ['$mod+o'],
      icon: 'folder-open',
      run: () => later(() => pickAndOpen(app())),
    },
    {
      id: 'shelf',
      group: 'file',
      label: label('shelf'),
      keys: ['$mod+Shift+o'],
      icon: 'library',
      run: dialog('shelf'),
    },
    { id: 'templates', group: 'file', label: label('templates'), icon: 'layout-template', run: dialog('templates') },
    {
      id: 'talking-points',
      group: 'view',
      label: label('talking-points'),
      icon: 'sticky-note',
      when: () => app().state.getState().talkingPoints !== null,
      run: () => toggleTalkingPoints(app().state),
    },
    {
      id: 'rename-drawing',
      group: 'file',
      label: label('rename-drawing'),
      icon: 'pencil',
      run: () => {
        app().state.setState({ retitling: true })
        return true
      },
    },
    {
      id: 'save-file',
      group: 'file',
      label: label('save-file'),
      keys: ['$mod+s'],
      icon: 'save',
      run: () => saving(({ saveDrawing }) => saveDrawing(app())),
    },
    {
      id: 'insert-picture',
      group: 'add',
      label: label('insert-picture'),
      icon: 'image-plus',
      inContextMenu: 'board',
      run: () => later(async () => (await import('../pictures/place-picture')).pickPicture(app())),
    },
    {
      id: 'save-version',
      group: 'file',
      label: label('save-version'),
      keys: ['$mod+Shift+s'],
      icon: 'bookmark-plus',
      run: (board) => {
        board.view({ dialog: { id: 'versions', about: 'name' } })
        return true
      },
    },
    { id: 'versions', group: 'file', label: label('versions'), icon: 'history', run: dialog('versions') },
    {
      id: 'restore-version',
      group: 'file',
      run: (_board, version) =>
        later(async () => (await import('../versions/use-version')).restoreVersion(app(), String(version))),
    },
    {
      id: 'put-version-back',
      group: 'file',
      run: (_board, version) =>
        later(async () => (await import('../versions/use-version')).putVersionBack(app(), String(version))),
    },
    {
      id: 'save-shelved',
      group: 'file',
      run: (_board, drawing) => saving(({ saveShelved }) => saveShelved(app(), String(drawing))),
    },
    {
      id: 'missing-part',
      group: 'help',
      run: (board) => {
        board.view({ dialog: null })
        tellMissingPart(app())
        return true
      },
    },
    {
      id: 'save-copy',
      group: 'file',
      label: label('save-copy'),
      icon: 'save',
      run: () => saving(({ saveCopy }) => saveCopy(app())),
    },
    {
      id: 'save-over',
      group: 'file',
      run: () => saving(({ saveDrawing }) => saveDrawing(app(), true)),
    },
    {
      id: 'linked-file',
      group: 'file',
      label: label('linked-file'),
      icon: 'save',
      when: ({ file }) => file !== null,
      run: (board) => {
        if (!board.store.getState().file) return false
        board.view({ dialog: { id: 'linked-file' } })
        return true
      },
    },
    {
      id: 'save-damaged',
      group: 'file',
      label: label('save-damaged'),
      icon: 'save',
      when: () => app().state.getState().damaged.length > 0,
      run: () => later(async () => (await import('../files/save-damaged')).saveDamaged(app())),
    },
    {
      id: 'export',
      group: 'file',
      label: label('export'),
      keys: ['$mod+e'],
      icon: 'image-down',
      run: dialog('export'),
    },
    {
      id: 'present',
      group: 'view',
      label: () => words().present.commands.present,
      keys: ['$mod+Enter'],
      icon: 'presentation',
      run: () => startPresenting(app()),
    },
    {
      id: 'slides',
      group: 'view',
      label: () => words().present.commands.slides,
      icon: 'presentation',
      run: (board) => {
        board.view({ dialog: { id: 'slides' } })
        return true
      },
    },
    theme('light'),
    theme('dark'),
    theme('system'),
    language('en'),
    language('de'),
    {
      id: 'set-site',
      group: 'file',
      run: (board, args) => {
        const { site } = (args ?? {}) as { site?: unknown }
        return site === null || SITES.some((known) => known === site)
          ? board.run('set-document', { fields: { site: site ?? undefined } })
          : false
      },
    },
    {
      id: 'restore-drawing',
      group: 'file',
      run: (_board, drawing) => later(() => app().desk.restore(String(drawing))),
    },
    {
      id: 'update-app',
      group: 'help',
      label: label('update-app'),
      icon: 'refresh-cw',
      when: () => app().offline.waits,
      run: () => app().offline.update(),
    },
    {
      id: 'reload-app',
      group: 'help',
      run: () => {
        app().desk.flush()
        location.reload()
        return true
      },
    },
    {
      id: 'offline-facts',
      group: 'help',
      label: label('offline-facts'),
      icon: 'wifi-off',
      run: (board) => {
        tell(app(), words().offline.facts[board.store.getState().offline])
        return true
      },
    },
    {
      id: 'next-region',
      group: 'view',
      label: label('next-region'),
      keys: ['F6'],
      icon: 'panels-top-left',
      run: () => focusRegion(1),
    },
    {
      id: 'previous-region',
      group: 'view',
      label: label('previous-region'),
      keys: ['Shift+F6'],
      icon: 'panels-top-left',
      run: () => focusRegion(-1),
    },
  ]
}
