import type { Severity } from '../model'

/** Colours of a terminal, or none. Text is made plain before it is inked. */
export interface Ink {
  severity(severity: Severity | 'accepted', text: string): string
  strong(text: string): string
  faint(text: string): string
  added(text: string): string
  removed(text: string): string
  changed(text: string): string
}

const CODES = { strong: 1, faint: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const
const OF_SEVERITY = { error: 'red', warning: 'yellow', advice: 'blue', accepted: 'faint' } as const

export function inkOf(colours: boolean): Ink {
  const inked = (look: keyof typeof CODES) => (text: string) =>
    colours ? `\u001b[${CODES[look]}m${text}\u001b[0m` : text
  return {
    severity: (severity, text) => inked(OF_SEVERITY[severity])(text),
    strong: inked('strong'),
    faint: inked('faint'),
    added: inked('green'),
    removed: inked('red'),
    changed: inked('yellow'),
  }
}
