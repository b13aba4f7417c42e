import { tolerableRisk, whereRiskFalls, withRisk } from '../../../analysis'
import { useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { Section } from '../../ui/Section'
import { RiskMatrix } from './RiskMatrix'
import { useSetSiteRisk } from './use-targets'

/** How the site weighs risks: what it lives with, and the risk of every impact and likelihood. */
export function SiteRiskSection() {
  const site = useBoardState((state) => state.diagram.fields.risk)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const set = useSetSiteRisk()
  const say = levelsWords().targets
  const odd = whereRiskFalls(site)
  return (
    <Section title={say.matrixTitle} startsOpen={false} className="zb-site-risk">
      <p className="zb-muted">{say.matrixHint}</p>
      <div className="zb-site-risk-parts">
        <RiskMatrix
          tolerable={tolerableRisk(site)}
          onSet={
            onlyShows
              ? undefined
              : (impact, likelihood, risk) => set({ matrix: withRisk(site, impact, likelihood, risk) })
          }
        />
        <fieldset className="zb-plain-fieldset" disabled={onlyShows}>
          <NumberField
            label={say.tolerable}
            value={site?.tolerable ?? null}
            placeholder={String(tolerableRisk(undefined))}
            min={1}
            max={25}
            onCommit={(tolerable) => set({ tolerable: tolerable ?? undefined })}
          />
          {site?.matrix && (
            <Button look="line" size="small" onClick={() => set({ matrix: undefined })}>
              {say.matrixReset}
            </Button>
          )}
          {odd && (
            <p className="zb-odd" role="status">
              {say.matrixOdd(say.impacts[odd[0]], say.likelihoods[odd[1]])}
            </p>
          )}
        </fieldset>
      </div>
    </Section>
  )
}
