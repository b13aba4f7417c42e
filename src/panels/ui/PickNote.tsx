import { useCommandState } from 'cmdk'
import { useEffect, useState } from 'react'
import { type ChangeLine, type MayRun, useBoard, WouldChange } from '../../store'
import { FindingShape } from './FindingShape'

export interface PickNoteProps {
  /** The value of a choice in the list, and the command that picking it runs; null where it is none. */
  readonly mayRun: (value: string) => MayRun | null
}

/** Under a list, what picking the marked choice would change in the findings. */
export function PickNote({ mayRun }: PickNoteProps) {
  const board = useBoard()
  const marked = useCommandState((state) => state.value)
  const [lines, setLines] = useState<readonly ChangeLine[]>([])
  const [question] = useState(() => new WouldChange(board, setLines))
  useEffect(() => question.ask(mayRun(marked) ? marked : null, () => mayRun(marked)), [question, marked, mayRun])
  useEffect(() => () => question.end(), [question])
  return (
    <div className="zb-pick-note">
      {lines.map(({ change, severity, count, about }) => (
        <p key={`${change} ${severity}`} className={`is-${change}`}>
          <FindingShape severity={severity} />
          <b>{count}</b> <span>{about}</span>
        </p>
      ))}
    </div>
  )
}
