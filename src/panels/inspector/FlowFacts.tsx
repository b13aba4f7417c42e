import { ArrowLeftRight, CircleHelp, Eye, type IconNode, Lock, LockOpen, ShieldCheck, ShieldX, Terminal } from 'lucide'
import { type Assurance, protocol, protocolOf } from '../../catalogue'
import type { Flow } from '../../model'
import { words } from '../../words'
import { Icon } from '../ui/Icon'

const pick = <T,>(value: Assurance, yes: T, no: T, maybe: T): T => (value === 'optional' ? maybe : value ? yes : no)

/** What is true of a flow's sessions: whether they are protected, and what the far end can be made to do. */
export function FlowFacts({ flow }: { flow: Flow }) {
  const facts = protocolOf(flow)
  const say = words().panels.inspector
  const safer = facts.saferAlternative === null ? undefined : protocol(facts.saferAlternative)
  const told: readonly (readonly [IconNode, string])[] = [
    [
      pick(facts.encrypted, Lock, LockOpen, CircleHelp),
      pick(facts.encrypted, say.facts.encrypted, say.facts.cleartext, say.facts.maybeEncrypted),
    ],
    [
      pick(facts.authenticated, ShieldCheck, ShieldX, CircleHelp),
      pick(facts.authenticated, say.facts.authenticated, say.facts.unauthenticated, say.facts.maybeAuthenticated),
    ],
    facts.canCommand ? [Terminal, say.facts.canCommand] : [Eye, say.facts.readOnly],
    ...(facts.commandsBack ? [[ArrowLeftRight, say.facts.commandsBack] as const] : []),
  ]
  const session = say.session[facts.session]
  return (
    <ul className="zb-flow-facts">
      {told.map(([shape, text]) => (
        <li key={text}>
          <Icon shape={shape} />
          {text}
        </li>
      ))}
      {session && <li>{session}</li>}
      {safer && <li>{say.safer(safer.name)}</li>}
    </ul>
  )
}
