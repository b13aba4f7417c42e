import type { RecordMark } from '../../store'

const DRAWINGS = {
  error: (
    <>
      <path d="M5.1.9h5.8L15.1 5.1v5.8L10.9 15.1H5.1L.9 10.9V5.1z" fill="var(--error)" />
      <path d="M8 4.1v4.6" stroke="var(--on-error)" strokeWidth="1.9" strokeLinecap="round" />
      <circle cx="8" cy="11.4" r="1.1" fill="var(--on-error)" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.2 15.3 14.2H.7z" fill="var(--warn-fill)" />
      <path d="M8 5.8v3.6" stroke="var(--on-warn)" strokeWidth="1.7" strokeLinecap="round" />
      <circle cx="8" cy="11.8" r="1" fill="var(--on-warn)" />
    </>
  ),
  advice: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--advice)" />
      <path d="M8 7.4v4" stroke="var(--on-advice)" strokeWidth="1.8" strokeLinecap="round" />
      <circle cx="8" cy="4.7" r="1.1" fill="var(--on-advice)" />
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
} as const

/** Octagon, triangle, circle, ticked box: a severity by its shape. A word or a number stands beside it. */
export function FindingShape({ severity, size = 14 }: { severity: RecordMark['severity']; size?: number }) {
  return (
    <svg className="zb-finding-shape" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {DRAWINGS[severity]}
    </svg>
  )
}
