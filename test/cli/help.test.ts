import { describe, expect, it } from 'vitest'
import { zoneboard } from './fake-io'

const COMMANDS = ['check', 'explain', 'rules', 'reach', 'levels', 'render', 'diff']

describe('help', () => {
  it('names every command, and nothing else', () => {
    for (const argv of [['--help'], ['help'], ['-h'], ['help', '--help']]) {
      const { code, out, err } = zoneboard(argv)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const named = [...out.matchAll(/^ {2}zoneboard (\w+) /gmu)].map(([, name]) => name)
      expect(named).toEqual([...COMMANDS, 'help'])
    }
  })
  it.each(COMMANDS)('of %s is the same however one asks', (command) => {
    const { code, out } = zoneboard(['help', command])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^zoneboard ${command}`, 'u'))
    expect(out).toContain('Exit code: ')
    for (const argv of [
      [command, '--help'],
      [command, '-h'],
      [command, 'a', '--wrong', '--help'],
    ]) {
      expect(zoneboard(argv)).toMatchObject({ code: 0, out, err: '' })
    }
  })
  it.each(['all', ...COMMANDS])('of %s fits a screen of 80 by 24', (page) => {
    const { out } = zoneboard(page === 'all' ? ['help'] : ['help', page])
    const lines = out.split('\n')
    // One line is left for the next prompt.
    expect(lines.length).toBeLessThanOrEqual(24)
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(80)
  })
  it('is not what a file after -- is asked for', () => {
    expect(zoneboard(['check', '--', '--help']).err).toBe('--help: There is no such file.\n')
  })
  it('says its version', () => {
    expect(zoneboard(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' })
  })
})
