import type { Point } from '../../layout'
import {
  colourOfPerson,
  initialsOf,
  pinnedTo,
  pinPoint,
  type Thread,
  threadsOf,
  useBoard,
  useBoardState,
} from '../../store'
import { words } from '../../words'
import { classes } from '../view/classes'

interface Pin {
  readonly key: string
  readonly at: Point
  readonly threads: readonly Thread[]
}

/**
 * Where comments are pinned: one pin for each record, with the initials of who wrote or how many there are. The keyboard
 * reaches them in the list of comments, so that the drawing stays one stop.
 */
export function CommentPins() {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const scene = useBoardState((state) => state.scene)
  const showsResolved = useBoardState((state) => state.showsResolved)
  const opened = useBoardState((state) => state.openComment)
  const people = useBoardState((state) => state.people)
  const isHidden = useBoardState((state) => state.hidesAnnotations)
  const threads = threadsOf(index)
  if (isHidden || threads.length === 0) return null
  const pins = new Map<string, Pin>()
  for (const thread of threads) {
    const { comment } = thread
    const at = comment.resolved && !showsResolved ? null : pinPoint(index, scene, comment)
    if (!at) continue
    const key = pinnedTo(index, comment) ?? comment.id
    pins.set(key, { key, at, threads: [...(pins.get(key)?.threads ?? []), thread] })
  }
  return (
    <div className="zb-pins">
      {[...pins.values()].map(({ key, at, threads: here }) => {
        const [first] = here
        const author = first?.comment.author
        const isOpen = here.some(({ comment }) => comment.id === opened)
        return (
          <button
            key={key}
            type="button"
            tabIndex={-1}
            data-editor=""
            data-pin={key}
            className={classes(
              'zb-pin',
              `is-person-${colourOfPerson(author, people)}`,
              isOpen && 'is-open',
              here.every(({ comment }) => comment.resolved) && 'is-settled',
            )}
            style={{ translate: `${at.x}px ${at.y}px` }}
            aria-label={words().canvas.spoken.comments(here.length)}
            title={first?.comment.text?.slice(0, 200)}
            onClick={() => board.run('open-comment', { comment: first?.comment.id ?? null })}
          >
            {here.length > 1 ? here.length : initialsOf(author)}
          </button>
        )
      })}
    </div>
  )
}
