import { useMemo } from 'react'
import { leveledZone, standingOf } from '../../analysis'
import { conditionsOf, purdueLevels, sideOf } from '../../catalogue'
import { CONDITIONS, type Condition, type DiagramIndex, type Zone } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { levelsWords, words } from '../../words'
import { RecordChip } from '../findings/WhereChips'
import { LiftSection } from '../levels/LiftSection'
import { Standing } from '../levels/Standing'
import { zoneName } from '../record-names'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { TextField } from '../ui/TextField'
import { idsOfZone } from './answers'
import { CertaintyField } from './CertaintyField'
import { ConduitsAt } from './ConduitsAt'
import { conduitsHere } from './conduits-here'
import { InspectorHead } from './InspectorHead'
import { FindingCount, RecordFindings } from './RecordFindings'
import { Requirements } from './Requirements'
import { SlEditor } from './SlEditor'
import { orNothing, useSetFields } from './use-edit'
import { ZonePicker } from './ZonePicker'

/** The zone that is selected: its target, and what that asks for. */
export function ZoneInspector({ zone }: { zone: Zone }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const setFields = useSetFields([zone.id])
  const leveled = useMemo(() => leveledZone(index, zone), [index, zone])
  const standing = useMemo(() => standingOf(leveled), [leveled])
  const ids = useMemo(() => idsOfZone(index, zone), [index, zone])
  const say = words().panels.inspector
  return (
    <>
      <InspectorHead title={zoneName(zone)} subtitle={subtitle(index, zone)} status={<FindingCount id={zone.id} />} />
      <Standing of={leveled} standing={standing} />
      <Section title={say.zone} className="is-untitled">
        <div className="zb-row">
          <TextField
            label={say.name}
            value={zone.name ?? ''}
            placeholder={say.unnamedZone}
            maxLength={200}
            onCommit={(name) => board.run('rename', { id: zone.id, name })}
          />
          <ParentField zone={zone} />
        </div>
        <CertaintyField
          value={zone.certainty ?? 'confirmed'}
          onChange={(certainty) => setFields({ certainty: certainty === 'confirmed' ? undefined : certainty })}
        />
        <Switch
          label={say.isolated}
          hint={say.isolatedHint}
          checked={zone.isolated === true}
          onChange={(isolated) => setFields({ isolated: isolated ? true : undefined })}
        />
      </Section>
      <Section
        title={say.target}
        aside={
          zone.slTarget !== undefined && (
            <Button look="link" size="small" onClick={() => setFields({ slTarget: undefined })}>
              {say.clear}
            </Button>
          )
        }
      >
        <SlEditor
          label={say.target}
          settings={[zone.slTarget]}
          standing={standing}
          onSet={(fr, value) => board.run('set-sl-target', { zones: [zone.id], fr, value })}
        />
        <Button look="link" size="small" onClick={() => board.run('show-levels', { tab: 'targets', record: zone.id })}>
          {levelsWords().standing.choose}
        </Button>
      </Section>
      <LiftSection of={leveled} standing={standing} />
      <RecordFindings id={zone.id} kind="zone" />
      <Requirements of={leveled} ids={ids} />
      <Conditions zone={zone} />
      <Members zone={zone} />
      <ConduitsAt id={zone.id} />
      <Section title={say.notes} startsOpen={Boolean(zone.notes)}>
        <TextField
          multiline
          hideLabel
          label={say.notes}
          value={zone.notes ?? ''}
          onCommit={(text) => setFields({ notes: orNothing(text) })}
        />
      </Section>
    </>
  )
}

function subtitle(index: DiagramIndex, zone: Zone): string {
  const members = index.assetsIn(zone.id)
  const levels = new Set(members.map((asset) => asset.level))
  const names = purdueLevels.filter((level) => levels.has(level.id)).map((level) => level.number)
  return words().panels.inspector.zoneSubtitle(members.length, names, conduitsHere(index, zone.id).length)
}

function ParentField({ zone }: { zone: Zone }) {
  const index = useBoardState((state) => state.index)
  const setFields = useSetFields([zone.id])
  const say = words().panels.inspector
  const parent = index.zone(zone.parent)
  return (
    <ZonePicker
      label={say.parent}
      value={parent ? zoneName(parent) : say.noParent}
      chosen={parent?.id ?? null}
      none={say.noParent}
      without={withInner(index, zone)}
      onPick={(to) => setFields({ parent: to ?? undefined })}
    />
  )
}

/** The zone and every zone inside it: none of them can be its parent. */
function withInner(index: DiagramIndex, zone: Zone): ReadonlySet<string> {
  const found = new Set<string>([zone.id])
  const queue = [zone]
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const inner of index.subZones(next.id)) {
      if (!found.has(inner.id)) queue.push(inner)
      found.add(inner.id)
    }
  }
  return found
}

function Conditions({ zone }: { zone: Zone }) {
  const index = useBoardState((state) => state.index)
  const setFields = useSetFields([zone.id])
  const say = words().panels.inspector
  const { conditions: _stated, ...unstated } = zone
  const read = conditionsOf(index, unstated)
  const set = (condition: Condition, to: string) => {
    const { [condition]: _old, ...rest } = zone.conditions ?? {}
    const conditions = to === 'read' ? rest : { ...rest, [condition]: to === 'yes' }
    setFields({ conditions: Object.keys(conditions).length > 0 ? conditions : undefined })
  }
  return (
    <Section title={say.conditions} startsOpen={zone.conditions !== undefined}>
      <p className="zb-note">{say.conditionsHint}</p>
      {CONDITIONS.map((condition) => {
        const stated = zone.conditions?.[condition]
        return (
          <div key={condition} className="zb-condition">
            <Select
              label={say.conditionNames[condition]}
              value={stated === undefined ? 'read' : stated ? 'yes' : 'no'}
              options={[
                { value: 'read', label: say.conditionStates.read(read.has(condition)) },
                { value: 'yes', label: say.conditionStates.yes },
                { value: 'no', label: say.conditionStates.no },
              ]}
              onChange={(to) => set(condition, to)}
            />
          </div>
        )
      })}
    </Section>
  )
}

const MOST_MEMBERS = 24

function Members({ zone }: { zone: Zone }) {
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const members = index.interfacesIn(zone.id).toSorted((a, b) => sideOf(a.level).localeCompare(sideOf(b.level)))
  const inner = index.subZones(zone.id)
  return (
    <Section title={say.members} aside={members.length} startsOpen={members.length <= MOST_MEMBERS}>
      {members.length === 0 && <p className="zb-note">{say.noMembers}</p>}
      <div className="zb-chips">
        {members.slice(0, MOST_MEMBERS).map((asset) => (
          <RecordChip key={asset.id} id={asset.id} />
        ))}
        {members.length > MOST_MEMBERS && <small>{say.moreMembers(members.length - MOST_MEMBERS)}</small>}
      </div>
      {inner.length > 0 && (
        <div className="zb-field">
          <span className="zb-label">{say.subZones}</span>
          <div className="zb-chips">
            {inner.map((it) => (
              <RecordChip key={it.id} id={it.id} />
            ))}
          </div>
        </div>
      )}
    </Section>
  )
}
