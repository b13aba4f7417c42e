import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Library, Problem, ShelfEntry, StorageTrouble } from '../persistence'
import { type Board, FIRST_CHOICE, type SlideChoice, type Viewport } from '../store'
import { type Language, language } from '../words'
import type { Checker } from './checker/checker'
import type { Offline } from './offline/offline'
import type { Desk } from './session/desk'

/** Something to be told in a dialog: a sentence, and a list of details where there are some. */
export interface Message {
  readonly title: string
  readonly sentence: string
  readonly details: readonly string[]
  /** How many details there are besides those listed. */
  readonly more: number
  /** What can be done about it, by a command; closes the message. */
  readonly action: { readonly label: string; readonly command: string; readonly args?: unknown } | null
}

/** What the shell shows besides the board's own state. */
export interface AppState {
  /** The start screen in place of the drawing, as on the first run. */
  readonly atStart: boolean
  /** The drawing is presented in place of being edited; what the view was before comes back afterwards. */
  readonly presenting: {
    readonly viewport: Viewport
    readonly selection: ReadonlySet<string>
    /** Where the keyboard was, as a selector: it goes back there. */
    readonly home: string
  } | null
  /** What of the drawing is presented; for as long as the page is open. */
  readonly slides: SlideChoice
  readonly shelf: readonly ShelfEntry[]
  /** Why drawings are not kept on this device; null where they are. */
  readonly trouble: StorageTrouble | null
  /** What of the storage could not be read since the page opened. */
  readonly damaged: readonly Problem[]
  readonly message: Message | null
  /** Text that the browser did not let us copy, for the person to copy; null where there is none. */
  readonly toCopy: string | null
  /** The title in the top bar is being edited. */
  readonly retitling: boolean
  /** What is spoken: everything is shown anew when it changes. */
  readonly language: Language
  /** Files are being dragged over the window. */
  readonly dropping: boolean
  /** What there is to say about the open drawing, where it came from a template. */
  readonly talkingPoints: { readonly template: string; readonly isOpen: boolean } | null
}

/** Everything the app is wired of. */
export interface App {
  readonly board: Board
  readonly library: Library
  readonly desk: Desk
  readonly checker: Checker
  readonly offline: Offline
  readonly state: StoreApi<AppState>
}

export function createAppState(): StoreApi<AppState> {
  return createStore<AppState>()(() => ({
    atStart: false,
    presenting: null,
    slides: FIRST_CHOICE,
    shelf: [],
    trouble: null,
    damaged: [],
    message: null,
    toCopy: null,
    retitling: false,
    language: language(),
    dropping: false,
    talkingPoints: null,
  }))
}

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('No app in context')
  return app
}

export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useApp().state, select)
}
