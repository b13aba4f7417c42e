import { ANY_PROTOCOL, prepareSessions, type Reached, reach, type Session } from '../analysis'
import { crosses, protocol } from '../catalogue'
import { assetId, type DiagramIndex, indexDiagram } from '../model'
import { words } from '../words'
import type { ExitCode, Io } from './io'
import { nameIn, plain } from './plain-text'
import { readDrawing } from './read-drawing'

/** What can be reached from these assets: each with its step and the sessions that lead there (§5). */
export function reachFrom(file: string, from: readonly string[], json: boolean, io: Io): ExitCode {
  const { cli } = words()
  const complain = (problem: string): ExitCode => {
    io.err(`${plain(cli.file(file, problem))}\n`)
    return 2
  }
  const opened = readDrawing(file, io)
  if (!opened.ok) return complain(opened.error)
  const index = indexDiagram(opened.value.diagram)
  const wrong = from.find((id) => !index.asset(id))
  if (wrong !== undefined) return complain(whatIs(index, wrong))
  const starts = [...new Set(from)].map(assetId)
  const reached = reach(prepareSessions(index), starts)
  // Piece by piece: where chains are long, the whole is longer than a text can be.
  for (const piece of json ? asJson(index, starts, reached) : [asText(index, starts, reached)]) io.out(piece)
  return 0
}

function whatIs(index: DiagramIndex, id: string): string {
  const { cli } = words()
  if (index.zone(id)) return cli.notAnAsset(id, 'zone')
  return index.conduit(id) ? cli.notAnAsset(id, 'conduit') : cli.unknownAsset(id)
}

/** An asset a line. Chains have most of their sessions in common; each is put into words once. */
function* asJson(index: DiagramIndex, from: readonly string[], reached: readonly Reached[]): Iterable<string> {
  const printed = new Map<Session, string>()
  const print = (session: Session) => {
    const text = printed.get(session) ?? JSON.stringify(sessionAsJson(index, session))
    printed.set(session, text)
    return text
  }
  yield `{\n  "from": ${JSON.stringify(from)},\n  "reached": [`
  for (const [i, { id, step, chain }] of reached.entries()) {
    yield `${i > 0 ? ',' : ''}\n    {"id":${JSON.stringify(id)},"step":${step},"chain":[${chain.map(print).join(',')}]}`
  }
  yield reached.length > 0 ? '\n  ]\n}\n' : ']\n}\n'
}

function sessionAsJson(index: DiagramIndex, session: Session): object {
  return {
    from: session.from,
    to: session.to,
    protocol: session.protocol,
    conduit: conduitOf(index, session),
    via: session.path.slice(1, -1),
  }
}

/** The first conduit on its way that crosses, else the first; null where a zone alone carries it. */
function conduitOf(index: DiagramIndex, session: Session): string | null {
  const crossing = session.conduits.find((id) => {
    const conduit = index.conduit(id)
    return conduit !== undefined && crosses(index, conduit)
  })
  return crossing ?? session.conduits[0] ?? null
}

function asText(index: DiagramIndex, starts: readonly string[], reached: readonly Reached[]): string {
  const { cli } = words()
  const name = (id: string) => nameIn(index, id)
  const lines = [cli.reached(reached.length, starts.map(name))]
  let step = 0
  for (const { id, step: at, chain } of reached) {
    if (at !== step) lines.push('', cli.step(at))
    step = at
    const last = chain.at(-1)
    if (last)
      lines.push(`  ${cli.hop(name(id), name(last.from), protocolName(last), last.path.slice(1, -1).map(name))}`)
  }
  return `${lines.map(plain).join('\n')}\n`
}

function protocolName(session: Session): string {
  if (session.protocol === ANY_PROTOCOL) return words().cli.anyProtocol
  return protocol(session.protocol)?.name ?? session.protocol.replace(/^custom:/, '')
}
