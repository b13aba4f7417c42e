/**
 * `npm run bench [-- 300 1000 5000]`: what checking costs (with `-- checks` only that), and what the built app costs, beside a page of plain React Flow with the same model in
 * the same run. Main-thread CPU on the thread clock; ratios are what counts, milliseconds are this machine's.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { findChromium } from '../../.ci/chromium.mjs'
import { serveFolder } from '../support/serve-folder'
import { measureChecks } from './check-cost'
import { measureCore } from './core-cost'
import { measureApp, measurePlain, type PageFigures } from './page-figures'

const root = path.resolve(import.meta.dirname, '../..')
const dist = path.join(root, 'dist')
const plain = path.join(root, 'test-results', 'plain')
const sizes = process.argv.slice(2).map(Number).filter(Boolean)

/** What this much may cost at 5,000 assets, as a share of the plain page. */
const LIMITS: Partial<Record<keyof PageFigures, number>> = {
  open: 0.08,
  drag: 0.05,
  pan: 0.04,
  zoom: 0.15,
  fit: 1,
  panAll: 0.1,
}
const LARGEST_FIRST_LOAD = 286_000

function build(args: readonly string[]): void {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const done = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn', ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** Gzipped bytes of the scripts that the page itself names: what is loaded before anything is asked for. */
function firstLoad(): number {
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+\.js)"/g)].map((match) => match[1] as string)
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0)
}

function allScripts(): number {
  const folder = path.join(dist, 'assets')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0)
}

function finish(misses: readonly string[]): never {
  console.log(misses.length === 0 ? '\nAll limits hold.' : `\nMissed: ${misses.join('; ')}`)
  process.exit(misses.length === 0 ? 0 : 1)
}

const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2)).padStart(9)

const slow = measureChecks()
if (process.argv[2] === 'checks') finish(slow)

build([])
build(['--config', path.join(import.meta.dirname, 'plain', 'vite.config.ts')])
const first = firstLoad()
console.log(
  `first load ${(first / 1000).toFixed(0)} kB of gzipped JavaScript (all: ${(allScripts() / 1000).toFixed(0)} kB)`,
)
const misses: string[] = [...slow, ...(first > LARGEST_FIRST_LOAD ? [`first load ${first} bytes`] : [])]

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
const servers = await Promise.all([serveFolder(dist), serveFolder(plain)])
try {
  for (const count of sizes.length > 0 ? sizes : [300, 1000, 5000]) {
    const ours = await measureApp(browser, servers[0].url, count)
    const theirs = await measurePlain(browser, servers[1].url, count)
    console.log(`\n${count} assets, ${Math.floor(count * 1.5)} conduits      Zoneboard     plain     ratio`)
    for (const figure of Object.keys(theirs) as (keyof PageFigures)[]) {
      const ratio = ours[figure] / theirs[figure]
      const limit = count >= 5000 ? LIMITS[figure] : undefined
      const verdict = limit === undefined ? '' : ratio <= limit ? `  holds (≤ ${limit})` : `  MISSED (≤ ${limit})`
      if (limit !== undefined && ratio > limit) misses.push(`${figure} at ${count}: ${ratio.toFixed(3)} > ${limit}`)
      console.log(
        `${figure.padEnd(28)}${number(ours[figure])} ${number(theirs[figure])} ${ratio.toFixed(3).padStart(9)}${verdict}`,
      )
    }
    for (const [name, value] of Object.entries(await measureCore(browser, count))) {
      console.log(`${name.padEnd(28)}${number(value)}`)
    }
  }
} finally {
  await browser.close()
  for (const server of servers) await server.close()
}
finish(misses)
