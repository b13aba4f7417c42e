import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide'
import { RATINGS, type Suggestion, suggestedTarget } from '../../../analysis'
import { type AttackerMeans, CONSEQUENCES, type Zone } from '../../../model'
import { type LevelsPlace, useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { zoneName } from '../../record-names'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { ImpactChoice } from './ImpactChoice'
import { RiskChoice } from './RiskChoice'
import { SuggestedTarget } from './SuggestedTarget'
import { consequenceName, useSetRisk, useSite } from './use-targets'

const ATTACKERS: readonly AttackerMeans[] = [1, 2, 3, 4]

/** The target of one zone, step by step: three questions, what the answers suggest, and what is set. */
export function ZoneTarget({ zone, show }: { zone: Zone; show: (place: LevelsPlace) => void }) {
  const index = useBoardState((state) => state.index)
  const suggestion = suggestedTarget(index, zone)
  return (
    <>
      <Head zone={zone} show={show} />
      {suggestion ? (
        <div className="zb-target-step">
          <Questions zone={zone} suggestion={suggestion} />
          <SuggestedTarget key={zone.id} zone={zone} suggestion={suggestion} />
        </div>
      ) : (
        <p className="zb-muted">{levelsWords().targets.outside}</p>
      )}
    </>
  )
}

/** Which zone it is, the way back, and to its neighbours. */
function Head({ zone, show }: { zone: Zone; show: (place: LevelsPlace) => void }) {
  const zones = useBoardState((state) => state.index.zones)
  const say = levelsWords().targets
  const at = zones.findIndex(({ id }) => id === zone.id)
  const goTo = (step: number) => {
    const next = zones[(at + step + zones.length) % zones.length]
    if (next) show({ tab: 'targets', record: next.id })
  }
  return (
    <header className="zb-target-head">
      <Button look="line" size="small" icon={ArrowLeft} onClick={() => show({ tab: 'targets' })}>
        {say.allZones}
      </Button>
      <h3>{zoneName(zone)}</h3>
      <span className="zb-muted">{say.ofZones(at + 1, zones.length)}</span>
      <IconButton label={say.previous} icon={ChevronLeft} onClick={() => goTo(-1)} />
      <IconButton label={say.next} icon={ChevronRight} onClick={() => goTo(1)} />
    </header>
  )
}

function Questions({ zone, suggestion }: { zone: Zone; suggestion: Suggestion }) {
  const onlyShows = useBoardState((state) => state.onlyShows)
  const set = useSetRisk(zone.id)
  const site = useSite()
  const say = levelsWords().targets
  const { risk } = suggestion
  return (
    <fieldset className="zb-plain-fieldset zb-target-questions" disabled={onlyShows}>
      <RiskChoice
        title={say.whoTitle}
        said={zone.risk?.attacker}
        drawn={risk.attacker}
        options={ATTACKERS.map((value) => ({
          value,
          name: say.attackers[value],
          means: say.attackersMean[value],
        }))}
        onChange={(attacker) => set({ attacker })}
      />
      <section aria-label={say.worstTitle}>
        <h4>{say.worstTitle}</h4>
        <p className="zb-muted">{say.worstHint}</p>
        {CONSEQUENCES.map((kind) => (
          <ImpactChoice
            key={kind}
            label={consequenceName(site, kind)}
            said={zone.risk?.impact?.[kind]}
            drawn={risk.impact[kind]}
            means={say.impactsMean[site][kind]}
            onChange={(rating) => set({ impact: { [kind]: rating } })}
          />
        ))}
      </section>
      <RiskChoice
        title={say.likelyTitle}
        said={zone.risk?.likelihood}
        drawn={risk.likelihood}
        options={RATINGS.map((value) => ({ value, name: say.likelihoods[value], means: say.likelihoodsMean[value] }))}
        onChange={(likelihood) => set({ likelihood })}
      />
    </fieldset>
  )
}
