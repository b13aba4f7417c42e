import { useMemo } from 'react'
import { assetGroups, assetType, assetTypes, iconOf, isUsualAt, kindOf } from '../../catalogue'
import type { Asset } from '../../model'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { sampleOf, tileOfType } from '../palette/palette-types'
import { Icon } from '../ui/Icon'
import { Picker } from '../ui/Picker'
import { useSetFields } from './use-edit'

/** Fields that only a type of one's own carries; a catalogue type says them itself. */
const OWN_FIELDS = {
  role: undefined,
  external: undefined,
  wireless: undefined,
  temporary: undefined,
  safety: undefined,
}

/** The type of an asset: from the catalogue, usual ones first, or a kind of one's own. */
export function TypePicker({ asset }: { asset: Asset }) {
  const site = useBoardState((state) => state.diagram.fields.site)
  const setFields = useSetFields([asset.id])
  const say = words().panels.inspector
  const groups = useMemo(() => typeGroups(site), [site])
  const known = assetType(asset.type)
  const value = known ? known.name : asset.type === 'custom' ? kindOf(asset) : say.unknownType(asset.type)
  return (
    <Picker
      label={say.type}
      value={value}
      placeholder={say.typePlaceholder}
      groups={groups}
      onPick={(type) => setFields({ type, ...(assetType(type) ? OWN_FIELDS : {}) })}
    />
  )
}

/** The whole catalogue as a list to search in, groups of what is usual at the site first. */
export function typeGroups(site: Parameters<typeof isUsualAt>[1]) {
  const items = (usual: boolean, group: string) =>
    assetTypes
      .filter((type) => type.group === group && isUsualAt(type, site) === usual)
      .map((type) => ({
        id: type.id,
        label: type.name,
        keywords: [...type.keywords, type.role, type.description],
        hint: type.defaultLevel,
        picture: (
          <span className={`zb-tile is-${tileOfType(type)} is-small`} aria-hidden="true">
            <Icon shape={iconOf(sampleOf(type))} />
          </span>
        ),
      }))
  const parts = (usual: boolean) =>
    assetGroups.map((group) => ({ heading: group.name, items: items(usual, group.id) })).filter((it) => it.items.length)
  const own = {
    heading: words().panels.inspector.ownType,
    items: [{ id: 'custom', label: words().panels.inspector.ownType }],
  }
  return mergeSameHeading([...parts(true), ...parts(false), own])
}

function mergeSameHeading<T extends { heading: string; items: readonly unknown[] }>(
  groups: readonly T[],
): readonly T[] {
  const byHeading = new Map<string, T>()
  for (const group of groups) {
    const before = byHeading.get(group.heading)
    byHeading.set(group.heading, before ? { ...before, items: [...before.items, ...group.items] } : group)
  }
  return [...byHeading.values()]
}
