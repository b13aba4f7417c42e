import type { Finding } from '../rules'
import { words } from '../words'

/** In words, how errors changed between two checks, or warnings where errors did not; null where neither did. */
export function changedCounts(before: readonly Finding[], after: readonly Finding[]): string | null {
  const say = words().store
  const errors = changes('error', before, after)
  const warnings = changes('warning', before, after)
  const said = [
    errors.gone > 0 ? say.errorsGone(errors.gone) : null,
    errors.fresh > 0 ? say.errorsNew(errors.fresh) : null,
    ...(errors.gone + errors.fresh > 0
      ? []
      : [
          warnings.gone > 0 ? say.warningsGone(warnings.gone) : null,
          warnings.fresh > 0 ? say.warningsNew(warnings.fresh) : null,
        ]),
  ].filter((sentence) => sentence !== null)
  return said.length > 0 ? said.join('. ') : null
}

function changes(severity: Finding['severity'], before: readonly Finding[], after: readonly Finding[]) {
  const open = (findings: readonly Finding[]) =>
    new Set(findings.filter((it) => it.severity === severity && !it.acceptance).map(({ id }) => id))
  const [old, now] = [open(before), open(after)]
  return {
    gone: [...old].filter((id) => !now.has(id)).length,
    fresh: [...now].filter((id) => !old.has(id)).length,
  }
}
