import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { CORE, CORE_PACKAGES, lintConfiguration, ROOMS } from './rooms'

const root = path.resolve(import.meta.dirname, '..')
const lintFile = path.join(root, '.oxlintrc.json')
const configuration = `${JSON.stringify(lintConfiguration(), null, 2)}\n`
/** Planting happens in a folder of its own, so that it never touches the product. */
const plot = mkdtempSync(path.join(tmpdir(), 'zoneboard-arrows-'))

function lint(files: Record<string, string>): string {
  rmSync(plot, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(plot, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  writeFileSync(path.join(plot, '.oxlintrc.json'), configuration)
  const binary = path.join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  try {
    return execFileSync(process.execPath, [binary, '-c', '.oxlintrc.json', '.'], { cwd: plot, encoding: 'utf8' })
  } catch (problem) {
    return String((problem as { stdout?: string }).stdout)
  }
}

afterAll(() => rmSync(plot, { recursive: true, force: true }))

describe('rooms and arrows', () => {
  it('writes the lint configuration from the table', () => {
    if (process.env.UPDATE) writeFileSync(lintFile, configuration)
    expect(readFileSync(lintFile, 'utf8')).toBe(configuration)
  })

  it('has exactly the rooms of the table, and no file in src but main.tsx', () => {
    const entries = readdirSync(path.join(root, 'src'), { withFileTypes: true })
    expect(
      entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    ).toEqual(Object.keys(ROOMS).sort())
    expect(entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)).toEqual(['main.tsx'])
  })

  it('accepts an allowed arrow', () => {
    expect(lint({ 'src/rules/a.ts': "import { x } from '../model'\nexport const y = x\n" })).toContain('0 errors')
  })

  it('accepts what a room hands out for later loading', () => {
    expect(lint({ 'src/panels/a.ts': "export const y = import('../catalogue/guidance')\n" })).toContain('0 errors')
    expect(lint({ 'src/panels/a.ts': "export const y = import('../catalogue/levels')\n" })).toMatch(/[1-9]\d* errors?/)
  })

  const forbidden = Object.entries(ROOMS).flatMap(([room, allowed]) => {
    const other = Object.keys(ROOMS).find((name) => name !== room && !allowed.includes(name))
    return other ? [{ room, other }] : []
  })
  it('plants a forbidden import in every room that has one', () => {
    expect(forbidden.map(({ room }) => room).sort()).toEqual(Object.keys(ROOMS).sort())
    const report = lint(
      Object.fromEntries(
        forbidden.map(({ room, other }) => [
          `src/${room}/planted.ts`,
          `import type { X } from '../${other}'\nexport type Y = X\n`,
        ]),
      ),
    )
    for (const { room } of forbidden) expect(report).toContain(`The room "${room}" may open only`)
  })

  it.each([
    ['a deep import past the index', 'src/rules/a.ts', "import { x } from '../model/schema'\nexport const y = x\n"],
    ['React in the core', 'src/model/a.ts', "import { useState } from 'react'\nexport const y = useState\n"],
    ['Node in the core', 'src/formats/a.ts', "import { readFileSync } from 'node:fs'\nexport const y = readFileSync\n"],
    ['the clock in the core', 'src/model/a.ts', 'export const y = Date.now()\n'],
    ['new Date() in the core', 'src/model/a.ts', 'export const y = new Date()\n'],
    ['randomness in the core', 'src/rules/a.ts', 'export const y = Math.random()\n'],
    ['a dynamic import across rooms', 'src/model/a.ts', "export const y = import('../rules')\n"],
    ['a re-export across rooms', 'src/model/a.ts', "export { y } from '../rules'\n"],
    ['Node in the app', 'src/app/a.ts', "import { readFileSync } from 'node:fs'\nexport const y = readFileSync\n"],
  ])('complains about %s', (_what, file, text) => {
    expect(lint({ [file]: text })).toMatch(/[1-9]\d* errors?/)
  })

  it('complains about a cycle, of types too', () => {
    const report = lint({
      'src/model/a.ts': "import type { B } from './b'\nexport interface A { b: B }\n",
      'src/model/b.ts': "import type { A } from './a'\nexport interface B { a: A }\n",
    })
    expect(report).toContain('no-cycle')
  })

  it('uses no package in the core beside those listed', () => {
    const files = CORE.flatMap((room) =>
      readdirSync(path.join(root, 'src', room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => path.join(root, 'src', room, name)),
    )
    expect(files.length).toBeGreaterThan(50)
    const foreign = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\()\s*'([^'.][^']*)'/g)].map(
        (match) => match[1] ?? '',
      ),
    )
    for (const name of new Set(foreign)) expect(CORE_PACKAGES).toContain(name)
  })

  it('type-checks the core without DOM and Node: planted uses of both do not compile', () => {
    const tsconfig = readFileSync(path.join(root, 'test', 'core.tsconfig.json'), 'utf8')
    for (const room of CORE) expect(tsconfig).toContain(`../src/${room}`)
    rmSync(plot, { recursive: true, force: true })
    mkdirSync(plot, { recursive: true })
    const uses = ['document', 'console', 'fetch', 'crypto', 'process', 'setTimeout']
    uses.forEach((name, i) => writeFileSync(path.join(plot, `${i}.ts`), `export const y = ${name}\n`))
    writeFileSync(
      path.join(plot, 'tsconfig.json'),
      JSON.stringify({ extends: path.join(root, 'test', 'core.tsconfig.json'), include: ['*.ts'] }),
    )
    let report = ''
    try {
      execFileSync(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', plot], {
        encoding: 'utf8',
      })
    } catch (problem) {
      report = String((problem as { stdout?: string }).stdout)
    }
    for (const name of uses) expect(report).toContain(`'${name}'`)
  })
})
