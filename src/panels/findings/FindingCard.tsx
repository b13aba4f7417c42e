import { BookOpen, CircleHelp, PencilRuler } from 'lucide'
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { type Finding, ruleMeta, ruleTitle } from '../../rules'
import { isVoting, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'
import { AnsweredBy } from './AnsweredBy'
import { FindingSentence } from './FindingSentence'
import { FixButtons, PreviewNote } from './FixButtons'
import { PairList } from './PairList'
import { applyNamedFix, useFixes } from './use-fixes'
import { useInView } from './use-in-view'
import { WhereChips } from './WhereChips'

const FindingVotes = lazy(() => import('../workshop/FindingVotes').then((it) => ({ default: it.FindingVotes })))

/** One finding: its sentence, where it is, and what mends it. Shown on the canvas, it opens. */
export function FindingCard({ finding }: { finding: Finding }) {
  const board = useBoard()
  const open = useBoardState((state) => state.shownFinding === finding.id)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const voting = useBoardState((state) => isVoting(state.index))
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) bringIntoView(card.current)
  }, [open])
  const show = () => board.run('show-finding', { finding: finding.id })
  return (
    <li ref={card} className={classNames('zb-finding', open && 'is-open')} data-finding={finding.id}>
      {/* A click anywhere on the card does what its sentence does, which is a button for the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className="zb-finding-body" onClick={(event) => !(event.target as Element).closest('button, a') && show()}>
        <button type="button" className="zb-finding-sentence" data-finding-stop aria-expanded={open} onClick={show}>
          <FindingSentence finding={finding} />
        </button>
        {open ? (
          <OpenPart finding={finding}>{!onlyShows && <WaysOn finding={finding} />}</OpenPart>
        ) : (
          <Foot finding={finding} />
        )}
        {voting && (
          <Suspense fallback={null}>
            <FindingVotes finding={finding} />
          </Suspense>
        )}
      </div>
    </li>
  )
}

/** Of an open card: the fixes, and the way to accept it as it is. */
function WaysOn({ finding }: { finding: Finding }) {
  const board = useBoard()
  return (
    <>
      <div className="zb-fixes">
        <FixButtons finding={finding} />
        <FixAll rule={finding.rule} />
        <Button size="small" onClick={() => board.run('comment-here')}>
          {words().panels.findings.comment}
        </Button>
        <Button
          size="small"
          className="zb-accept"
          onClick={() => board.run('open-dialog', { id: 'accept', about: finding.id })}
        >
          {words().panels.findings.accept}
        </Button>
      </div>
      <PreviewNote finding={finding} />
    </>
  )
}

/** Where the fixes of a rule are safe together and it speaks more than once: all of them as one step. */
function FixAll({ rule }: { rule: string }) {
  const board = useBoard()
  const open = useBoardState((state) => state.findings.filter((one) => one.rule === rule && !one.acceptance).length)
  if (open < 2 || !ruleMeta(rule)?.fixesTogether) return null
  return (
    <Button look="line" size="small" onClick={() => board.run('fix-all', { rule })}>
      {words().panels.findings.fixAll(open)}
    </Button>
  )
}

/** Under a closed card: where it is, and the one change that cures it. */
function Foot({ finding }: { finding: Finding }) {
  const board = useBoard()
  const foot = useRef<HTMLDivElement>(null)
  const inView = useInView(foot)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const fix = useFixes(finding, inView && !onlyShows ? 'later' : 'no')?.[0]
  return (
    <div ref={foot} className="zb-finding-foot">
      <WhereChips finding={finding} short />
      {fix && !onlyShows && (
        <Button
          look="link"
          size="small"
          className="zb-first-fix"
          onClick={() => applyNamedFix(board, finding, fix.label)}
        >
          {fix.label}
        </Button>
      )}
    </div>
  )
}

/** What the open card says besides: where, who to whom, how sure, and why it matters. */
function OpenPart({ finding, children }: { finding: Finding; children: ReactNode }) {
  const board = useBoard()
  const say = words().panels.findings
  const title = ruleTitle(finding.rule)
  return (
    <>
      <WhereChips finding={finding} />
      <PairList finding={finding} />
      {(finding.kind === 'gap' || finding.assumed) && (
        <ul className="zb-how-sure">
          {finding.kind === 'gap' && (
            <li>
              <Icon shape={PencilRuler} />
              {say.gap}
            </li>
          )}
          {finding.assumed && (
            <li>
              <Icon shape={CircleHelp} />
              {say.assumed}
            </li>
          )}
        </ul>
      )}
      <div className="zb-why">
        <Button
          look="link"
          size="small"
          icon={BookOpen}
          aria-label={say.whyOf(title)}
          title={title}
          onClick={() => board.run('open-dialog', { id: 'rule-page', about: finding.rule })}
        >
          {say.why}
        </Button>
        <span className="zb-clause">{finding.clause}</span>
      </div>
      <AnsweredBy finding={finding} />
      {children}
    </>
  )
}

function bringIntoView(card: HTMLElement | null): void {
  card?.scrollIntoView?.({ block: 'nearest' })
  const list = card?.closest('[data-finding-list]')
  if (list?.contains(document.activeElement)) card?.querySelector<HTMLElement>('[data-finding-stop]')?.focus()
}
