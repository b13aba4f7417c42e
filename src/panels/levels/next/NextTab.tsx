import { useState } from 'react'
import { levelsWords } from '../../../words'
import { Button } from '../../ui/Button'
import type { LevelsTabProps } from '../tab-props'
import { NextStepItem } from './NextStepItem'
import './next.css'
import { useNextSteps } from './use-next-steps'

/** More steps than these are a list that nobody works through: the rest is shown when asked for. */
const SHOWN = 20

/** What to put in place next across the site, what closes most first. */
export function NextTab({ show }: LevelsTabProps) {
  const known = useNextSteps()
  const [isWhole, showWhole] = useState(false)
  const say = levelsWords().nextSteps
  if (!known) return <p className="zb-muted">{say.seeking}</p>
  const { index, steps } = known
  const shown = isWhole ? steps : steps.slice(0, SHOWN)
  return (
    <section aria-label={say.title} className="zb-next">
      <h3>{say.title}</h3>
      <p className="zb-muted">{steps.length > 0 ? `${say.count(steps.length)} ${say.hint}` : say.none}</p>
      <ol>
        {shown.map((step, at) => (
          <NextStepItem key={step.requirement.id} index={index} step={step} place={at + 1} show={show} />
        ))}
      </ol>
      {steps.length > shown.length && (
        <Button look="line" onClick={() => showWhole(true)}>
          {say.more(steps.length - shown.length)}
        </Button>
      )}
    </section>
  )
}
