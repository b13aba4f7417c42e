import { Trash2 } from 'lucide'
import type { DiagramIndex } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { CertaintyField } from './CertaintyField'
import { InspectorHead } from './InspectorHead'
import { SharedByAssets, SharedByConduits, SharedByZones } from './SharedFields'
import { shared } from './shared-value'
import { useSetFields } from './use-edit'

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
      {zones.length > 0 && <SharedByZones zones={zones} />}
      {conduits.length > 0 && <SharedByConduits conduits={conduits} />}
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

function sorted(index: DiagramIndex, ids: readonly string[]) {
  return {
    assets: ids.flatMap((id) => index.asset(id) ?? []),
    zones: ids.flatMap((id) => index.zone(id) ?? []),
    conduits: ids.flatMap((id) => index.conduit(id) ?? []),
  }
}
