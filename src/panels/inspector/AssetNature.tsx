import { assetType, behaviourOf } from '../../catalogue'
import { type Asset, BEHAVIOURS, type Behaviour } from '../../model'
import { words } from '../../words'
import { roleOptions } from '../palette/OwnKind'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { useSetFields } from './use-edit'

const BY_TYPE = 'by-type'
const FLAGS = ['external', 'wireless', 'temporary', 'safety'] as const

/** How an asset treats sessions, and for a kind of one's own what it does and is. */
export function AssetNature({ asset }: { asset: Asset }) {
  const setFields = useSetFields([asset.id])
  const say = words().panels.inspector
  const { behaviour: _stated, ...unstated } = asset
  const own = assetType(asset.type) === undefined
  return (
    <>
      {own && (
        <Select
          label={say.role}
          value={asset.role ?? ''}
          options={[{ value: '', label: say.noRole }, ...roleOptions()]}
          onChange={(role) => setFields({ role: role === '' ? undefined : role })}
        />
      )}
      <Select<Behaviour | typeof BY_TYPE>
        label={say.behaviour}
        value={asset.behaviour ?? BY_TYPE}
        options={[
          { value: BY_TYPE, label: say.byType(say.behaviours[behaviourOf(unstated)]) },
          ...BEHAVIOURS.map((value) => ({ value, label: say.behaviours[value] })),
        ]}
        onChange={(value) => setFields({ behaviour: value === BY_TYPE ? undefined : value })}
      />
      {own &&
        FLAGS.map((flag) => (
          <Switch
            key={flag}
            label={say.flags[flag]}
            checked={asset[flag] === true}
            onChange={(holds) => setFields({ [flag]: holds ? true : undefined })}
          />
        ))}
    </>
  )
}
