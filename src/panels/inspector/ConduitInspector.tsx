import { ArrowLeftRight, CircleAlert, type IconNode, Minus, ShieldCheck, TriangleAlert } from 'lucide'
import { useMemo } from 'react'
import { type FrStanding, leveledConduit, saysLevels, standingOf } from '../../analysis'
import { type ConduitKind, conduitKind, slRange, slVector } from '../../catalogue'
import type { Conduit, DiagramIndex } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { levelsWords, words } from '../../words'
import { LiftSection } from '../levels/LiftSection'
import { Standing } from '../levels/Standing'
import { conduitName, endName, zoneName } from '../record-names'
import { AssetTile } from '../ui/AssetTile'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { Section } from '../ui/Section'
import { TextField } from '../ui/TextField'
import { CertaintyField } from './CertaintyField'
import { Flows } from './Flows'
import { InspectorHead } from './InspectorHead'
import { RecordFindings } from './RecordFindings'
import { Requirements } from './Requirements'
import { SlEditor } from './SlEditor'
import { withLevel } from './sl-setting'
import { orNothing, useSetFields } from './use-edit'
import { ViaList } from './ViaList'

const KIND_SHAPES: Readonly<Record<ConduitKind, IconNode>> = {
  controlled: ShieldCheck,
  uncontrolled: TriangleAlert,
  undefined: CircleAlert,
  inside: Minus,
}

/** The conduit that is selected: its ends, what it carries, what guards it, why it exists. */
export function ConduitInspector({ conduit }: { conduit: Conduit }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const setFields = useSetFields([conduit.id])
  const say = words().panels.inspector
  const kind = conduitKind(index, conduit)
  return (
    <>
      <InspectorHead
        title={conduitName(index, conduit)}
        subtitle={say.conduitSubtitle(whereOf(index, conduit.source), whereOf(index, conduit.target))}
        status={
          <span className={`zb-head-status is-${kind}`} title={say.kindMeans[kind]}>
            <Icon shape={KIND_SHAPES[kind]} />
            {say.conduitKinds[kind]}
          </span>
        }
      />
      <Ends conduit={conduit} kind={kind} />
      <Flows conduit={conduit} />
      <ViaList conduit={conduit} />
      <RecordFindings id={conduit.id} kind="conduit" />
      <Section title={say.why}>
        <TextField
          multiline
          label={say.justification}
          value={conduit.justification ?? ''}
          onCommit={(text) => setFields({ justification: orNothing(text) })}
        />
        <div className="zb-row">
          <TextField
            label={say.owner}
            value={conduit.owner ?? ''}
            onCommit={(text) => setFields({ owner: orNothing(text) })}
          />
          <TextField
            label={say.name}
            value={conduit.name ?? ''}
            placeholder={conduitName(index, { ...conduit, name: '' })}
            maxLength={200}
            onCommit={(name) => board.run('rename', { id: conduit.id, name })}
          />
        </div>
        <CertaintyField
          value={conduit.certainty ?? 'confirmed'}
          onChange={(certainty) => setFields({ certainty: certainty === 'confirmed' ? undefined : certainty })}
        />
      </Section>
      <Levels conduit={conduit} />
      <Section title={say.notes} startsOpen={Boolean(conduit.notes)}>
        <TextField
          multiline
          hideLabel
          label={say.notes}
          value={conduit.notes ?? ''}
          onCommit={(text) => setFields({ notes: orNothing(text) })}
        />
      </Section>
    </>
  )
}

/** The zone that an end is in, or is; its own name where it is in none. */
function whereOf(index: DiagramIndex, id: string): string {
  const end = index.end(id)
  const zone = end?.kind === 'asset' ? index.zoneOf(end.asset) : end?.zone
  return zone ? zoneName(zone) : endName(index, id)
}

function Ends({ conduit, kind }: { conduit: Conduit; kind: ConduitKind }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const devices = (conduit.via ?? []).flatMap((id) => index.asset(id) ?? [])
  return (
    <div className="zb-ends" role="group" aria-label={say.ends}>
      <EndCard id={conduit.source} label={say.from} />
      <span className={`zb-ends-line is-${kind}`} aria-hidden="true">
        {kind === 'undefined' && <i className="zb-ends-mark">?</i>}
        {devices.slice(0, 2).map((device) => (
          <AssetTile key={device.id} asset={device} size="small" />
        ))}
      </span>
      <EndCard id={conduit.target} label={say.to} />
      <IconButton
        size="small"
        label={say.reverse}
        icon={ArrowLeftRight}
        onClick={() => board.run('reverse-conduit', { conduit: conduit.id })}
      />
    </div>
  )
}

function EndCard({ id, label }: { id: string; label: string }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const end = index.end(id)
  const zone = end?.kind === 'asset' ? index.zoneOf(end.asset) : end?.zone
  const target = slVector(zone?.slTarget)
  const name = endName(index, id)
  const more = target ? `SL-T ${slRange(target)}` : zone && end?.kind === 'asset' ? zoneName(zone) : null
  return (
    <button
      type="button"
      className="zb-end"
      disabled={!end}
      aria-label={more === null ? `${name}, ${label}` : `${label}: ${name}, ${more}`}
      onClick={() => {
        board.run('select', { ids: [id] })
        board.run('show', { ids: [id] })
      }}
    >
      {end?.kind === 'asset' && <AssetTile asset={end.asset} />}
      <span>
        <b>{name}</b> <small>{more ?? label}</small>
      </span>
    </button>
  )
}

/** What it can do and what is asked of it; and once something is said, what is reached and what that asks for, as for a zone. */
function Levels({ conduit }: { conduit: Conduit }) {
  const index = useBoardState((state) => state.index)
  const leveled = useMemo(() => leveledConduit(index, conduit), [index, conduit])
  const standing = useMemo(() => standingOf(leveled), [leveled])
  return (
    <>
      <LevelFields conduit={conduit} standing={standing} />
      {saysLevels(conduit) && (
        <>
          <Standing of={leveled} standing={standing} />
          <LiftSection of={leveled} standing={standing} />
          <Requirements of={leveled} ids={[conduit.id]} />
        </>
      )}
    </>
  )
}

function LevelFields({ conduit, standing }: { conduit: Conduit; standing: readonly FrStanding[] }) {
  const board = useBoard()
  const setFields = useSetFields([conduit.id])
  const say = words().panels.inspector
  const stated = conduit.slCapability !== undefined || conduit.slTarget !== undefined
  return (
    <Section title={say.conduitLevels} startsOpen={stated}>
      <span className="zb-label">{say.conduitCapability}</span>
      <SlEditor
        label={say.conduitCapability}
        settings={[conduit.slCapability]}
        onSet={(fr, value) => setFields({ slCapability: withLevel(conduit.slCapability, fr, value) })}
      />
      <span className="zb-label">{say.conduitTarget}</span>
      <p className="zb-note">{say.conduitTargetHint}</p>
      <SlEditor
        label={say.conduitTarget}
        settings={[conduit.slTarget]}
        standing={standing}
        onSet={(fr, value) => setFields({ slTarget: withLevel(conduit.slTarget, fr, value) })}
      />
      <Button
        look="link"
        size="small"
        onClick={() => board.run('show-levels', { tab: 'requirements', record: conduit.id })}
      >
        {levelsWords().standing.allRequirements}
      </Button>
    </Section>
  )
}
