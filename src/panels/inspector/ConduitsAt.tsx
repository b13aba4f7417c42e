import { Plus } from 'lucide'
import type { AssetId, ZoneId } from '../../model'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { RecordChip } from '../findings/WhereChips'
import { Button } from '../ui/Button'
import { Section } from '../ui/Section'
import { conduitsHere } from './conduits-here'

const MOST = 12

/** The conduits that end in a record, that pass it or by which a zone is left, and the way to draw another. */
export function ConduitsAt({ id }: { id: AssetId | ZoneId }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const say = words().panels.inspector
  const conduits = conduitsHere(index, id)
  return (
    <Section
      title={say.conduits}
      aside={
        <Button
          look="link"
          size="small"
          icon={Plus}
          onClick={() => {
            board.run('select', { ids: [id] })
            board.run('connect-from-selection')
          }}
        >
          {say.drawConduit}
        </Button>
      }
    >
      {conduits.length === 0 && <p className="zb-note">{say.noConduits}</p>}
      <div className="zb-chips">
        {conduits.slice(0, MOST).map((conduit) => (
          <RecordChip key={conduit.id} id={conduit.id} />
        ))}
        {conduits.length > MOST && <small>{say.moreMembers(conduits.length - MOST)}</small>}
      </div>
    </Section>
  )
}
