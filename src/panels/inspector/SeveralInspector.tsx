import { Trash2 } from 'lucide'
import type { DiagramIndex } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { zoneName } from '../record-names'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { Switch } from '../ui/Switch'
import { CertaintyField } from './CertaintyField'
import { InspectorHead } from './InspectorHead'
import { LevelField } from './LevelField'
import { SlEditor } from './SlEditor'
import { useSetFields } from './use-edit'
import { ZonePicker } from './ZonePicker'

/** Several records at once: the fields they share. */
export function SeveralInspector({ ids }: { ids: readonly string[] }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const { assets, zones, conduits } = sorted(index, ids)
  const certain = [...assets, ...zones, ...conduits]
  const setCertainty = useSetFields(certain.map(({ id }) => id))
  return (
    <>
      <InspectorHead
        title={say.several(ids.length)}
        subtitle={say.severalOf(
          assets.length,
          zones.length,
          conduits.length,
          ids.length - assets.length - zones.length - conduits.length,
        )}
        status={
          <Button look="line" size="small" icon={Trash2} onClick={() => board.run('delete')}>
            {say.deleteAll}
          </Button>
        }
      />
      {assets.length > 0 && <SharedByAssets assets={assets} />}
      {zones.length > 0 && (
        <Section title={say.target}>
          <SlEditor
            label={say.target}
            value={shared(zones.map((zone) => JSON.stringify(zone.slTarget))) === null ? undefined : zones[0]?.slTarget}
            onSet={(fr, value) => board.run('set-sl-target', { zones: zones.map(({ id }) => id), fr, value })}
          />
        </Section>
      )}
      {certain.length > 0 && (
        <Section title={say.certainty} className="is-untitled">
          <CertaintyField
            value={shared(certain.map(({ certainty }) => certainty ?? 'confirmed'))}
            onChange={(to) => setCertainty({ certainty: to === 'confirmed' ? undefined : to })}
          />
        </Section>
      )}
    </>
  )
}

type Sorted = ReturnType<typeof sorted>

function sorted(index: DiagramIndex, ids: readonly string[]) {
  return {
    assets: ids.flatMap((id) => index.asset(id) ?? []),
    zones: ids.flatMap((id) => index.zone(id) ?? []),
    conduits: ids.flatMap((id) => index.conduit(id) ?? []),
  }
}

/** The value that all share; null where they differ. */
function shared<T>(values: readonly T[]): T | null {
  const [first] = values
  return first !== undefined && values.every((value) => value === first) ? first : null
}

function SharedByAssets({ assets }: { assets: Sorted['assets'] }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const ids = assets.map(({ id }) => id)
  const setFields = useSetFields(ids)
  const say = words().panels.inspector
  const zone = shared(assets.map((asset) => asset.zone ?? ''))
  const known = index.zone(zone ?? undefined)
  return (
    <Section title={say.asset} className="is-untitled">
      <div className="zb-row">
        <LevelField assets={ids} value={shared(assets.map(({ level }) => level))} />
        <ZonePicker
          label={say.inZone}
          value={zone === null ? say.differ : known ? zoneName(known) : say.noZone}
          none={say.noZone}
          onPick={(to) => board.run('assign-zone', { assets: ids, zone: to })}
        />
      </div>
      <Switch
        label={say.critical}
        hint={shared(assets.map((asset) => asset.critical === true)) === null ? say.differ : say.criticalHint}
        checked={assets.every((asset) => asset.critical === true)}
        onChange={(critical) => setFields({ critical: critical ? true : undefined })}
      />
    </Section>
  )
}
