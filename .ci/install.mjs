// Installs what is missing. Uses Node's own modules only: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Zoneboard needs Node 20.19 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

const lock = path.join(root, 'package-lock.json')
const installed = path.join(root, 'node_modules', '.package-lock.json')
const missing = !existsSync(installed) || statSync(lock).mtimeMs > statSync(installed).mtimeMs
if (missing) {
  console.log('Installing packages …')
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []]
  const done = spawnSync(npm[0], [...npm[1], 'ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: npm[0] === 'npm' && process.platform === 'win32',
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
}
