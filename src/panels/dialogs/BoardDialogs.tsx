import { lazy, Suspense } from 'react'
import { type DialogId, useBoardState } from '../../store'
import { LiveRegion } from './LiveRegion'

/** The dialogs of this room are loaded when the first of them opens. */
const DIALOGS = {
  commands: lazy(() => import('./CommandPalette').then((it) => ({ default: it.CommandPalette }))),
  shortcuts: lazy(() => import('./ShortcutSheet').then((it) => ({ default: it.ShortcutSheet }))),
  'quick-add': lazy(() => import('./QuickAdd').then((it) => ({ default: it.QuickAdd }))),
  connect: lazy(() => import('./ConnectDialog').then((it) => ({ default: it.ConnectDialog }))),
  'move-to-zone': lazy(() => import('./MoveToZone').then((it) => ({ default: it.MoveToZone }))),
  accept: lazy(() => import('./AcceptDialog').then((it) => ({ default: it.AcceptDialog }))),
} as const
const Toasts = lazy(() => import('./Toasts').then((it) => ({ default: it.Toasts })))

const isOurs = (id: DialogId): id is keyof typeof DIALOGS => Object.hasOwn(DIALOGS, id)

/** Whatever of this room stands over the drawing: the open dialog, toasts, and the words for screen readers. */
export function BoardDialogs() {
  const dialog = useBoardState((state) => state.dialog)
  const hasToast = useBoardState((state) => state.toasts.length > 0)
  const Open = dialog && isOurs(dialog.id) ? DIALOGS[dialog.id] : null
  return (
    <>
      <LiveRegion />
      <Suspense fallback={null}>
        {Open && <Open key={`${dialog?.id} ${dialog?.about ?? ''}`} about={dialog?.about} />}
      </Suspense>
      <Suspense fallback={null}>{hasToast && <Toasts />}</Suspense>
    </>
  )
}
