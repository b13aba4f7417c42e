import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'

/** What an empty drawing says. */
export function EmptyBoard() {
  const board = useBoard()
  const isEmpty = useBoardState(
    ({ index }) => index.assets.length + index.zones.length + index.conduits.length + index.annotations.length === 0,
  )
  if (!isEmpty) return null
  const say = words().canvas
  const hasTemplates = board.commands.some(({ id }) => id === 'templates')
  return (
    <div className="zb-empty" data-editor="">
      <p>{say.emptyLine}</p>
      <div>
        <button type="button" className="is-primary" onClick={() => board.run('quick-add')}>
          {say.emptyAdd}
        </button>
        {hasTemplates && (
          <button type="button" onClick={() => board.run('templates')}>
            {say.emptyTemplates}
          </button>
        )}
      </div>
    </div>
  )
}
