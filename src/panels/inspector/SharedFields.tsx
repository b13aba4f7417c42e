import { type Asset, BEHAVIOURS, type Behaviour, type Conduit, type Zone } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { zoneName } from '../record-names'
import { NumberField } from '../ui/NumberField'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { LevelField } from './LevelField'
import { SlEditor } from './SlEditor'
import { shared } from './shared-value'
import { orNothing, useSetFields } from './use-edit'
import { ZonePicker } from './ZonePicker'

const BY_TYPE = 'by-type'

/** What several assets can be told at once. */
export function SharedByAssets({ assets }: { assets: readonly Asset[] }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const ids = assets.map(({ id }) => id)
  const setFields = useSetFields(ids)
  const say = words().panels.inspector
  const zone = shared(assets.map((asset) => asset.zone ?? ''))
  const known = index.zone(zone ?? undefined)
  const quantity = shared(assets.map((asset) => asset.quantity ?? 1))
  return (
    <Section title={say.asset} className="is-untitled">
      <div className="zb-row">
        <LevelField assets={ids} value={shared(assets.map(({ level }) => level))} />
        <ZonePicker
          label={say.inZone}
          value={zone === null ? say.differ : known ? zoneName(known) : say.noZone}
          {...(zone === null ? {} : { chosen: known?.id ?? null })}
          none={say.noZone}
          onPick={(to) => board.run('assign-zone', { assets: ids, zone: to })}
        />
      </div>
      <div className="zb-row">
        <NumberField
          label={say.quantity}
          value={quantity === 1 ? null : quantity}
          placeholder={quantity === null ? say.differ : '1'}
          min={1}
          max={1e9}
          onCommit={(to) => setFields({ quantity: to === null || to === 1 ? undefined : to })}
        />
        <Switch
          label={say.critical}
          hint={shared(assets.map((asset) => asset.critical === true)) === null ? say.differ : say.criticalHint}
          checked={assets.every((asset) => asset.critical === true)}
          onChange={(critical) => setFields({ critical: critical ? true : undefined })}
        />
      </div>
      <Select<Behaviour | typeof BY_TYPE>
        label={say.behaviour}
        value={shared(assets.map((asset) => asset.behaviour ?? BY_TYPE))}
        mixed={say.differ}
        options={[
          { value: BY_TYPE, label: say.asTypes },
          ...BEHAVIOURS.map((value) => ({ value, label: say.behaviours[value] })),
        ]}
        onChange={(to) => setFields({ behaviour: to === BY_TYPE ? undefined : to })}
      />
    </Section>
  )
}

/** What several zones can be told at once. */
export function SharedByZones({ zones }: { zones: readonly Zone[] }) {
  const board = useBoard()
  const ids = zones.map(({ id }) => id)
  const setFields = useSetFields(ids)
  const say = words().panels.inspector
  return (
    <Section title={say.target}>
      <SlEditor
        label={say.target}
        settings={zones.map((zone) => zone.slTarget)}
        onSet={(fr, value) => board.run('set-sl-target', { zones: ids, fr, value })}
      />
      <Switch
        label={say.isolated}
        hint={shared(zones.map((zone) => zone.isolated === true)) === null ? say.differ : say.isolatedHint}
        checked={zones.every((zone) => zone.isolated === true)}
        onChange={(isolated) => setFields({ isolated: isolated ? true : undefined })}
      />
    </Section>
  )
}

/** What several conduits can be told at once. */
export function SharedByConduits({ conduits }: { conduits: readonly Conduit[] }) {
  const setFields = useSetFields(conduits.map(({ id }) => id))
  const say = words().panels.inspector
  const justification = shared(conduits.map((conduit) => conduit.justification ?? ''))
  const owner = shared(conduits.map((conduit) => conduit.owner ?? ''))
  return (
    <Section title={say.why}>
      <TextField
        multiline
        label={say.justification}
        value={justification ?? ''}
        placeholder={justification === null ? say.differ : undefined}
        onCommit={(text) => setFields({ justification: orNothing(text) })}
      />
      <TextField
        label={say.owner}
        value={owner ?? ''}
        placeholder={owner === null ? say.differ : undefined}
        onCommit={(text) => setFields({ owner: orNothing(text) })}
      />
    </Section>
  )
}
