import { useDeferredValue, useMemo } from 'react'
import { type FrStanding, leveled, type RecordStanding, standingOf, standingsIn } from '../../../analysis'
import { frName } from '../../../catalogue'
import { type DiagramIndex, FR_IDS } from '../../../model'
import { useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { recordName } from '../../record-names'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/class-names'
import '../standing.css'
import type { LevelsTabProps } from '../tab-props'
import { ReachedDetail } from './ReachedDetail'
import './reached.css'

/** Of every zone, and of conduits of which something is said, target and reached level for each FR; and of one why. */
export function ReachedTab({ place, show }: LevelsTabProps) {
  const index = useDeferredValue(useBoardState((state) => state.index))
  const say = levelsWords().levels
  const rows = useMemo(() => standingsIn(index), [index])
  if (rows.length === 0) return <p className="zb-muted">{say.noZones}</p>
  const chosen =
    rows.find(({ of }) => of.id === place.record) ?? standingAt(index, place.record) ?? rows.find(isOpen) ?? rows[0]
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
                <Row key={row.of.id} index={index} row={row} isChosen={row.of.id === chosen?.of.id} show={show} />
              ))}
            </tbody>
          </table>
        </div>
        <p className="zb-muted">{say.legend}</p>
      </section>
      {chosen && <ReachedDetail key={chosen.of.id} index={index} chosen={chosen} show={show} />}
    </div>
  )
}

/** Of one that is not in the list, as of a conduit that stands as its zones do. */
function standingAt(index: DiagramIndex, record: string | undefined): RecordStanding | undefined {
  const of = record === undefined ? undefined : leveled(index, record)
  return of && { of, standing: standingOf(of) }
}

/** Something is asked of it that is not reached, or that nobody assessed. */
const isOpen = ({ standing }: RecordStanding) => standing.some(({ is }) => is === 'short' || is === 'not-assessed')

interface RowProps extends Pick<LevelsTabProps, 'show'> {
  readonly index: DiagramIndex
  readonly row: RecordStanding
  readonly isChosen: boolean
}

function Row({ index, row: { of, standing }, isChosen, show }: RowProps) {
  const name = recordName(index, of.id)
  return (
    <tr className={classNames(isChosen && 'is-chosen')} aria-current={isChosen || undefined}>
      <th scope="row">
        <Button
          look="link"
          aria-label={levelsWords().levels.open(name)}
          onClick={() => show({ tab: 'reached', record: of.id })}
        >
          {name}
        </Button>
      </th>
      {standing.map((one) => (
        <Cell key={one.fr} of={one} />
      ))}
    </tr>
  )
}

function Cell({ of }: { of: FrStanding }) {
  const say = levelsWords()
  const { target, reached, is, fr } = of
  return (
    <td className={`is-${is}`} title={say.standing.line(frName(fr), target, reached)}>
      <span>{say.levels.aim(target)}</span>
      <b>
        {say.levels.got(reached)}
        {is === 'short' && ' ▲'}
      </b>
    </td>
  )
}
