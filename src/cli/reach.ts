import { ANY_PROTOCOL, prepareSessions, type Reached, reach, type Session } from '../analysis'
import { fail, ok } from '../base'
import { crosses, protocol } from '../catalogue'
import { type AssetId, assetId, type DiagramIndex } from '../model'
import { cliWords } from '../words'
import type { Command } from './command'
import type { ExitCode, Io } from './io'
import type { Given } from './options'
import { nameIn, plain } from './plain-text'
import { readDrawing } from './read-drawing'

/**
 * What can be reached from these assets: each with its step and the sessions that lead there (§5). With `--to` only
 * those, and which of them cannot be.
 */
export const reachCommand: Command = {
  name: 'reach',
  options: [
    { name: '--from', takes: 'list' },
    { name: '--to', takes: 'list' },
    { name: '--format', takes: 'value', values: ['text', 'json'] },
    { name: '--json', takes: 'nothing' },
  ],
  run(given, io) {
    const cli = cliWords()
    const [file] = given.plain
    if (file === undefined || given.plain.length > 1) return fail(cli.oneFile)
    if (given.list('--from').length === 0) return fail(cli.noStarts)
    if (given.has('--to') && given.list('--to').length === 0) return fail(cli.noTargets)
    const isJson = (given.value('--format') ?? (given.has('--json') ? 'json' : 'text')) === 'json'
    return ok(reachFrom(file, given, isJson, io))
  },
}

function reachFrom(file: string, given: Given, isJson: boolean, io: Io): ExitCode {
  const complain = (problem: string): ExitCode => {
    io.err(`${plain(cliWords().file(file, problem))}\n`)
    return 2
  }
  const opened = readDrawing(file, io)
  if (!opened.ok) return complain(opened.error)
  const { index } = opened.value
  for (const option of ['--from', '--to'] as const) {
    const wrong = given.list(option).find((id) => !index.asset(id))
    if (wrong !== undefined) return complain(whatIs(index, wrong, option))
  }
  const starts = [...new Set(given.list('--from'))].map(assetId)
  const targets = given.has('--to') ? [...new Set(given.list('--to'))].map(assetId) : null
  const all = reach(prepareSessions(index), starts)
  const answer: Answer = {
    starts,
    reached: targets ? all.filter(({ id }) => targets.includes(id)) : all,
    // A start is where the attack stands already.
    unreached: targets && targets.filter((id) => !starts.includes(id) && !all.some((one) => one.id === id)),
  }
  // Piece by piece: where chains are long, the whole is longer than a text can be.
  for (const piece of isJson ? asJson(index, answer) : [asText(index, answer)]) io.out(piece)
  return 0
}

interface Answer {
  readonly starts: readonly AssetId[]
  readonly reached: readonly Reached[]
  /** Of those that were asked for; null where none were. */
  readonly unreached: readonly AssetId[] | null
}

function whatIs(index: DiagramIndex, id: string, option: '--from' | '--to'): string {
  const cli = cliWords()
  if (index.zone(id)) return cli.notAnAsset(id, 'zone', option)
  return index.conduit(id) ? cli.notAnAsset(id, 'conduit', option) : cli.unknownAsset(id)
}

/** An asset a line. Chains have most of their sessions in common; each is put into words once. */
function* asJson(index: DiagramIndex, { starts, reached, unreached }: Answer): Iterable<string> {
  const printed = new Map<Session, string>()
  const print = (session: Session) => {
    const text = printed.get(session) ?? JSON.stringify(sessionAsJson(index, session))
    printed.set(session, text)
    return text
  }
  yield `{\n  "from": ${JSON.stringify(starts)},\n  "reached": [`
  for (const [i, { id, step, chain }] of reached.entries()) {
    yield `${i > 0 ? ',' : ''}\n    {"id":${JSON.stringify(id)},"step":${step},"chain":[${chain.map(print).join(',')}]}`
  }
  yield reached.length > 0 ? '\n  ]' : ']'
  yield unreached ? `,\n  "unreached": ${JSON.stringify(unreached)}\n}\n` : '\n}\n'
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

function asText(index: DiagramIndex, answer: Answer): string {
  const lines = answer.unreached ? chainLines(index, answer) : stepLines(index, answer)
  return `${lines.map(plain).join('\n')}\n`
}

/** All that can be reached, by step, each with the session that gets there. */
function stepLines(index: DiagramIndex, { starts, reached }: Answer): readonly string[] {
  const cli = cliWords()
  const lines = [
    cli.reached(
      reached.length,
      starts.map((id) => nameIn(index, id)),
    ),
  ]
  let step = 0
  for (const { id, step: at, chain } of reached) {
    if (at !== step) lines.push('', cli.step(at))
    step = at
    const last = chain.at(-1)
    if (last) lines.push(`  ${hopLine(index, id, last)}`)
  }
  return lines
}

/** Of each that was asked for the whole way, or that there is none. */
function chainLines(index: DiagramIndex, { reached, unreached }: Answer): readonly string[] {
  const cli = cliWords()
  return [
    ...reached.flatMap(({ id, chain }) => [
      cli.reachable(nameIn(index, id), chain.length),
      ...chain.map((session, i) => `  ${i + 1}. ${hopLine(index, session.to, session)}`),
    ]),
    ...(unreached ?? []).map((id) => cli.unreachable(nameIn(index, id))),
  ]
}

function hopLine(index: DiagramIndex, to: string, { from, path, ...session }: Session): string {
  const name = (id: string) => nameIn(index, id)
  return cliWords().hop(name(to), name(from), protocolName(session), path.slice(1, -1).map(name))
}

function protocolName(session: Pick<Session, 'protocol'>): string {
  if (session.protocol === ANY_PROTOCOL) return cliWords().anyProtocol
  return protocol(session.protocol)?.name ?? session.protocol.replace(/^custom:/, '')
}
