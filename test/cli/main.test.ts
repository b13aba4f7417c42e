import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { zoneboard } from './fake-io'

const root = path.resolve(import.meta.dirname, '../..')

const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')

/** As `npm run -s zoneboard --` starts it. */
function start(...argv: string[]) {
  return startWith(process.env, ...argv)
}
function startWith(env: NodeJS.ProcessEnv, ...argv: string[]) {
  return spawnSync(process.execPath, [tsx, 'src/cli/main.ts', ...argv], { cwd: root, encoding: 'utf8', env })
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
    const file = 'test/fixtures/templates/mining-flat.zoneboard.json'
    const inProcess = zoneboard(['check', file, '--json'], { [file]: readFileSync(path.join(root, file)) })
    expect(JSON.parse(done.stdout)).toEqual(inProcess.json())
    expect(JSON.parse(done.stdout)[0].counts.error).toBeGreaterThan(0)
    expect(done.status).toBe(2)
  })
  it('finds a file from where npm was called', () => {
    const fromThere = { npm_lifecycle_event: 'zoneboard', INIT_CWD: path.join(root, 'test/fixtures/templates') }
    expect(startWith({ ...process.env, ...fromThere }, 'check', 'mining-flat.zoneboard.json').status).toBe(1)
    const another = { ...fromThere, npm_lifecycle_event: 'test' }
    expect(startWith({ ...process.env, ...another }, 'check', 'mining-flat.zoneboard.json').status).toBe(2)
  })
  it('says no more to a reader that has had enough', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zoneboard-'))
    const level = (i: number) => (i === 0 ? 'L4' : 'L3')
    const assets = Array.from({ length: 3000 }, (_, i) => ({
      id: `a${i}`,
      type: 'custom',
      level: level(i),
      zone: 'flat',
    }))
    const loose = assets.map(({ zone: _zone, ...asset }) => ({ ...asset, id: `b${asset.id}` }))
    const file = path.join(folder, 'many.zoneboard.json')
    writeFileSync(
      file,
      JSON.stringify({ format: 'zoneboard', version: 1, zones: [{ id: 'flat' }], assets: [...assets, ...loose] }),
    )
    const program = `"${process.execPath}" "${tsx}" src/cli/main.ts check "${file}" --format json`
    const done = spawnSync('sh', ['-c', `{ ${program}; echo $? >&2; } | head -1`], { cwd: root, encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    expect(done).toMatchObject({ stdout: '[\n', stderr: '1\n', status: 0 })
  })
  it.runIf(existsSync('/dev/full'))('says that the answer cannot be written', () => {
    const full = openSync('/dev/full', 'w')
    const file = 'test/fixtures/templates/mining-flat.zoneboard.json'
    const done = spawnSync(process.execPath, [tsx, 'src/cli/main.ts', 'check', file], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    })
    closeSync(full)
    expect(done.stderr).toBe('The answer cannot be written (ENOSPC).\n')
    expect(done.status).toBe(2)
  })
})
