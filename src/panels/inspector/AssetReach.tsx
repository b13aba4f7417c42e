import { useState } from 'react'
import { prepareSessions, type Reached, reach } from '../../analysis'
import type { Asset, DiagramIndex } from '../../model'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { RecordChip } from '../findings/WhereChips'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'

const MOST_A_STEP = 8

/** What an attack on this asset reaches, worked out when asked; an edit of the drawing takes the answer away. */
export function AssetReach({ asset }: { asset: Asset }) {
  const index = useBoardState((state) => state.index)
  const [answer, setAnswer] = useState<{ index: DiagramIndex; reached: readonly Reached[] } | null>(null)
  const say = words().panels.inspector
  const reached = answer?.index === index ? answer.reached : null
  return (
    <Section title={say.reach}>
      {reached ? (
        <ReachAnswer reached={reached} />
      ) : (
        <>
          <p className="zb-note">{say.reachHint}</p>
          <Button
            look="line"
            size="small"
            onClick={() => setAnswer({ index, reached: reach(prepareSessions(index), [asset.id]) })}
          >
            {say.reachAsk}
          </Button>
        </>
      )}
    </Section>
  )
}

function ReachAnswer({ reached }: { reached: readonly Reached[] }) {
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const steps = [...new Set(reached.map(({ step }) => step))]
  const critical = reached.filter(({ id }) => index.asset(id)?.critical).length
  return (
    <div role="status">
      <p>
        {say.reached(reached.length, steps.at(-1) ?? 0)} {critical > 0 && <b>{say.reachedCritical(critical)}</b>}
      </p>
      {steps.map((step) => {
        const fallen = reached.filter((it) => it.step === step)
        return (
          <div key={step} className="zb-reach-step">
            <span className="zb-label">{say.reachedStep(step)}</span>
            <div className="zb-chips">
              {fallen.slice(0, MOST_A_STEP).map(({ id }) => (
                <RecordChip key={id} id={id} />
              ))}
              {fallen.length > MOST_A_STEP && <small>{say.moreMembers(fallen.length - MOST_A_STEP)}</small>}
            </div>
          </div>
        )
      })}
    </div>
  )
}
