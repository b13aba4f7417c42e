import { FINDING_SHAPES, FINDING_STROKES, type FindingShapeName } from '../../layout'

/** Octagon, triangle, circle, ticked box: a severity by its shape. A word or a number stands beside it. */
export function FindingShape({ severity, size = 14 }: { severity: FindingShapeName; size?: number }) {
  const { outline, sign, fill, ink, rim } = FINDING_SHAPES[severity]
  return (
    <svg className="zb-finding-shape" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path
        d={outline}
        fill={`var(--${fill})`}
        // In a list nothing lies under it that it must stand out from.
        {...(rim === 'surface' ? {} : { stroke: `var(--${rim})`, strokeWidth: FINDING_STROKES.rim })}
      />
      <path d={sign} fill="none" stroke={`var(--${ink})`} strokeWidth={FINDING_STROKES.sign} strokeLinecap="round" />
    </svg>
  )
}
