import { type Suggestion, tolerableRisk } from '../../../analysis'
import { frName } from '../../../catalogue'
import type { Zone } from '../../../model'
import { useBoard, useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import '../../inspector/inspector.css'
import { SlEditor } from '../../inspector/SlEditor'
import { orNothing, useSetFields } from '../../inspector/use-edit'
import { Button } from '../../ui/Button'
import { NumberField } from '../../ui/NumberField'
import { TextField } from '../../ui/TextField'
import { RiskMatrix } from './RiskMatrix'
import { besideSuggestion, consequenceName, spelled, timesText, useSetRisk, useSite } from './use-targets'

interface SuggestedTargetProps {
  readonly zone: Zone
  readonly suggestion: Suggestion
}

/** What the answers suggest and why, and the target that is set, with a reason where it is another. */
export function SuggestedTarget({ zone, suggestion }: SuggestedTargetProps) {
  const onlyShows = useBoardState((state) => state.onlyShows)
  return (
    <fieldset className="zb-plain-fieldset zb-target-result" disabled={onlyShows}>
      <Reckoned zone={zone} suggestion={suggestion} />
      <Decided zone={zone} suggestion={suggestion} />
    </fieldset>
  )
}

function Reckoned({ zone, suggestion }: SuggestedTargetProps) {
  const siteRisk = useBoardState((state) => state.diagram.fields.risk)
  const set = useSetRisk(zone.id)
  const say = levelsWords().targets
  const { worst, risk, tolerable } = suggestion
  return (
    <section aria-label={say.resultTitle}>
      <h4>{say.resultTitle}</h4>
      <RiskMatrix tolerable={tolerable} here={{ impact: worst, likelihood: risk.likelihood }} />
      <div className="zb-target-sentences" role="status">
        {useSentences(suggestion).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <NumberField
        label={say.tolerableHere}
        value={zone.risk?.tolerable ?? null}
        placeholder={say.tolerableSite(tolerableRisk(siteRisk))}
        min={1}
        max={25}
        onCommit={(to) => set({ tolerable: to ?? undefined })}
      />
    </section>
  )
}

function useSentences(suggestion: Suggestion): readonly string[] {
  const say = levelsWords().targets
  const site = useSite()
  const { unmitigated, worst, worstKinds, risk, tolerable, crrf, byRisk, byAttacker, lowered } = suggestion
  const kinds = worstKinds.map((kind) => consequenceName(site, kind)).join(', ')
  return [
    say.unmitigated(unmitigated, say.impacts[worst], kinds, say.likelihoods[risk.likelihood]),
    crrf > 1 ? `${say.beyond(tolerable, timesText(crrf))} ${say.byRisk(byRisk)}` : say.within(tolerable),
    say.byAttacker(say.attackers[byAttacker], byAttacker),
    say.theLower(Math.min(byRisk, byAttacker)),
    ...(lowered.length > 0 ? [say.loweredFor(lowered.map(frName).join(', '), say.loweredWhy[site])] : []),
  ]
}

function Decided({ zone, suggestion }: SuggestedTargetProps) {
  const board = useBoard()
  const setRisk = useSetRisk(zone.id)
  const setFields = useSetFields([zone.id])
  const say = levelsWords().targets
  const beside = besideSuggestion(zone, suggestion)
  const reason = zone.risk?.reason ?? ''
  const isOwed = beside !== null && beside !== 'asSuggested' && reason === ''
  return (
    <section aria-label={say.setTitle}>
      <h4>{say.setTitle}</h4>
      <p className="zb-muted">
        {say.setHint(spelled(suggestion.target).join(' · '))} {say.disclaimer}
      </p>
      <div className="zb-target-acts">
        {beside === 'asSuggested' ? (
          <span className="zb-target-taken">✓ {say.taken}</span>
        ) : (
          <Button
            look="primary"
            onClick={() => board.run('confirm-targets', { targets: [{ zone: zone.id, target: suggestion.target }] })}
          >
            {say.takeSuggestion}
          </Button>
        )}
        {zone.slTarget !== undefined && (
          <Button look="link" size="small" onClick={() => setFields({ slTarget: undefined })}>
            {say.clear}
          </Button>
        )}
      </div>
      <SlEditor
        label={say.setTitle}
        settings={[zone.slTarget]}
        onSet={(fr, value) => board.run('set-sl-target', { zones: [zone.id], fr, value })}
      />
      <TextField
        multiline
        label={say.reason}
        value={reason}
        placeholder={isOwed ? say.reasonOwed : undefined}
        onCommit={(text) => setRisk({ reason: orNothing(text) })}
      />
      {isOwed && <p className="zb-odd">{say.reasonOwed}</p>}
    </section>
  )
}
