import type { RequirementState } from '../../model'

const tick = { fill: 'none', stroke: 'var(--surface)', strokeWidth: 1.6, strokeLinecap: 'round' } as const
const GLYPHS = {
  'in-place': (
    <>
      <circle cx="8" cy="8" r="6.5" fill="var(--ok)" />
      <path d="M5 8.2 7.2 10.4 11 6" {...tick} />
    </>
  ),
  'not-assessed': (
    <circle cx="8" cy="8" r="6" fill="none" stroke="var(--ink-3)" strokeWidth="1.4" strokeDasharray="2.4 2.2" />
  ),
  compensated: (
    <>
      <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="var(--dmz)" />
      <path d="M5.4 8.1 7.2 9.9 10.6 6.3" {...tick} />
    </>
  ),
  planned: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="var(--accent)" strokeWidth="1.6" />
      <path d="M8 4.4a3.6 3.6 0 0 1 0 7.2z" fill="var(--accent)" />
    </>
  ),
  'not-applicable': (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="var(--ink-3)" strokeWidth="1.4" />
      <path d="M5 8h6" stroke="var(--ink-3)" strokeWidth="1.6" />
    </>
  ),
} as const

/** How far a requirement is met, as a shape; the word stands beside it. */
export function RequirementGlyph({ state }: { state: RequirementState }) {
  return (
    <svg className="zb-requirement-glyph" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {GLYPHS[state]}
    </svg>
  )
}
