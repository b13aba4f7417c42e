import { ArrowDown, ArrowUp, Plus, X } from 'lucide'
import { useEffect, useMemo, useRef } from 'react'
import {
  assetType,
  assetTypes,
  behaviourOf,
  iconOf,
  isBoundaryDevice,
  isPassing,
  kindOf,
  nameOf,
} from '../../catalogue'
import type { AssetId, Conduit, DiagramIndex } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { sampleOf, tileOfType } from '../palette/palette-types'
import { AssetTile } from '../ui/AssetTile'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { Picker } from '../ui/Picker'
import type { SearchGroup } from '../ui/SearchList'
import { Section } from '../ui/Section'

/** The devices a conduit passes, from its source to its target: added, ordered, taken out. */
export function ViaList({ conduit }: { conduit: Conduit }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const via = conduit.via ?? []
  const groups = useMemo(() => deviceGroups(index, conduit), [index, conduit])
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<{ readonly to: number; readonly key: MoveKey } | null>(null)
  // Whoever moves a device keeps the keyboard on it, to move it further.
  useEffect(() => {
    if (!moved.current) return
    const { to, key } = moved.current
    moved.current = null
    const row = list.current?.children[to]
    const stop =
      row?.querySelector(`[data-move="${key}"]:not(:disabled)`) ?? row?.querySelector('[data-move]:not(:disabled)')
    if (stop instanceof HTMLElement) stop.focus()
  }, [conduit.via])
  const insert = (id: string) => {
    board.run('drop-on-conduit', {
      conduit: conduit.id,
      ...(index.asset(id) ? { device: id } : { type: id.slice(NEW.length) }),
    })
    // The new device is selected; here the conduit is being worked on.
    board.run('select', { ids: [conduit.id] })
  }
  return (
    <Section
      title={say.via}
      aside={
        <Picker
          look="link"
          label={say.insert}
          value={
            <>
              <Icon shape={Plus} />
              {say.insert}
            </>
          }
          placeholder={say.insertPlaceholder}
          groups={groups}
          onPick={insert}
        />
      }
    >
      <ol ref={list} className="zb-via" aria-label={say.via}>
        {via.map((id, at) => (
          <Device
            // A device may stand in a path twice.
            // oxlint-disable-next-line react/no-array-index-key
            key={`${at} ${id}`}
            index={index}
            conduit={conduit}
            at={at}
            onMove={(to) => {
              moved.current = { to, key: to < at ? 'up' : 'down' }
              board.run('set-via', { conduit: conduit.id, via: via.toSpliced(at, 1).toSpliced(to, 0, id) })
            }}
            onRemove={() => board.run('set-via', { conduit: conduit.id, via: via.toSpliced(at, 1) })}
          />
        ))}
      </ol>
      {via.length === 0 && <p className="zb-drop-hint">{say.noVia}</p>}
    </Section>
  )
}

type MoveKey = 'up' | 'down'

function Device(props: {
  index: DiagramIndex
  conduit: Conduit
  at: number
  onMove: (to: number) => void
  onRemove: () => void
}) {
  const { index, conduit, at, onMove, onRemove } = props
  const board = useBoard()
  const say = words().panels.inspector
  const via = conduit.via ?? []
  const device = index.asset(via[at])
  const name = device ? nameOf(device) : say.missing
  return (
    <li className="zb-device">
      {device && <AssetTile asset={device} />}
      <button
        type="button"
        className="zb-grow"
        disabled={!device}
        onClick={() => device && board.run('select', { ids: [device.id] })}
      >
        <b>{name}</b>
        {device && <small>{say.viaDoes[behaviourOf(device)]}</small>}
      </button>
      {via.length > 1 && (
        <>
          <IconButton
            size="small"
            icon={ArrowUp}
            data-move={'up' satisfies MoveKey}
            label={say.moveUp(name)}
            disabled={at === 0}
            onClick={() => onMove(at - 1)}
          />
          <IconButton
            size="small"
            icon={ArrowDown}
            data-move={'down' satisfies MoveKey}
            label={say.moveDown(name)}
            disabled={at === via.length - 1}
            onClick={() => onMove(at + 1)}
          />
        </>
      )}
      <IconButton size="small" icon={X} label={say.removeVia(name)} onClick={onRemove} />
    </li>
  )
}

/** Stands before the id of a type in a list that holds assets too. */
const NEW = 'new:'

/** New boundary devices by type, firewalls first; then those already drawn. */
function deviceGroups(index: DiagramIndex, conduit: Conduit): readonly SearchGroup[] {
  const say = words().panels.inspector
  const ends = new Set<string>([conduit.source, conduit.target, ...(conduit.via ?? [])])
  const types = assetTypes
    .filter((type) => type.boundaryDevice || type.behaviour === 'forwarder')
    .toSorted((a, b) => RANK.indexOf(a.behaviour) - RANK.indexOf(b.behaviour))
  return [
    {
      heading: say.insertNew,
      items: types.map((type) => ({
        id: `${NEW}${type.id}`,
        label: type.name,
        keywords: [...type.keywords, type.role],
        picture: (
          <span className={`zb-tile is-${tileOfType(type)} is-small`} aria-hidden="true">
            <Icon shape={iconOf(sampleOf(type))} />
          </span>
        ),
      })),
    },
    {
      heading: say.insertExisting,
      items: index.assets
        .filter((asset) => (isBoundaryDevice(asset) || isPassing(asset)) && !ends.has(asset.id))
        .map((asset) => ({
          id: asset.id satisfies AssetId as string,
          label: nameOf(asset),
          keywords: [kindOf(asset), ...(assetType(asset.type)?.keywords ?? [])],
          hint: kindOf(asset),
          picture: <AssetTile asset={asset} size="small" />,
        })),
    },
  ].filter((group) => group.items.length > 0)
}

const RANK = ['filter', 'diode', 'broker', 'forwarder', 'endpoint']
