import { defineConfig } from 'vitest/config'

const all = {
  exclude: ['test/browser/**', 'node_modules/**'],
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
}
/** Rooms of pure functions: their tests share loaded modules, which saves most of the time that loading takes. */
const CORE = ['base', 'model', 'catalogue', 'layout', 'analysis', 'rules', 'formats'].map(
  (room) => `test/${room}/**/*.test.ts`,
)

export default defineConfig({
  test: {
    projects: [
      { test: { ...all, name: 'core', include: CORE, isolate: false } },
      {
        test: {
          ...all,
          name: 'app',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...all.exclude, ...CORE],
        },
      },
    ],
  },
})
