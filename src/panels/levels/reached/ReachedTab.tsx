import { levelOf, slAchieved } from '../../../analysis'
import { frName, slRange, slVector } from '../../../catalogue'
import { type DiagramIndex, FR_IDS, type SecurityLevel, type Zone } from '../../../model'
import { useBoardState } from '../../../store'
import { words } from '../../../words'
import { recordFacts } from '../../record-names'

/** Of every zone what is aimed at and what is reached. */
export function ReachedTab() {
  const index = useBoardState((state) => state.index)
  if (index.zones.length === 0) return <p className="zb-muted">{words().panels.levels.noZones}</p>
  return <Reached index={index} />
}

function Reached({ index }: { index: DiagramIndex }) {
  const say = words().panels.levels
  return (
    <section aria-label={say.reached}>
      <h3>{say.reached}</h3>
      <div className="zb-levels-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{say.zone}</th>
              <th scope="col">{say.target}</th>
              {FR_IDS.map((fr) => (
                <th scope="col" key={fr}>
                  {frName(fr)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {index.zones.map((zone) => (
              <ZoneRow key={zone.id} index={index} zone={zone} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ZoneRow({ index, zone }: { index: DiagramIndex; zone: Zone }) {
  const say = words().panels.levels
  const target = slVector(zone.slTarget)
  const achieved = slAchieved(index, zone)
  return (
    <tr>
      <th scope="row">{nameOf(index, zone)}</th>
      <td>{target ? slRange(target) : say.none}</td>
      {FR_IDS.map((fr) => (
        <Cell key={fr} target={target?.[fr] ?? null} achieved={levelOf(achieved?.[fr])} />
      ))}
    </tr>
  )
}

const nameOf = (index: DiagramIndex, { id }: Zone): string => recordFacts(index, id)?.name ?? id

function Cell({ target, achieved }: { target: SecurityLevel | null; achieved: SecurityLevel | null }) {
  const say = words().panels.levels
  const gap = target !== null && achieved !== null ? target - achieved : 0
  return (
    <td className={gap > 0 ? 'is-short' : undefined}>
      {say.cell(target, achieved)}
      {gap > 0 && <small>{say.short(gap)}</small>}
    </td>
  )
}
