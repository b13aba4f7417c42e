import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'

/** What the built app may do: nothing but its own origin. Styles may be inline, because the dialogs set some. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** One file has no origin of its own: it may use what stands in it and nothing else, and run the scripts it was built with. */
const policyOfOneFile = (scripts: readonly string[]) => ({
  ...POLICY,
  'script-src': scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`).join(' '),
  'style-src': "'unsafe-inline'",
  'img-src': 'data: blob:',
  'font-src': 'data:',
  'connect-src': 'data:',
  'worker-src': 'blob: data:',
  'manifest-src': "'none'",
})

const policyTag = (policy: Readonly<Record<string, string>>) => {
  const content = Object.entries(policy)
    .map((parts) => parts.join(' '))
    .join('; ')
  return { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' } as const
}

/** Puts the policy into the built page; the development server needs more freedom. */
function contentSecurityPolicy(): Plugin {
  return { name: 'content-security-policy', apply: 'build', transformIndexHtml: () => [policyTag(POLICY)] }
}

/**
 * The app as one file that opens by double click: scripts, styles, fonts, the icon and the workers stand in it. Workers come
 * out of it as blobs, because a page of the disk may load no other file.
 */
function oneFile(): PluginOption[] {
  const inPublic = (name: string) => readFileSync(path.join(import.meta.dirname, 'public', name), 'utf8')
  return [
    {
      name: 'one-file-before',
      enforce: 'pre',
      transformIndexHtml: {
        order: 'pre',
        handler: (html) =>
          html
            .replace('<script src="/theme.js"></script>', () => `<script>${inPublic('theme.js')}</script>`)
            .replace(
              '/icon.svg',
              () => `data:image/svg+xml;base64,${Buffer.from(inPublic('icon.svg')).toString('base64')}`,
            ),
      },
      transform(code) {
        const workers: string[] = []
        const changed = code.replace(
          /new Worker\(new URL\('([^']+)', import\.meta\.url\), \{ type: 'module' \}\)/gu,
          (_whole, file: string) => {
            workers.push(`import InlineWorker${workers.length} from '${file}?worker&inline'`)
            return `new InlineWorker${workers.length - 1}()`
          },
        )
        return workers.length > 0 ? { code: [...workers, changed].join('\n'), map: null } : null
      },
    },
    viteSingleFile({ removeViteModuleLoader: true }),
    {
      name: 'one-file-after',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const page = bundle['index.html']
          if (page?.type !== 'asset') throw new Error('The page is missing from what was built.')
          const html = String(page.source)
          const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map((found) => found[1] ?? '')
          const { attrs } = policyTag(policyOfOneFile(scripts))
          const meta = `<meta http-equiv="${attrs['http-equiv']}" content="${attrs.content}" />`
          page.source = html.replace('<head>', () => `<head>${meta}`)
          page.fileName = 'zoneboard.html'
        },
      },
    },
  ]
}

/** An app to be installed, that asks before it takes a new version (`src/app/offline`). */
function installable(): PluginOption[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: null,
    manifest: {
      id: './',
      name: 'Zoneboard',
      short_name: 'Zoneboard',
      description: 'A whiteboard for IEC 62443 zones and conduits that understands the drawing',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#FAF9F5',
      theme_color: '#1A1E23',
      categories: ['productivity', 'utilities'],
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,svg,png,woff2,json}'],
      // Only where the app is asked for: a file beside it that is missing is missing.
      navigateFallback: 'index.html',
      inlineWorkboxRuntime: true,
      sourcemap: false,
      clientsClaim: false,
      skipWaiting: false,
      cleanupOutdatedCaches: true,
      maximumFileSizeToCacheInBytes: 6_000_000,
    },
  })
}

export default defineConfig(({ mode }) => {
  const isOneFile = mode === 'single'
  return {
    // Relative, so that the built app works from any path.
    base: './',
    publicDir: isOneFile ? false : 'public',
    plugins: [react(), ...(isOneFile ? oneFile() : [contentSecurityPolicy(), ...installable()])],
    worker: {
      format: 'es',
      plugins: () => [],
      ...(isOneFile ? { rolldownOptions: { output: { codeSplitting: false } } } : {}),
    },
    build: {
      target: 'es2022',
      chunkSizeWarningLimit: 700,
      modulePreload: { polyfill: false },
      ...(isOneFile ? { outDir: 'dist-single', assetsInlineLimit: () => true, reportCompressedSize: false } : {}),
    },
    preview: { port: 4173 },
  }
})
