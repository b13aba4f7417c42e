import { allLeveled, type FrStanding, type Leveled, leveled, standingOf } from '../../../analysis'
import { frName } from '../../../catalogue'
import { type DiagramIndex, FR_IDS } from '../../../model'
import { useBoardState } from '../../../store'
import { words } from '../../../words'
import { recordFacts } from '../../record-names'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/class-names'
import '../standing.css'
import type { LevelsTabProps } from '../tab-props'
import { ReachedDetail } from './ReachedDetail'
import './reached.css'

/** Of every zone, and of conduits of which something is said, target and reached level for each FR; and of one why. */
export function ReachedTab({ place, show }: LevelsTabProps) {
  const index = useBoardState((state) => state.index)
  const say = words().panels.levels
  const rows = allLeveled(index)
  if (rows.length === 0) return <p className="zb-muted">{say.noZones}</p>
  const chosen = (place.record === undefined ? undefined : leveled(index, place.record)) ?? rows[0]
  return (
    <div className="zb-reached">
      <section aria-label={say.reached}>
        <p className="zb-muted">{say.reachedHint}</p>
        <div className="zb-levels-scroll">
          <table aria-label={say.reached}>
            <thead>
              <tr>
                <th scope="col">{say.zone}</th>
                {FR_IDS.map((fr) => (
                  <th scope="col" key={fr}>
                    {frName(fr)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id} index={index} of={row} isChosen={row.id === chosen?.id} show={show} />
              ))}
            </tbody>
          </table>
        </div>
        <p className="zb-muted">{say.legend}</p>
      </section>
      {chosen && <ReachedDetail key={chosen.id} index={index} of={chosen} show={show} />}
    </div>
  )
}

interface RowProps extends Pick<LevelsTabProps, 'show'> {
  readonly index: DiagramIndex
  readonly of: Leveled
  readonly isChosen: boolean
}

function Row({ index, of, isChosen, show }: RowProps) {
  const name = recordFacts(index, of.id)?.name ?? of.id
  return (
    <tr className={classNames(isChosen && 'is-chosen')} aria-current={isChosen || undefined}>
      <th scope="row">
        <Button
          look="link"
          aria-label={words().panels.levels.open(name)}
          onClick={() => show({ tab: 'reached', record: of.id })}
        >
          {name}
        </Button>
      </th>
      {standingOf(of).map((standing) => (
        <Cell key={standing.fr} of={standing} />
      ))}
    </tr>
  )
}

function Cell({ of }: { of: FrStanding }) {
  const say = words().panels
  const { target, reached, is, fr } = of
  return (
    <td className={`is-${reached === null ? 'not-assessed' : is}`} title={say.radar.line(frName(fr), target, reached)}>
      <span>{say.levels.aim(target)}</span>
      <b>
        {say.levels.got(reached)}
        {is === 'short' && ' ▲'}
      </b>
    </td>
  )
}
