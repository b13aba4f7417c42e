import type { DiagramIndex } from '../../../model'
import { type NextStep, nextSteps } from '../../../rules'
import { useBoard, useBoardState } from '../../../store'
import { words } from '../../../words'
import { recordFacts } from '../../record-names'
import { Button } from '../../ui/Button'

/** More steps than these are a list that nobody works through: the rest is counted. */
const SHOWN = 30
const NAMES = 3

/** What to put in place next across the site, what closes most first. */
export function NextTab() {
  const index = useBoardState((state) => state.index)
  const findings = useBoardState((state) => state.findings)
  const say = words().panels.levels
  const steps = nextSteps(index, findings)
  return (
    <section aria-label={say.nextTitle}>
      <h3>{say.nextTitle}</h3>
      <p className="zb-muted">{steps.length > 0 ? say.nextHint : say.nothingLeft}</p>
      <ol>
        {steps.slice(0, SHOWN).map((step) => (
          <Step key={step.requirement.id} index={index} step={step} />
        ))}
      </ol>
      {steps.length > SHOWN && <p className="zb-muted">{say.more(steps.length - SHOWN)}</p>}
    </section>
  )
}

function Step({ index, step }: { index: DiagramIndex; step: NextStep }) {
  const board = useBoard()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const say = words().panels.levels
  const { requirement, places, errors, warnings, jewels } = step
  const names = places.slice(0, NAMES).flatMap(({ record }) => recordFacts(index, record)?.name ?? [])
  const missing = places.map(({ record }) => record)
  const unplanned = places.filter(({ state }) => state === 'not-assessed').map(({ record }) => record)
  const answer = (records: readonly string[], state: 'planned' | 'in-place') =>
    board.run('answer-requirements', { records, requirements: [requirement.id], change: { state } })
  const reasons = [
    say.where(names, places.length - names.length),
    errors.length > 0 && say.answersErrors(errors.length),
    warnings.length > 0 && say.answersWarnings(warnings.length),
    jewels.length > 0 && say.jewels(jewels.length),
    unplanned.length === 0 && say.planned,
  ].filter(Boolean)
  return (
    <li>
      <span>
        <b>{requirement.id}</b> {requirement.title}
        <small>{reasons.join(' · ')}</small>
      </span>
      {!onlyShows && (
        <span className="zb-levels-acts">
          {unplanned.length > 0 && (
            <Button
              look="line"
              size="small"
              aria-label={say.planOf(requirement.id)}
              onClick={() => answer(unplanned, 'planned')}
            >
              {say.plan}
            </Button>
          )}
          <Button
            look="line"
            size="small"
            aria-label={say.inPlaceOf(requirement.id)}
            onClick={() => answer(missing, 'in-place')}
          >
            {say.inPlace}
          </Button>
        </span>
      )}
    </li>
  )
}
