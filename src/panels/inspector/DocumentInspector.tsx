import { conduitKind } from '../../catalogue'
import { SITES } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import { InspectorHead } from './InspectorHead'
import { orNothing } from './use-edit'

const NOT_SAID = 'not-said'

/** The drawing itself, while nothing is selected: its title, its kind of site, what it holds. */
export function DocumentInspector() {
  const board = useBoard()
  const fields = useBoardState((state) => state.diagram.fields)
  const say = words().panels.inspector
  const set = (change: Readonly<Record<string, unknown>>) => board.run('set-document', { fields: change })
  return (
    <>
      <InspectorHead title={fields.title || say.untitled} subtitle={say.documentHint} />
      <Section title={say.document} className="is-untitled">
        <TextField
          label={say.title}
          value={fields.title ?? ''}
          placeholder={say.untitled}
          maxLength={200}
          onCommit={(title) => set({ title: orNothing(title) })}
        />
        <Select
          label={say.site}
          value={fields.site ?? NOT_SAID}
          options={[
            { value: NOT_SAID, label: say.noSite },
            ...SITES.map((site) => ({ value: site, label: say.sites[site] })),
          ]}
          onChange={(site) => set({ site: site === NOT_SAID ? undefined : site })}
        />
        <p className="zb-note">{say.siteHint}</p>
        <TextField
          multiline
          label={say.description}
          value={fields.description ?? ''}
          onCommit={(description) => set({ description: orNothing(description) })}
        />
      </Section>
      <Counts />
    </>
  )
}

function Counts() {
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const kinds = index.conduits.map((conduit) => conduitKind(index, conduit))
  const rows: readonly (readonly [string, number])[] = [
    [say.countAssets, index.assets.length],
    [say.countUnits, index.assets.reduce((sum, asset) => sum + (asset.quantity ?? 1), 0)],
    [say.countCritical, index.assets.filter((asset) => asset.critical).length],
    [say.countZones, index.zones.length],
    [say.countConduits, index.conduits.length],
    ...(['controlled', 'uncontrolled', 'undefined', 'inside'] as const).map(
      (kind) => [`  ${say.conduitCounts[kind]}`, kinds.filter((it) => it === kind).length] as const,
    ),
    [say.countNotes, index.annotations.length],
  ]
  return (
    <Section title={say.counts}>
      <dl className="zb-counts">
        {rows.map(([name, count]) => (
          <div key={name} className={name.startsWith(' ') ? 'is-part' : undefined}>
            <dt>{name.trim()}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
