/**
 * What the program reads beside itself: pages of rules, fonts, its own version. They stand in the same places round the
 * sources and round what is built of them (`.ci/build-cli.mjs`).
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const beside = (...parts: readonly string[]) => path.join(here, ...parts)

/** Weights as `TEXT_STYLES` and the title block use them. */
export const FONT_FILES: readonly string[] = [
  'Inter-420.ttf',
  'Inter-520.ttf',
  'Inter-620.ttf',
  'Inter-700.ttf',
  'JetBrainsMono-520.ttf',
].map((name) => beside('fonts', name))

export function version(): string {
  const { version: own } = JSON.parse(readFileSync(beside('..', '..', 'package.json'), 'utf8')) as { version: string }
  return own
}

/** The page of a rule that exists; null where it cannot be read. */
export function rulePage(rule: string): string | null {
  try {
    return readFileSync(beside('..', 'rules', 'docs', `${rule}.md`), 'utf8')
  } catch {
    return null
  }
}

/** The two variable fonts as `@font-face` rules with `data:` URLs, as the app puts them into pictures. */
export function fontCss(): string {
  return [
    face('Inter', '100 900', 'inter-latin-wght-normal.woff2'),
    face('JetBrains Mono', '100 800', 'jetbrains-mono-latin-wght-normal.woff2'),
  ].join('\n')
}

function face(family: string, weights: string, file: string): string {
  const data = readFileSync(beside('..', 'app', 'fonts', file)).toString('base64')
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${data}) format('woff2')}`
}
