import { lazy, Suspense } from 'react'
import { PartBoundary } from '../../panels'
import { useBoard, useBoardState } from '../../store'
import { useApp, useAppState } from '../app-state'
import { CopyDialog } from '../copy/CopyDialog'
import { MessageDialog } from '../messages/MessageDialog'

const TemplatesDialog = lazy(() => import('../gallery/TemplatesDialog'))
const ShelfDialog = lazy(() => import('../shelf/ShelfDialog'))
const ExportDialog = lazy(() => import('../export/ExportDialog'))
const SlidesDialog = lazy(() => import('../present/SlidesDialog'))
const VersionsDialog = lazy(() => import('../versions/VersionsDialog'))
const LinkedFileDialog = lazy(() => import('../files/LinkedFileDialog'))
const RulePageDialog = lazy(() => import('../rule-page/RulePageDialog'))

/** The dialogs of the app, each loaded when it first opens; a message stands above all of them. */
export function AppDialogs() {
  const board = useBoard()
  const { state } = useApp()
  const dialog = useBoardState((board) => board.dialog)
  const message = useAppState((app) => app.message)
  const toCopy = useAppState((app) => app.toCopy)
  const close = () => board.view({ dialog: null })
  const goBack = () =>
    board.view({ dialog: dialog?.from ? { id: dialog.from, ...(dialog.about ? { about: dialog.about } : {}) } : null })
  return (
    <>
      <PartBoundary key={dialog?.id ?? 'none'} onMissing={() => board.run('missing-part')}>
        <Suspense fallback={null}>
          {dialog?.id === 'templates' && <TemplatesDialog onClose={close} />}
          {dialog?.id === 'shelf' && <ShelfDialog onClose={close} />}
          {dialog?.id === 'export' && <ExportDialog onClose={close} />}
          {dialog?.id === 'slides' && <SlidesDialog onClose={close} />}
          {dialog?.id === 'versions' && <VersionsDialog naming={dialog.about === 'name'} onClose={close} />}
          {dialog?.id === 'linked-file' && <LinkedFileDialog onClose={close} />}
          {dialog?.id === 'rule-page' && <RulePageDialog rule={dialog.about ?? ''} onClose={goBack} />}
        </Suspense>
      </PartBoundary>
      {toCopy !== null && <CopyDialog text={toCopy} onClose={() => state.setState({ toCopy: null })} />}
      {message && <MessageDialog message={message} onClose={() => state.setState({ message: null })} />}
    </>
  )
}
