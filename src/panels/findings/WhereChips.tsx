import { ArrowRight, Spline } from 'lucide'
import type { Finding } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { recordFacts } from '../record-names'
import { Chip } from '../ui/Chip'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'

const MOST_CHIPS = 6

/**
 * What a finding names, as chips that select it and bring it into view: the path in order where there is one. `short`
 * shows the two ends of a path only, and one of several conduits.
 */
export function WhereChips({ finding, short = false }: { finding: Finding; short?: boolean }) {
  const index = useBoardState((state) => state.index)
  const say = words().panels.findings
  const inOrder = finding.path.length > 0
  const all = (inOrder ? finding.path : finding.about).flatMap((id) => recordFacts(index, id) ?? [])
  const records = short && inOrder && all.length > 2 ? [...all.slice(0, 1), ...all.slice(-1)] : all
  const areParallel = records.every(({ table }) => table === 'conduit')
  const most = short ? (areParallel ? 1 : 2) : MOST_CHIPS
  const shown = records.slice(0, most)
  if (shown.length === 0) return null
  return (
    <span className={classNames('zb-where', short && 'is-short')} role="group" aria-label={say.about}>
      {shown.map((record, at) => (
        // A path may pass a device twice.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={`${at} ${record.id}`} className="zb-where-step">
          {inOrder && at > 0 && <Icon shape={ArrowRight} />}
          <RecordChip id={record.id} />
        </span>
      ))}
      {records.length > most && <small>{say.moreChips(records.length - most)}</small>}
    </span>
  )
}

/** A record's name; a click selects it and moves the view to it. */
export function RecordChip({ id }: { id: string }) {
  const board = useBoard()
  const facts = useBoardState(
    (state) => recordFacts(state.index, id),
    (a, b) => a?.name === b?.name && a?.side === b?.side,
  )
  if (!facts) return <span className="zb-muted">{words().panels.inspector.missing}</span>
  return (
    <Chip
      side={facts.side}
      title={facts.kind}
      {...(facts.table === 'conduit' ? { icon: Spline } : {})}
      onClick={() => {
        board.run('select', { ids: [id] })
        board.run('show', { ids: [id] })
      }}
    >
      {facts.name}
    </Chip>
  )
}
