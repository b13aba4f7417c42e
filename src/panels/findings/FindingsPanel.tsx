import { CircleHelp, ListChecks } from 'lucide'
import type { KeyboardEvent } from 'react'
import { useMemo } from 'react'
import { openQuestions } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { FindingShape } from '../ui/FindingShape'
import { keepFocusIn } from '../ui/keep-focus-in'
import { FindingGroup } from './FindingGroup'
import { byVotes, GROUPS, groupFindings } from './finding-groups'

/** Live findings, grouped by severity, worst first; J and K walk, Enter shows, X fixes. */
export function FindingsPanel() {
  const board = useBoard()
  const findings = useBoardState((state) => state.findings)
  const index = useBoardState((state) => state.index)
  const groups = useMemo(() => groupFindings(byVotes(findings, index)), [findings, index])
  const pressing = groups.error.length + groups.warning.length
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the cards inside it
    <div
      ref={keepFocusIn}
      tabIndex={-1}
      className="zb-findings"
      role="region"
      data-finding-list
      aria-label={words().panels.findings.list}
      onKeyDown={(event) => {
        if (walk(event)) return
        const command = COMMANDS[event.key]
        if (!command || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        event.stopPropagation()
        board.run(command)
      }}
    >
      <CheckState empty={pressing + groups.advice.length === 0} accepted={groups.accepted.length > 0} />
      {GROUPS.map((group) => (
        <FindingGroup
          key={group}
          group={group}
          findings={groups[group]}
          startsOpen={group !== 'advice' || pressing === 0}
        />
      ))}
      <ListFoot />
    </div>
  )
}

/** Under the list: what is not told, and what it waits for. */
function ListFoot() {
  const board = useBoard()
  const open = useBoardState(
    ({ index }) =>
      openQuestions(index, []).length +
      index.asides.filter(({ kind, resolved }) => kind === 'question' && !resolved).length,
  )
  const off = useBoardState(
    (state) => Object.values(state.diagram.fields.rules ?? {}).filter((set) => set === 'off').length,
  )
  const onlyShows = useBoardState((state) => state.onlyShows)
  const say = words().panels.rules
  return (
    <div className="zb-findings-foot">
      {!onlyShows && (
        <Button look="link" size="small" icon={ListChecks} onClick={() => board.run('rule-settings')}>
          {off === 0 ? say.title : say.titleWithOff(off)}
        </Button>
      )}
      <Button look="link" size="small" icon={CircleHelp} onClick={() => board.run('open-questions')}>
        {open === 0 ? say.questions.title : say.questions.open(open)}
      </Button>
    </div>
  )
}

const COMMANDS: Readonly<Record<string, string>> = { j: 'next-finding', k: 'previous-finding', x: 'fix-finding' }

/** Up and down from sentence to sentence. True when it moved. */
function walk(event: KeyboardEvent<HTMLElement>): boolean {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding-stop]')]
  const at = stops.indexOf(event.target as HTMLElement)
  const to = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !to) return false
  event.preventDefault()
  to.focus()
  return true
}

/** What an empty list means, and, quietly, that a check is under way. */
function CheckState({ empty, accepted }: { empty: boolean; accepted: boolean }) {
  const checked = useBoardState((state) => state.checked)
  const drawn = useBoardState((state) => state.index.conduits.length > 0)
  const say = words().panels.findings
  return (
    <>
      <p className="zb-checking" data-busy={!checked}>
        {checked ? '' : say.checking}
      </p>
      {empty && checked && (
        <div className="zb-empty">
          {drawn && <FindingShape severity="accepted" size={22} />}
          <p>{drawn ? (accepted ? say.allAccepted : say.none) : say.nothingDrawn}</p>
        </div>
      )}
    </>
  )
}
