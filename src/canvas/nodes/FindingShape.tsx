import type { RecordMark } from '../../store'

const mark = (top: number, bottom: number, dot: number, colour: string) => (
  <>
    <path d={`M8 ${top}V${bottom}`} stroke={colour} strokeWidth="1.7" strokeLinecap="round" />
    <circle cx="8" cy={dot} r="1" fill={colour} />
  </>
)
const rim = { stroke: 'var(--surface)', strokeWidth: 1.4, strokeLinejoin: 'round' } as const

const SHAPES: Record<RecordMark['severity'], React.ReactNode> = {
  error: (
    <>
      <path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" fill="var(--error)" {...rim} />
      {mark(4.4, 8.6, 11.4, 'var(--on-error)')}
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2 15.3 14.2H.7z" fill="var(--warn-fill)" {...rim} />
      {mark(5.8, 9.4, 11.8, 'var(--on-warn)')}
    </>
  ),
  advice: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="var(--advice)" {...rim} />
      <path d="M8 7.4V11.4" stroke="var(--on-advice)" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="8" cy="4.9" r="1" fill="var(--on-advice)" />
    </>
  ),
  accepted: (
    <>
      <rect
        x="1"
        y="1"
        width="14"
        height="14"
        rx="4"
        fill="var(--surface)"
        stroke="var(--accepted)"
        strokeWidth="1.4"
      />
      <path
        d="M4.6 8.2 7 10.6l4.4-5"
        fill="none"
        stroke="var(--accepted)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
}

/** The worst finding of a record: octagon, triangle, circle, ticked box. */
export function FindingShape({ severity }: { readonly severity: RecordMark['severity'] }) {
  return (
    <svg className="zb-finding-mark" viewBox="0 0 16 16" aria-hidden="true" data-finding={severity}>
      {SHAPES[severity]}
    </svg>
  )
}
