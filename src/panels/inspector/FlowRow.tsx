import { ArrowLeft, ArrowLeftRight, ArrowRight, Ellipsis, Lock, LockOpen, Trash2 } from 'lucide'
import { useState } from 'react'
import { flowLabel, protocol, protocolOf } from '../../catalogue'
import type { Flow, Opener } from '../../model'
import { words } from '../../words'
import { endName } from '../record-names'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { Picker } from '../ui/Picker'
import { SegmentedControl } from '../ui/SegmentedControl'
import { FlowDetails } from './FlowDetails'
import { FlowFacts } from './FlowFacts'
import type { FlowRowProps } from './flow-props'
import { portsOf, readOwnProtocol } from './flow-protocols'

/** One flow: its protocol and port, who opens it, and on asking what it carries and between whom. */
export function FlowRow({ index, conduit, flow, groups, onChange, onRemove }: FlowRowProps) {
  const [open, setOpen] = useState(false)
  const say = words().panels.inspector
  const facts = protocolOf(flow)
  const known = typeof flow.protocol === 'string' ? protocol(flow.protocol) : undefined
  const label = flowLabel(flow)
  const ends = [endName(index, conduit.source), endName(index, conduit.target)] as const
  const openers: readonly (readonly [Opener, typeof ArrowRight])[] = [
    ['source', ArrowRight],
    ['target', ArrowLeft],
    ['either', ArrowLeftRight],
  ]
  return (
    <li className="zb-flow">
      <div className="zb-flow-line">
        <Picker
          look="bare"
          label={say.protocol}
          placeholder={say.protocolPlaceholder}
          groups={groups}
          value={
            <span className={classNames('zb-flow-chip', facts.encrypted === false && 'is-open')}>
              {facts.encrypted !== 'optional' && <Icon shape={facts.encrypted ? Lock : LockOpen} />}
              <span>{label}</span>
            </span>
          }
          onPick={(id) => onChange({ protocol: id, encrypted: undefined, authenticated: undefined })}
          ownChoice={{ label: say.ownProtocol, onPick: (text) => onChange({ protocol: readOwnProtocol(text) }) }}
        />
        <span className="zb-flow-port zb-mono">{known ? portsOf(known).split(' ')[0] : portOf(flow)}</span>
        <SegmentedControl
          look="icons"
          label={say.whoOpensFlow(label)}
          value={flow.opens ?? 'source'}
          segments={openers.map(([value, shape]) => ({
            value,
            label: <Icon shape={shape} />,
            name: say.openers[value](...ends),
          }))}
          onChange={(opens) => onChange({ opens })}
        />
        <IconButton
          size="small"
          label={say.flowMore(label)}
          icon={Ellipsis}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      </div>
      {open && (
        <div className="zb-flow-more">
          <FlowFacts flow={flow} />
          {known?.directionHint && <p className="zb-note">{known.directionHint}.</p>}
          <FlowDetails index={index} conduit={conduit} flow={flow} onChange={onChange} />
          <Button look="link" size="small" className="is-danger" icon={Trash2} onClick={onRemove}>
            {say.removeFlow}
          </Button>
        </div>
      )}
    </li>
  )
}

function portOf(flow: Flow): string {
  if (typeof flow.protocol === 'string' || flow.protocol.port === undefined) return ''
  return flow.protocol.transport ? `${flow.protocol.port}/${flow.protocol.transport}` : String(flow.protocol.port)
}
