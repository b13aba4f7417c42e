import { ok } from '../base'
import { type RuleMeta, ruleMetas } from '../rules'
import { cliWords, words } from '../words'
import type { Command } from './command'
import { inkOf } from './ink'

/** Lists the rules, in the order in which findings are told. */
export const rulesCommand: Command = {
  name: 'rules',
  options: [
    { name: '--format', takes: 'value', values: ['text', 'json'] },
    { name: '--json', takes: 'nothing' },
  ],
  run(given, io) {
    if (given.plain.length > 0) return { ok: false, error: cliWords().noWords(given.plain[0] as string) }
    const isJson = (given.value('--format') ?? (given.has('--json') ? 'json' : 'text')) === 'json'
    io.out(isJson ? `${JSON.stringify(ruleMetas.map(asJson), null, 2)}\n` : asText(io.colours))
    return ok(0)
  },
}

function asJson({ id, title, subject, severity, kind, basis, sources, requirements }: RuleMeta): object {
  return { id, title, subject, severity, kind, basis, sources, requirements }
}

function asText(colours: boolean): string {
  const { report } = words()
  const ink = inkOf(colours)
  const wide = Math.max(...ruleMetas.map(({ id }) => id.length))
  const lines = ruleMetas.map(
    ({ id, title, severity }) =>
      `${id.padEnd(wide)}  ${ink.severity(severity, report.severity[severity].padEnd(7))}  ${title}`,
  )
  return `${lines.join('\n')}\n`
}
