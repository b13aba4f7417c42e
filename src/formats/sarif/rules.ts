import type { Severity } from '../../model'
import { type RuleMeta, ruleMetas } from '../../rules'
import { readMarkdown } from '../markdown/read'

export const SARIF_LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

/** All rules, in the order of the registry: what they are, and their pages as help. */
export function ruleDescriptors(pageOf: (rule: string) => string | null): readonly object[] {
  return ruleMetas.map((meta) => descriptor(meta, pageOf(meta.id)))
}

function descriptor(meta: RuleMeta, page: string | null): object {
  const prose = page === null ? null : withoutDrawings(page)
  const checks = page === null ? null : whatItChecks(page)
  return {
    id: meta.id,
    name: meta.id.replace(/(^|-)(\p{L})/gu, (_, __, letter: string) => letter.toUpperCase()),
    shortDescription: { text: meta.title },
    fullDescription: { text: checks ?? meta.title },
    help: prose === null ? { text: meta.title } : { text: prose, markdown: prose },
    defaultConfiguration: { level: SARIF_LEVEL[meta.severity] },
    properties: {
      tags: ['iec-62443', meta.kind, meta.basis],
      kind: meta.kind,
      basis: meta.basis,
      sources: meta.sources.map(({ document, clause }) => `${document}, ${clause}`),
      requirements: meta.requirements,
    },
  }
}

/** The page without its two drawings, which a person reads in the app or with `explain`. */
function withoutDrawings(page: string): string {
  return page
    .replace(/^## (?:Speaks|Silent)\n[^]*?(?=^## )/gmu, '')
    .replaceAll('\r\n', '\n')
    .trim()
}

function whatItChecks(page: string): string | null {
  const paragraph = readMarkdown(page).find(({ kind }) => kind === 'paragraph')
  return paragraph?.kind === 'paragraph' ? paragraph.text : null
}
