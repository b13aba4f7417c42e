import { changedFindings, type Finding } from '../rules'
import { words } from '../words'

/** In words, how errors changed between two checks, or warnings where errors did not; null where neither did. */
export function changedCounts(before: readonly Finding[], after: readonly Finding[]): string | null {
  const say = words().store
  const changes = changedFindings(before, after)
  const of = (severity: Finding['severity']) => ({
    gone: changes.went.filter((finding) => finding.severity === severity).length,
    fresh: changes.came.filter((finding) => finding.severity === severity).length,
    wider: changes.grew.filter((finding) => finding.severity === severity).length,
  })
  const [errors, warnings] = [of('error'), of('warning')]
  const ofErrors = [
    errors.gone > 0 ? say.errorsGone(errors.gone) : null,
    errors.fresh > 0 ? say.errorsNew(errors.fresh) : null,
    errors.wider > 0 ? say.errorsWider(errors.wider) : null,
  ].filter((sentence) => sentence !== null)
  const ofWarnings = [
    warnings.gone > 0 ? say.warningsGone(warnings.gone) : null,
    warnings.fresh > 0 ? say.warningsNew(warnings.fresh) : null,
    warnings.wider > 0 ? say.warningsWider(warnings.wider) : null,
  ].filter((sentence) => sentence !== null)
  const said = ofErrors.length > 0 ? ofErrors : ofWarnings
  return said.length > 0 ? said.join('. ') : null
}
