import type { Finding } from '../../rules'

/** The sentence, with the drawing's own names in semibold. */
export function FindingSentence({ finding }: { finding: Finding }) {
  return finding.parts.map((part, at) =>
    // The parts of a sentence never move.
    // oxlint-disable-next-line react/no-array-index-key
    'record' in part ? <b key={at}>{part.text}</b> : <span key={at}>{part.text}</span>,
  )
}
