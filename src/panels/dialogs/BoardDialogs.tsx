import { lazy, Suspense, useEffect } from 'react'
import { type DialogId, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { PartBoundary } from '../ui/PartBoundary'
import { LiveRegion } from './LiveRegion'

const parts = {
  commands: () => import('./CommandPalette').then((it) => ({ default: it.CommandPalette })),
  shortcuts: () => import('./ShortcutSheet').then((it) => ({ default: it.ShortcutSheet })),
  'quick-add': () => import('./QuickAdd').then((it) => ({ default: it.QuickAdd })),
  connect: () => import('./ConnectDialog').then((it) => ({ default: it.ConnectDialog })),
  'move-to-zone': () => import('./MoveToZone').then((it) => ({ default: it.MoveToZone })),
  find: () => import('./FindOnBoard').then((it) => ({ default: it.FindOnBoard })),
  'same-as': () => import('./SameAs').then((it) => ({ default: it.SameAs })),
  rules: () => import('./RuleSettings').then((it) => ({ default: it.RuleSettings })),
  questions: () => import('./OpenQuestions').then((it) => ({ default: it.OpenQuestions })),
  levels: () => import('../levels/LevelsDialog').then((it) => ({ default: it.LevelsDialog })),
  author: () => import('../workshop/AuthorDialog').then((it) => ({ default: it.AuthorDialog })),
  accept: () => import('./AcceptDialog').then((it) => ({ default: it.AcceptDialog })),
}
const DIALOGS = {
  commands: lazy(parts.commands),
  shortcuts: lazy(parts.shortcuts),
  'quick-add': lazy(parts['quick-add']),
  connect: lazy(parts.connect),
  'move-to-zone': lazy(parts['move-to-zone']),
  find: lazy(parts.find),
  'same-as': lazy(parts['same-as']),
  rules: lazy(parts.rules),
  questions: lazy(parts.questions),
  levels: lazy(parts.levels),
  author: lazy(parts.author),
  accept: lazy(parts.accept),
} as const
const Toasts = lazy(() => import('./Toasts').then((it) => ({ default: it.Toasts })))

/** After the first view is drawn and the first findings are in. */
const FETCH_AFTER_MS = 1200

const isOurs = (id: DialogId): id is keyof typeof DIALOGS => Object.hasOwn(DIALOGS, id)

/** Whatever of this room stands over the drawing: the open dialog, toasts, and the words for screen readers. */
export function BoardDialogs() {
  const board = useBoard()
  const dialog = useBoardState((state) => state.dialog)
  const hasToast = useBoardState((state) => state.toasts.length > 0)
  const Open = dialog && isOurs(dialog.id) ? DIALOGS[dialog.id] : null
  useEffect(fetchWhenIdle, [])
  return (
    <>
      <LiveRegion />
      <PartBoundary key={dialog?.id ?? 'none'} onMissing={() => board.run('missing-part')}>
        <Suspense fallback={<Arriving />}>
          {Open && <Open key={`${dialog?.id} ${dialog?.about ?? ''}`} about={dialog?.about} />}
        </Suspense>
      </PartBoundary>
      <PartBoundary>
        <Suspense fallback={null}>{hasToast && <Toasts />}</Suspense>
      </PartBoundary>
    </>
  )
}

/** Holds the place of a dialog that is still being fetched: keys meant for it do not act on the drawing, and Esc calls it off. */
function Arriving() {
  const board = useBoard()
  useEffect(() => {
    const callOff = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      board.run('close-dialog')
    }
    window.addEventListener('keydown', callOff, true)
    return () => window.removeEventListener('keydown', callOff, true)
  }, [board])
  return <div role="dialog" aria-busy="true" aria-label={words().panels.dialogs.arriving} className="zb-hidden" />
}

/** The dialogs are no part of the first load, but there before anybody asks for one. Returns what calls it off. */
function fetchWhenIdle(): () => void {
  const timer = setTimeout(() => {
    for (const part of Object.values(parts)) void part().catch(() => {})
  }, FETCH_AFTER_MS)
  return () => clearTimeout(timer)
}
