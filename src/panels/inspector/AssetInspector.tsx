import { X } from 'lucide'
import { kindOf, nameOf, purdueLevelInfo } from '../../catalogue'
import type { Asset } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { RecordChip } from '../findings/WhereChips'
import { zoneName } from '../record-names'
import { AssetTile } from '../ui/AssetTile'
import { IconButton } from '../ui/IconButton'
import { NumberField } from '../ui/NumberField'
import { Section } from '../ui/Section'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { AssetNature } from './AssetNature'
import { AssetReach } from './AssetReach'
import { CertaintyField } from './CertaintyField'
import { ConduitsAt } from './ConduitsAt'
import { InspectorHead } from './InspectorHead'
import { LevelField } from './LevelField'
import { FindingCount, RecordFindings } from './RecordFindings'
import { SlEditor } from './SlEditor'
import { withLevel } from './sl-setting'
import { TypePicker } from './TypePicker'
import { orNothing, useSetFields } from './use-edit'
import { ZonePicker } from './ZonePicker'

/** The asset that is selected: what it is, where it stands, what it can do. */
export function AssetInspector({ asset }: { asset: Asset }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const setFields = useSetFields([asset.id])
  const say = words().panels.inspector
  const zone = index.zoneOf(asset)
  const inZone = zone ? zoneName(zone) : say.noZone
  return (
    <>
      <InspectorHead
        picture={<AssetTile asset={asset} />}
        title={nameOf(asset)}
        subtitle={say.assetSubtitle(kindOf(asset), say.levelShort(purdueLevelInfo(asset.level).number), inZone)}
        status={<FindingCount id={asset.id} />}
      />
      <Section title={say.asset} className="is-untitled">
        <TextField
          label={say.name}
          value={asset.name ?? ''}
          placeholder={kindOf(asset)}
          maxLength={200}
          onCommit={(name) => board.run('rename', { id: asset.id, name })}
        />
        <TypePicker asset={asset} />
        <div className="zb-row">
          <LevelField assets={[asset.id]} value={asset.level} />
          <ZonePicker
            label={say.inZone}
            value={inZone}
            chosen={zone?.id ?? null}
            none={say.noZone}
            onPick={(to) => board.run('assign-zone', { assets: [asset.id], zone: to })}
          />
        </div>
        <AlsoIn asset={asset} />
        <div className="zb-row">
          <NumberField
            label={say.quantity}
            value={asset.quantity ?? null}
            placeholder="1"
            min={1}
            max={1e9}
            onCommit={(quantity) => setFields({ quantity: quantity === 1 ? undefined : (quantity ?? undefined) })}
          />
          <Switch
            label={say.critical}
            hint={say.criticalHint}
            checked={asset.critical === true}
            onChange={(critical) => setFields({ critical: critical ? true : undefined })}
          />
        </div>
        <AssetNature asset={asset} />
        <CertaintyField
          value={asset.certainty ?? 'confirmed'}
          onChange={(certainty) => setFields({ certainty: certainty === 'confirmed' ? undefined : certainty })}
        />
      </Section>
      <RecordFindings id={asset.id} kind="asset" />
      <ConduitsAt id={asset.id} />
      <AssetReach key={asset.id} asset={asset} />
      <Section title={say.capability} startsOpen={asset.slCapability !== undefined}>
        <p className="zb-note">{say.capabilityHint}</p>
        <SlEditor
          label={say.capability}
          settings={[asset.slCapability]}
          onSet={(fr, value) => setFields({ slCapability: withLevel(asset.slCapability, fr, value) })}
        />
      </Section>
      <Details asset={asset} />
    </>
  )
}

function AlsoIn({ asset }: { asset: Asset }) {
  const index = useBoardState((state) => state.index)
  const setFields = useSetFields([asset.id])
  const say = words().panels.inspector
  const also = asset.alsoIn ?? []
  const set = (zones: readonly string[]) => setFields({ alsoIn: zones.length > 0 ? zones : undefined })
  return (
    <div className="zb-field" role="group" aria-label={say.alsoIn}>
      <span className="zb-label">{say.alsoIn}</span>
      <div className="zb-chips">
        {also.map((id) => {
          const zone = index.zone(id)
          return (
            <span key={id} className="zb-chip-pair">
              <RecordChip id={id} />
              <IconButton
                size="small"
                icon={X}
                label={say.removeFrom(zone ? zoneName(zone) : say.missing)}
                onClick={() => set(also.filter((other) => other !== id))}
              />
            </span>
          )
        })}
        <ZonePicker
          look="link"
          label={say.addInterface}
          value={say.addInterface}
          without={new Set([...also, ...(asset.zone ? [asset.zone] : [])])}
          onPick={(zone) => zone && set([...also, zone])}
        />
      </div>
    </div>
  )
}

const DETAILS = ['address', 'vendor', 'model', 'firmware', 'owner'] as const

function Details({ asset }: { asset: Asset }) {
  const setFields = useSetFields([asset.id])
  const say = words().panels.inspector
  const said = DETAILS.some((field) => asset[field]) || Boolean(asset.notes)
  return (
    <Section title={say.details} startsOpen={said}>
      <div className="zb-grid">
        {DETAILS.map((field) => (
          <TextField
            key={field}
            label={say[field]}
            value={asset[field] ?? ''}
            onCommit={(text) => setFields({ [field]: orNothing(text) })}
          />
        ))}
      </div>
      <TextField
        multiline
        label={say.notes}
        value={asset.notes ?? ''}
        onCommit={(text) => setFields({ notes: orNothing(text) })}
      />
    </Section>
  )
}
