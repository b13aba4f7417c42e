/**
 * The rooms under src/ and which other rooms each may open (ARCHITECTURE.md). The one table behind the lint
 * configuration (`.oxlintrc.json`) and its test.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  words: ['base'],
  model: ['base'],
  catalogue: ['base', 'model'],
  layout: ['base', 'model', 'catalogue'],
  analysis: ['base', 'model', 'catalogue', 'layout'],
  rules: ['base', 'model', 'catalogue', 'layout', 'analysis'],
  formats: ['base', 'words', 'model', 'catalogue', 'layout', 'analysis', 'rules'],
  store: ['base', 'words', 'model', 'catalogue', 'layout', 'analysis', 'rules'],
  persistence: ['base', 'model', 'formats'],
  canvas: ['base', 'words', 'model', 'catalogue', 'layout', 'analysis', 'store'],
  panels: ['base', 'words', 'model', 'catalogue', 'layout', 'analysis', 'rules', 'store'],
  app: [
    'base',
    'words',
    'model',
    'catalogue',
    'layout',
    'analysis',
    'rules',
    'formats',
    'store',
    'persistence',
    'canvas',
    'panels',
  ],
  cli: ['base', 'words', 'model', 'catalogue', 'layout', 'analysis', 'rules', 'formats'],
}

/** Rooms that run anywhere: no React, no DOM, no Node, no clock, no randomness. */
export const CORE = ['base', 'words', 'model', 'catalogue', 'layout', 'analysis', 'rules', 'formats']

/** Packages that the core may use: data and pure functions only. */
export const CORE_PACKAGES = ['zod', 'fflate', 'lucide', 'fractional-indexing', 'flatbush', 'perfect-freehand']

/** What people reach for by habit; the test of the arrows also reads every import of the core. */
const FOREIGN_TO_CORE = [
  'react',
  'zustand',
  'radix-ui',
  'lucide-react',
  'idb',
  'nanoid',
  'cmdk',
  'sonner',
  'tinykeys',
  'browser-fs-access',
]

/** Beside its index, what a room hands out as an entry of its own, so that the app can load it later. */
const LAZY_ENTRIES: Readonly<Record<string, readonly string[]>> = {
  catalogue: ['guidance', 'reference'],
  rules: ['checks'],
  words: ['de'],
}

/** The whole of `.oxlintrc.json`. */
export function lintConfiguration(): object {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['import', 'typescript', 'react', 'unicorn', 'oxc'],
    categories: { correctness: 'error', suspicious: 'off' },
    rules: {
      'import/no-cycle': ['error', { ignoreTypes: false }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'react/no-danger': 'error',
      'typescript/no-explicit-any': 'error',
      eqeqeq: 'error',
    },
    ignorePatterns: ['dist', 'dist-cli', 'test/fixtures', 'src/catalogue/data'],
    overrides: Object.entries(ROOMS).map(([room, allowed]) => ({
      files: [`src/${room}/**`],
      rules: {
        'no-restricted-imports': ['error', { patterns: patternsFor(room, allowed) }],
        ...(CORE.includes(room) ? CORE_RULES : {}),
      },
    })),
  }
}

const CORE_RULES = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The core has no clock: take the time as an argument.' },
    { object: 'Math', property: 'random', message: 'The core has no randomness: take ids as arguments.' },
  ],
  'no-restricted-globals': ['error', { name: 'Date', message: 'The core has no clock: take the time as an argument.' }],
  'no-console': 'error',
}

function patternsFor(room: string, allowed: readonly string[]) {
  const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !allowed.includes(other))
  const rooms = (names: readonly string[]) => names.join('|')
  const patterns = []
  if (forbidden.length > 0) {
    patterns.push({
      regex: `^(\\.\\./)+(${rooms(forbidden)})(/|$)`,
      message: `The room "${room}" may open only: ${allowed.join(', ') || 'none'}.`,
    })
  }
  if (allowed.length > 0) {
    patterns.push({
      group: allowed.flatMap((name) => [
        `**/${name}/**`,
        ...(LAZY_ENTRIES[name] ?? []).map((entry) => `!**/${name}/${entry}`),
      ]),
      message: 'From another room import its index.',
    })
  }
  if (CORE.includes(room)) {
    patterns.push({
      regex: `^(node:|@|${FOREIGN_TO_CORE.join('|')})`,
      message: `The core may use only these packages: ${CORE_PACKAGES.join(', ')}.`,
    })
  } else if (room !== 'cli') {
    patterns.push({ regex: '^node:', message: 'Only the command line runs in Node.' })
  } else {
    patterns.push({ regex: '^(react|zustand|@xyflow|radix-ui)', message: 'The command line has no interface.' })
  }
  return patterns
}
