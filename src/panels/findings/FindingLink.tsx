import type { Finding } from '../../rules'
import { useBoard } from '../../store'
import { FindingSentence } from './FindingSentence'

/** A finding's sentence as a way to it: closes the dialog it stands in and shows it on the drawing. */
export function FindingLink({ finding, className }: { finding: Finding; className?: string }) {
  const board = useBoard()
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        board.run('close-dialog')
        board.run('show-finding', { finding: finding.id })
      }}
    >
      <span>
        <FindingSentence finding={finding} />
      </span>
    </button>
  )
}
