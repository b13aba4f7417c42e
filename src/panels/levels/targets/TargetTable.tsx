import { useMemo } from 'react'
import { RATINGS, type Suggestion, suggestedTarget } from '../../../analysis'
import { slRange, slVector } from '../../../catalogue'
import { type AttackerMeans, CONSEQUENCES, type Rating, type SlVector, type Zone } from '../../../model'
import { type LevelsPlace, useBoard, useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { zoneName } from '../../record-names'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { besideSuggestion, consequenceName, spelled, timesText, useSetRisk, useSite } from './use-targets'

const ATTACKERS: readonly AttackerMeans[] = [1, 2, 3, 4]
/** The choice that leaves it to the drawing. */
const DRAWN = 'drawn'

interface TargetTableProps {
  readonly show: (place: LevelsPlace) => void
}

interface RowFacts {
  readonly zone: Zone
  /** Null for a zone outside our authority. */
  readonly suggestion: Suggestion | null
}

/** All zones: what is said of their risk, what that suggests, and the target that is set. */
export function TargetTable({ show }: TargetTableProps) {
  const index = useBoardState((state) => state.index)
  const site = useSite()
  const say = levelsWords().targets
  const rows = useMemo(() => index.zones.map((zone) => ({ zone, suggestion: suggestedTarget(index, zone) })), [index])
  return (
    <>
      <div className="zb-levels-scroll">
        <table className="zb-targets-table" aria-label={say.tableLabel}>
          <thead>
            <tr>
              <th scope="col">{say.zone}</th>
              <th scope="col">{say.attacker}</th>
              {CONSEQUENCES.map((kind) => (
                <th scope="col" key={kind}>
                  {consequenceName(site, kind)}
                </th>
              ))}
              <th scope="col">{say.likelihood}</th>
              <th scope="col">{say.risk}</th>
              <th scope="col">{say.suggested}</th>
              <th scope="col">{say.target}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ZoneRow key={row.zone.id} {...row} show={show} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="zb-targets-foot">
        <span className="zb-muted">{say.drawnLegend}</span>
        <ConfirmAll rows={rows} />
      </div>
    </>
  )
}

/** One button for all zones that have no target yet. */
function ConfirmAll({ rows }: { rows: readonly RowFacts[] }) {
  const board = useBoard()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const targets = rows.flatMap(({ zone, suggestion }) =>
    suggestion && zone.slTarget === undefined ? [{ zone: zone.id, target: suggestion.target }] : [],
  )
  if (onlyShows || targets.length === 0) return null
  return (
    <Button look="line" size="small" onClick={() => board.run('confirm-targets', { targets })}>
      {levelsWords().targets.confirmAll(targets.length)}
    </Button>
  )
}

type ZoneRowProps = TargetTableProps & RowFacts

function ZoneRow({ zone, suggestion, show }: ZoneRowProps) {
  const say = levelsWords().targets
  const name = zoneName(zone)
  return (
    <tr>
      <th scope="row">
        {suggestion ? (
          <Button look="link" aria-label={say.openStep(name)} onClick={() => show({ tab: 'targets', record: zone.id })}>
            {name}
          </Button>
        ) : (
          name
        )}
      </th>
      {suggestion ? (
        <RiskCells zone={zone} suggestion={suggestion} />
      ) : (
        <td colSpan={CONSEQUENCES.length + 4} className="zb-muted">
          {say.outside}
        </td>
      )}
      <td>
        <Target zone={zone} suggestion={suggestion} />
      </td>
    </tr>
  )
}

function RiskCells({ zone, suggestion }: { zone: Zone; suggestion: Suggestion }) {
  const say = levelsWords().targets
  const set = useSetRisk(zone.id)
  const { risk, crrf, unmitigated, tolerable, target } = suggestion
  const site = useSite()
  return (
    <>
      <td>
        <Choice
          zone={zone}
          label={say.attacker}
          said={zone.risk?.attacker}
          drawn={risk.attacker}
          options={ATTACKERS}
          nameOf={(one) => say.attackers[one]}
          onChange={(attacker) => set({ attacker })}
        />
      </td>
      {CONSEQUENCES.map((kind) => (
        <td key={kind}>
          <Choice
            zone={zone}
            label={consequenceName(site, kind)}
            said={zone.risk?.impact?.[kind]}
            drawn={risk.impact[kind]}
            options={RATINGS}
            nameOf={(one: Rating) => `${one} ${say.impacts[one]}`}
            onChange={(rating) => set({ impact: { [kind]: rating } })}
          />
        </td>
      ))}
      <td>
        <Choice
          zone={zone}
          label={say.likelihood}
          said={zone.risk?.likelihood}
          drawn={risk.likelihood}
          options={RATINGS}
          nameOf={(one: Rating) => `${one} ${say.likelihoods[one]}`}
          onChange={(likelihood) => set({ likelihood })}
        />
      </td>
      <td className={crrf > 1 ? 'is-beyond' : undefined}>
        <span className="zb-nowrap" title={say.riskMeans(unmitigated, tolerable)}>
          {say.riskOf(unmitigated, tolerable)}
        </span>
        {crrf > 1 && <small>{say.crrf(timesText(crrf))}</small>}
      </td>
      <td>
        <Spelled target={target} />
      </td>
    </>
  )
}

interface ChoiceProps<T extends number> {
  readonly zone: Zone
  readonly label: string
  readonly said: T | undefined
  readonly drawn: T
  readonly options: readonly T[]
  readonly nameOf: (value: T) => string
  readonly onChange: (value: T | undefined) => void
}

/** A list whose first entry is what the drawing suggests; choosing that takes back what was said. */
function Choice<T extends number>({ zone, label, said, drawn, options, nameOf, onChange }: ChoiceProps<T>) {
  const say = levelsWords().targets
  const onlyShows = useBoardState((state) => state.onlyShows)
  if (onlyShows) return <>{nameOf(said ?? drawn)}</>
  return (
    <span className={said === undefined ? 'zb-drawn' : undefined}>
      <Select
        label={say.cellOf(label, zoneName(zone))}
        hideLabel
        value={said === undefined ? DRAWN : String(said)}
        options={[
          { value: DRAWN, label: said === undefined ? say.drawnOption(nameOf(drawn)) : say.asDrawn },
          ...options.map((one) => ({ value: String(one), label: nameOf(one) })),
        ]}
        onChange={(value) => onChange(value === DRAWN ? undefined : (Number(value) as T))}
      />
    </span>
  )
}

/** The level of most FRs, and below it those that differ. */
function Spelled({ target }: { target: SlVector }) {
  const [most, ...others] = spelled(target)
  return (
    <>
      <b className="zb-nowrap">{most}</b>
      {others.length > 0 && <small>{others.join(' · ')}</small>}
    </>
  )
}

function Target({ zone, suggestion }: { zone: Zone; suggestion: Suggestion | null }) {
  const board = useBoard()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const say = levelsWords().targets
  const set = slVector(zone.slTarget)
  if (set) {
    const beside = suggestion && besideSuggestion(zone, suggestion)
    return (
      <>
        <Spelled target={set} />
        {beside && (
          <small title={zone.risk?.reason}>
            {say[beside]}
            {beside !== 'asSuggested' && !zone.risk?.reason && `, ${say.noReason}`}
          </small>
        )}
      </>
    )
  }
  if (!suggestion || onlyShows) return <span className="zb-muted">{say.none}</span>
  return (
    <Button
      look="line"
      size="small"
      aria-label={say.confirmOf(zoneName(zone), slRange(suggestion.target))}
      onClick={() => board.run('confirm-targets', { targets: [{ zone: zone.id, target: suggestion.target }] })}
    >
      {say.confirm}
    </Button>
  )
}
