// All of `npm test`: types, core types, lint and arrows, format, unit and component tests, build, browser tests.
// Runs every step, counts the tests, and closes with the line "N passed, N failed".
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const results = path.join(root, 'test-results')
const wanted = new Set(process.argv.slice(2))
const all = wanted.size === 0

let passed = 0
let failed = 0

function run(title, script, args, env = {}) {
  console.log(`\n=== ${title}`)
  const bin = path.join(root, 'node_modules', ...script.split('/'))
  const done = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return done.status === 0
}

/** A step that is one check: it counts as one test. */
function step(title, script, args) {
  if (run(title, script, args)) passed += 1
  else {
    failed += 1
    console.log(`--- ${title}: failed`)
  }
}

function count(file, read, green) {
  const sums = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  passed += sums.passed
  failed += sums.failed
  if ((!green && sums.failed === 0) || sums.passed + sums.failed === 0) failed += 1
}

function check() {
  step('Types', 'typescript/bin/tsc', ['-p', 'tsconfig.json'])
  step('Types of the build', 'typescript/bin/tsc', ['-p', 'test/build.tsconfig.json'])
  step('Types of the core, without DOM and Node', 'typescript/bin/tsc', ['-p', 'test/core.tsconfig.json'])
  step('Lint and arrows', 'oxlint/bin/oxlint', ['--deny-warnings'])
  step('Format', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])
  const file = path.join(results, 'unit.json')
  const green = run('Unit and component tests', 'vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ])
  count(
    file,
    (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests }),
    green,
  )
}

async function checkBrowser() {
  step('Build', 'vite/bin/vite.js', ['build'])
  step('Build of the one file', 'vite/bin/vite.js', ['build', '--mode', 'single'])
  const file = path.join(results, 'browser.json')
  const green = run(
    'Browser tests',
    '@playwright/test/cli.js',
    ['test', '--config', 'test/browser/playwright.config.ts', '--reporter=list,json'],
    { CHROMIUM_PATH: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  )
  count(
    file,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped }),
    green,
  )
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
if (all || wanted.has('check')) check()
if (all || wanted.has('browser')) await checkBrowser()
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
