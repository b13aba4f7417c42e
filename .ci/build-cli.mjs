// Builds the command line into one file that Node runs by itself, with what it reads beside it laid out as in `src`.
// `node .ci/build-cli.mjs [FOLDER]`; without a folder it is dist-cli.
import { chmodSync, cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist-cli'))

rmSync(target, { recursive: true, force: true })
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // Everything is bundled but the painter of pictures, which is not JavaScript and is loaded only when one is asked for.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
  build: {
    ssr: path.join(root, 'src', 'cli', 'main.ts'),
    outDir: path.join(target, 'cli'),
    target: 'node20',
    emptyOutDir: true,
    rollupOptions: { output: { entryFileNames: 'main.js', codeSplitting: false } },
  },
})
chmodSync(path.join(target, 'cli', 'main.js'), 0o755)
for (const part of ['rules/docs', 'cli/fonts', 'app/fonts']) {
  cpSync(path.join(root, 'src', part), path.join(target, part), { recursive: true })
}
