import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { isEmptyBoard } from '../view/facts'

/** What an empty drawing says. */
export function EmptyBoard() {
  const board = useBoard()
  const isEmpty = useBoardState(isEmptyBoard)
  const onlyShows = useBoardState((state) => state.onlyShows)
  if (!isEmpty) return null
  const say = words().canvas
  const hasTemplates = board.commands.some(({ id }) => id === 'templates')
  return (
    <div className="zb-empty-board" data-editor="">
      <p>{onlyShows ? say.emptyShown : say.emptyLine}</p>
      <div>
        {!onlyShows && (
          <button type="button" className="is-primary" onClick={() => board.run('quick-add')}>
            {say.emptyAdd}
          </button>
        )}
        {hasTemplates && (
          <button type="button" onClick={() => board.run('templates')}>
            {say.emptyTemplates}
          </button>
        )}
      </div>
    </div>
  )
}
