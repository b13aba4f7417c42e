import { Check, RotateCcw, Trash2 } from 'lucide'
import { useEffect, useRef } from 'react'
import type { Annotation } from '../../model'
import { type Thread, useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { longDate, timeOfDay } from '../dates'
import { recordName } from '../record-names'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { IconButton } from '../ui/IconButton'
import { Avatar } from './Avatar'
import { TextEntry } from './TextEntry'

/** One comment with what was said to it. Open, it can be answered. */
export function CommentThread({ thread: { comment, replies }, pinned }: { thread: Thread; pinned: string | null }) {
  const board = useBoard()
  const isOpen = useBoardState((state) => state.openComment === comment.id)
  const called = useBoardState(({ index }) => (pinned === null ? comment.called : recordName(index, pinned)))
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isOpen])
  const say = workshopWords().comments
  const isGone = pinned === null && (comment.about?.length ?? 0) > 0
  const isOfFinding = comment.rule !== undefined
  const what = (isOfFinding ? comment.called : called) ?? say.onPlace
  const open = () => board.run('open-comment', { comment: isOpen ? null : comment.id })
  return (
    <li
      ref={item}
      className={classNames('zb-aside', 'zb-thread', isOpen && 'is-open', comment.resolved && 'is-settled')}
    >
      <button
        type="button"
        className="zb-thread-head"
        aria-expanded={isOpen}
        aria-label={say.item(comment.author ?? say.nobody, what)}
        onClick={open}
      >
        <small>
          {isOfFinding ? `${say.finding}: ` : ''}
          {what}
          {isGone && <em> · {say.gone}</em>}
          {comment.resolved && <em> · {say.settled}</em>}
        </small>
      </button>
      <Said one={comment} />
      {!isOpen && replies.length > 0 && <small className="zb-muted">{say.replies(replies.length)}</small>}
      {isOpen && (
        <>
          {replies.map((reply) => (
            <Said key={reply.id} one={reply} />
          ))}
          <TextEntry
            hideLabel
            label={say.reply}
            placeholder={say.reply}
            action={say.replyDo}
            onSubmit={(text) => board.run('reply', { comment: comment.id, text })}
          />
        </>
      )}
      <footer>
        <Button
          size="small"
          icon={comment.resolved ? RotateCcw : Check}
          aria-label={`${comment.resolved ? say.reopen : say.resolve}: ${comment.text ?? ''}`}
          onClick={() => board.run('resolve', { aside: comment.id, resolved: !comment.resolved })}
        >
          {comment.resolved ? say.reopen : say.resolve}
        </Button>
        <span className="zb-grow" />
        <IconButton
          size="small"
          icon={Trash2}
          label={`${say.remove}: ${comment.text ?? ''}`}
          onClick={() => board.run('remove-aside', { aside: comment.id })}
        />
      </footer>
    </li>
  )
}

function Said({ one }: { one: Annotation }) {
  const say = workshopWords().comments
  const when = one.on ? `${longDate(one.on)}, ${timeOfDay(one.on)}` : ''
  return (
    <div className="zb-said">
      <Avatar name={one.author} small />
      <div>
        <small>{say.by(one.author ?? say.nobody, when)}</small>
        <p>{one.text}</p>
      </div>
    </div>
  )
}
