// `npm start`: builds the app when its sources are newer than what was built, and serves it. Options go to `vite preview`
// (`npm start -- --host` serves the local network, `--port 8080` chooses the port).
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
const built = path.join(root, 'dist', 'index.html')

function newest(place) {
  const facts = statSync(place)
  if (!facts.isDirectory()) return facts.mtimeMs
  return Math.max(facts.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))))
}

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'].map((name) =>
  path.join(root, name),
)
if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
  const done = spawnSync(process.execPath, [vite, 'build'], { cwd: root, stdio: 'inherit' })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
const served = spawnSync(process.execPath, [vite, 'preview', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
process.exit(served.status ?? 0)
