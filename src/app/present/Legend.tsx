import { BrickWallShield, SquareTerminal } from 'lucide'
import { FindingShape, Icon } from '../../panels'
import { words } from '../../words'

/** What lines and shapes mean, drawn as they are on the drawing. */
export function Legend() {
  const { legend } = words().present
  return (
    <ul className="pr-legend" aria-label={legend.name}>
      <li>
        <Line look="undefined" />
        {legend.undefined}
      </li>
      <li>
        <Line look="uncontrolled" />
        {legend.uncontrolled}
      </li>
      <li>
        <span className="pr-legend-guarded" aria-hidden="true">
          <Line look="controlled" />
          <b className="pr-legend-tile">
            <Icon shape={BrickWallShield} />
          </b>
        </span>
        {legend.controlled}
      </li>
      <li>
        <b className="pr-legend-tile" aria-hidden="true">
          <Icon shape={SquareTerminal} />
        </b>
        {legend.ends}
      </li>
      <li>
        <FindingShape severity="error" size={22} />
        {legend.error}
      </li>
    </ul>
  )
}

function Line({ look }: { look: 'undefined' | 'uncontrolled' | 'controlled' }) {
  return (
    <svg className={`pr-legend-line is-${look}`} width="56" height="14" viewBox="0 0 56 14" aria-hidden="true">
      <path d="M1 7h44" />
      <path className="pr-legend-head" d="M45 2l10 5l-10 5z" />
    </svg>
  )
}
