import { FINDING_SHAPES, FINDING_STROKES, type FindingShapeName } from '../../layout'

/** The worst finding of a record: octagon, triangle, circle, ticked box. */
export function FindingShape({ severity }: { readonly severity: FindingShapeName }) {
  const { outline, sign, fill, ink, rim } = FINDING_SHAPES[severity]
  return (
    <svg className="zb-finding-mark" viewBox="0 0 16 16" aria-hidden="true" data-finding={severity}>
      <path
        d={outline}
        fill={`var(--${fill})`}
        stroke={`var(--${rim})`}
        strokeWidth={FINDING_STROKES.rim}
        strokeLinejoin="round"
      />
      <path d={sign} fill="none" stroke={`var(--${ink})`} strokeWidth={FINDING_STROKES.sign} strokeLinecap="round" />
    </svg>
  )
}
