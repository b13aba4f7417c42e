import { useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import { Button } from '../../ui/Button'
import type { LevelsTabProps } from '../tab-props'
import { Answers } from './Answers'
import './requirements.css'
import { useAsked } from './use-asked'

/** What the targets ask for in all zones and conduits, or in some of them, and what is said to it. */
export function RequirementsTab({ place, show }: LevelsTabProps) {
  const asked = useAsked(place)
  const hasZones = useBoardState((state) => state.index.zones.length > 0)
  const say = levelsWords().askedFor
  if (!hasZones) return <p className="zb-muted">{levelsWords().levels.noZones}</p>
  if (asked.chosen === null && asked.rows.length === 0) {
    return (
      <div>
        <p className="zb-muted">{say.none}</p>
        <Button look="line" onClick={() => show({ tab: 'targets' })}>
          {say.toTargets}
        </Button>
      </div>
    )
  }
  return <Answers asked={asked} first={place.requirement} />
}
