import { useBoardState } from '../../../store'
import { levelsWords } from '../../../words'
import type { LevelsTabProps } from '../tab-props'
import { SiteRiskSection } from './SiteRiskSection'
import { TargetTable } from './TargetTable'
import './targets.css'
import { ZoneTarget } from './ZoneTarget'

/** Choosing targets: all zones in a table, or one of them step by step. */
export function TargetsTab({ place, show }: LevelsTabProps) {
  const index = useBoardState((state) => state.index)
  const say = levelsWords().targets
  const zone = index.zone(place.record)
  if (zone) return <ZoneTarget zone={zone} show={show} />
  return (
    <>
      <p className="zb-targets-intro">
        {say.intro} <em>{say.disclaimer}</em>
      </p>
      {index.zones.length === 0 ? (
        <p className="zb-muted">{levelsWords().levels.noZones}</p>
      ) : (
        <TargetTable show={show} />
      )}
      <SiteRiskSection />
    </>
  )
}
