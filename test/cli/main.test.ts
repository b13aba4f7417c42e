import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** As `npm run -s zoneboard --` starts it. */
function start(...argv: string[]) {
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  return spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...argv], { cwd: root, encoding: 'utf8' })
}

describe('the program itself', () => {
  it('reads files, writes to its streams and ends with the code', () => {
    const done = start(
      'check',
      'test/fixtures/templates/mining-flat.zoneboard.json',
      'no-such-file',
      '--format',
      'json',
    )
    expect(done.stderr).toBe('no-such-file: There is no such file.\n')
    expect(JSON.parse(done.stdout)[0].counts.error).toBe(6)
    expect(done.status).toBe(2)
  })
})
