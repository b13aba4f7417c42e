import { useEffect, useRef } from 'react'
import type { Finding } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { longDate } from '../dates'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { FindingSentence } from './FindingSentence'
import { WhereChips } from './WhereChips'

/** An accepted finding: who accepted it, why and until when, and the way to withdraw that. */
export function AcceptedFinding({ finding }: { finding: Finding }) {
  const board = useBoard()
  const open = useBoardState((state) => state.shownFinding === finding.id)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) item.current?.scrollIntoView?.({ block: 'nearest' })
  }, [open])
  const { acceptance } = finding
  const say = words().panels.findings
  if (!acceptance) return null
  return (
    <li ref={item} className={classNames('zb-accepted', open && 'is-open')}>
      <button
        type="button"
        className="zb-finding-sentence"
        data-finding-stop
        aria-expanded={open}
        onClick={() => board.run('show-finding', { finding: finding.id })}
      >
        <FindingSentence finding={finding} />
      </button>
      <p>
        “{acceptance.reason}”{' '}
        <span className="zb-muted">
          {say.by(acceptance.by, longDate(acceptance.on))}
          {acceptance.until && `, ${say.until(longDate(acceptance.until))}`}
        </span>
      </p>
      {acceptance.measure && <p className="zb-muted">{say.measure(acceptance.measure)}</p>}
      <div className="zb-finding-foot">
        {open && <WhereChips finding={finding} />}
        {!onlyShows && (
          <Button
            look="link"
            size="small"
            className="zb-first-fix"
            aria-label={say.withdrawOf(finding.sentence)}
            onClick={() => board.run('withdraw-acceptance', { finding: finding.id })}
          >
            {say.withdraw}
          </Button>
        )}
      </div>
    </li>
  )
}
