import { pinnedTo, threadsOf, useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { recordName } from '../record-names'
import { Switch } from '../ui/Switch'
import { CommentThread } from './CommentThread'
import { TextEntry } from './TextEntry'

/** All comments, and the field for a new one on what is selected. */
export function CommentsTab() {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const showsResolved = useBoardState((state) => state.showsResolved)
  const opened = useBoardState((state) => state.openComment)
  const say = workshopWords().comments
  const threads = threadsOf(index)
  const settled = threads.filter(({ comment }) => comment.resolved).length
  const shown = threads.filter(({ comment }) => showsResolved || !comment.resolved || comment.id === opened)
  return (
    <>
      <Composer />
      {settled > 0 && (
        <Switch
          label={`${say.showResolved} (${settled})`}
          checked={showsResolved}
          onChange={(shows) => board.view({ showsResolved: shows })}
        />
      )}
      {shown.length === 0 && <p className="zb-muted">{threads.length === 0 ? say.none : say.noneOpen}</p>}
      <ul className="zb-aside-list" aria-label={workshopWords().tabs.comments}>
        {shown.map((thread) => (
          <CommentThread key={thread.comment.id} thread={thread} pinned={pinnedTo(index, thread.comment)} />
        ))}
      </ul>
    </>
  )
}

/** Writes on the finding that is shown, else on the one record that is selected, else in the middle of the view. */
function Composer() {
  const board = useBoard()
  const finding = useBoardState(({ findings, shownFinding }) => findings.find(({ id }) => id === shownFinding))
  const record = useBoardState(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined))
  const name = useBoardState(({ index }) => (record === undefined ? '' : recordName(index, record)))
  const say = workshopWords().comments
  const about = finding ? finding.sentence : name
  const send = (text: string) => {
    if (finding) return board.run('add-comment', { finding: finding.id, text })
    if (record !== undefined) return board.run('add-comment', { record, text })
    const { viewport, viewSize } = board.store.getState()
    const at = {
      x: (viewSize.width / 2 - viewport.x) / viewport.zoom,
      y: (viewSize.height / 2 - viewport.y) / viewport.zoom,
    }
    return board.run('add-comment', { at, text })
  }
  return <TextEntry isAskedFor label={about ? say.about(about) : say.here} action={say.send} onSubmit={send} />
}
