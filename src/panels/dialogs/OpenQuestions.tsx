import { useMemo } from 'react'
import type { Annotation } from '../../model'
import { type OpenQuestion, openQuestions } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { FindingLink } from '../findings/FindingLink'
import { recordFacts } from '../record-names'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { FindingShape } from '../ui/FindingShape'
import { useClose } from './use-close'

/** What somebody has yet to settle: records marked as a guess, with what rests on them, and findings of an unfinished drawing. */
export function OpenQuestions() {
  const close = useClose()
  const index = useBoardState((state) => state.index)
  const findings = useBoardState((state) => state.findings)
  const say = words().panels.rules.questions
  const questions = useMemo(() => openQuestions(index, findings), [index, findings])
  const gaps = findings.filter(({ kind, acceptance }) => kind === 'gap' && !acceptance)
  const asked = index.asides.filter(({ kind, resolved }) => kind === 'question' && !resolved)
  return (
    <DialogFrame title={say.title} description={say.hint} look="wide" onClose={close}>
      <div className="zb-rules" tabIndex={-1}>
        {questions.length + gaps.length + asked.length === 0 && <p className="zb-muted">{say.none}</p>}
        {questions.length > 0 && (
          <section aria-label={say.marked}>
            <h3>{say.marked}</h3>
            <ul>
              {questions.map((question) => (
                <Marked key={question.record} question={question} />
              ))}
            </ul>
          </section>
        )}
        {asked.length > 0 && (
          <section aria-label={say.asked}>
            <h3>{say.asked}</h3>
            <ul>
              {asked.map((question) => (
                <Asked key={question.id} question={question} />
              ))}
            </ul>
          </section>
        )}
        {gaps.length > 0 && (
          <section aria-label={say.unfinished}>
            <h3>{say.unfinished}</h3>
            <ul>
              {gaps.map((finding) => (
                <li key={finding.id}>
                  <FindingShape severity={finding.severity} />
                  <FindingLink finding={finding} className="zb-question" />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </DialogFrame>
  )
}

/** A question that was kept in a workshop. */
function Asked({ question: { id, text = '', author } }: { question: Annotation }) {
  const board = useBoard()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const say = words().panels.rules.questions
  return (
    <li>
      <span className="zb-question">
        <b>{text}</b>
        {author && <small>{author}</small>}
      </span>
      {!onlyShows && (
        <Button
          look="line"
          size="small"
          aria-label={say.settleOf(text)}
          onClick={() => board.run('resolve', { aside: id, resolved: true })}
        >
          {say.settle}
        </Button>
      )}
    </li>
  )
}

function Marked({ question: { record, certainty, findings } }: { question: OpenQuestion }) {
  const board = useBoard()
  const close = useClose()
  const facts = useBoardState(
    (state) => recordFacts(state.index, record),
    (a, b) => a?.name === b?.name && a?.kind === b?.kind,
  )
  const onlyShows = useBoardState((state) => state.onlyShows)
  const say = words().panels.rules.questions
  if (!facts) return null
  return (
    <li>
      <span className={`zb-certainty is-${certainty}`}>{say.certainties[certainty]}</span>
      <button
        type="button"
        className="zb-question"
        onClick={() => {
          close()
          board.run('select', { ids: [record] })
          board.run('show', { ids: [record] })
        }}
      >
        <b>{facts.name}</b>
        <small>{[facts.kind, say.resting(findings.length)].filter(Boolean).join(' · ')}</small>
      </button>
      {!onlyShows && (
        <Button
          look="line"
          size="small"
          aria-label={say.confirmOf(facts.name)}
          onClick={() => board.run('set-fields', { ids: [record], fields: { certainty: undefined } })}
        >
          {say.confirm}
        </Button>
      )}
    </li>
  )
}
