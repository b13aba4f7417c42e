import { useBoard } from '../../store'
import { levelsWords } from '../../words'
import { Button } from '../ui/Button'

export interface AnswerButtonProps {
  readonly requirement: string
  /** Zones and conduits that are answered for. */
  readonly records: readonly string[]
  readonly state: 'planned' | 'in-place'
  readonly look?: 'line' | 'primary'
}

/** Says of a requirement, in one step for all these places, that it is planned or in place. */
export function AnswerButton({ requirement, records, state, look = 'line' }: AnswerButtonProps) {
  const board = useBoard()
  const say = levelsWords().standing
  const [label, name] = state === 'planned' ? [say.plan, say.planOf] : [say.inPlace, say.inPlaceOf]
  return (
    <Button
      look={look}
      size="small"
      aria-label={name(requirement)}
      onClick={() => board.run('answer-requirements', { records, requirements: [requirement], change: { state } })}
    >
      {label}
    </Button>
  )
}
