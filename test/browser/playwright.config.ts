import path from 'node:path'
import { defineConfig } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '../..')
const port = Number(process.env.ZONEBOARD_TEST_PORT ?? 4391)

/** Real Chromium on the built app. CHROMIUM_PATH names the browser; without it a Chromium on the usual path is taken. */
export default defineConfig({
  testDir: '.',
  outputDir: path.join(root, 'test-results', 'browser'),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: process.env.CI ? 1 : 2,
  retries: 0,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    cwd: root,
    port,
    reuseExistingServer: !process.env.CI,
  },
})
