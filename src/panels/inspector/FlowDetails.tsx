import { nameOf, protocol } from '../../catalogue'
import type { Asset, AssetId, CustomProtocol, DiagramIndex } from '../../model'
import { words } from '../../words'
import { NumberField } from '../ui/NumberField'
import { Picker } from '../ui/Picker'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import type { FlowRowProps } from './flow-props'

type DetailsProps = Pick<FlowRowProps, 'index' | 'conduit' | 'flow' | 'onChange'>

/** What a flow says beyond its protocol: its protection where that is optional, its two assets where an end is a zone. */
export function FlowDetails({ index, conduit, flow, onChange }: DetailsProps) {
  const say = words().panels.inspector
  const known = typeof flow.protocol === 'string' ? protocol(flow.protocol) : undefined
  const own = typeof flow.protocol === 'string' ? null : flow.protocol
  return (
    <>
      {own && <OwnProtocol own={own} onChange={(changed) => onChange({ protocol: changed })} />}
      <div className="zb-row">
        {(!known || known.encrypted === 'optional') && (
          <Assured label={say.encrypted} value={flow.encrypted} onChange={(encrypted) => onChange({ encrypted })} />
        )}
        {(!known || known.authenticated === 'optional') && (
          <Assured
            label={say.authenticated}
            value={flow.authenticated}
            onChange={(authenticated) => onChange({ authenticated })}
          />
        )}
      </div>
      <div className="zb-row">
        <MeantAsset
          index={index}
          label={say.sourceAsset}
          end={conduit.source}
          value={flow.sourceAsset}
          onPick={(sourceAsset) => onChange({ sourceAsset })}
        />
        <MeantAsset
          index={index}
          label={say.targetAsset}
          end={conduit.target}
          value={flow.targetAsset}
          onPick={(targetAsset) => onChange({ targetAsset })}
        />
      </div>
    </>
  )
}

function OwnProtocol({ own, onChange }: { own: CustomProtocol; onChange: (changed: CustomProtocol) => void }) {
  const say = words().panels.inspector
  const { port, transport, ...rest } = own
  const withPort = port === undefined ? rest : { ...rest, port }
  return (
    <div className="zb-row">
      <TextField label={say.name} value={own.name} onCommit={(name) => name && onChange({ ...own, name })} />
      <NumberField
        label={say.port}
        value={port ?? null}
        min={0}
        max={65_535}
        onCommit={(to) =>
          onChange({ ...rest, ...(to === null ? {} : { port: to }), ...(transport ? { transport } : {}) })
        }
      />
      <TextField
        label={say.transport}
        value={transport ?? ''}
        maxLength={40}
        onCommit={(to) => onChange({ ...withPort, ...(to ? { transport: to } : {}) })}
      />
    </div>
  )
}

function Assured(props: { label: string; value: boolean | undefined; onChange: (to: boolean | undefined) => void }) {
  const say = words().panels.inspector
  return (
    <Select
      label={props.label}
      value={props.value === undefined ? 'unknown' : props.value ? 'yes' : 'no'}
      options={[
        { value: 'unknown', label: say.unknownHere },
        { value: 'yes', label: say.yes },
        { value: 'no', label: say.no },
      ]}
      onChange={(to) => props.onChange(to === 'unknown' ? undefined : to === 'yes')}
    />
  )
}

/** Which member of a zone is meant; nothing where the end is an asset, or the zone is empty. */
function MeantAsset(props: {
  index: DiagramIndex
  label: string
  end: string
  value: AssetId | undefined
  onPick: (asset: AssetId | undefined) => void
}) {
  const { index, label, end, value, onPick } = props
  const say = words().panels.inspector
  const zone = index.zone(end)
  if (!zone) return null
  const meant = index.asset(value)
  const members: readonly Asset[] = index.interfacesIn(zone.id)
  return (
    <Picker
      label={label}
      value={meant ? nameOf(meant) : value === undefined ? say.anyMember : say.missing}
      placeholder={say.assetPlaceholder}
      groups={[
        {
          heading: label,
          items: [
            { id: '', label: say.anyMember },
            ...members.map((asset) => ({ id: asset.id as string, label: nameOf(asset) })),
          ],
        },
      ]}
      onPick={(id) => onPick(members.find((asset) => asset.id === id)?.id)}
    />
  )
}
