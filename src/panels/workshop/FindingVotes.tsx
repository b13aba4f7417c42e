import type { Finding } from '../../rules'
import { VoteControl } from './VoteControl'
import './workshop.css'

/** Under a finding's sentence, while there is a vote. */
export function FindingVotes({ finding }: { finding: Finding }) {
  return <VoteControl item={{ finding }} args={{ finding: finding.id }} what={finding.sentence} />
}
