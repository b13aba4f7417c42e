/** The mark: three levels and the door in the middle one. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" className="app-mark">
      <rect width="26" height="26" rx="7" fill="var(--ink)" />
      <g transform="translate(5 5)" stroke="var(--surface)">
        <path d="M1 3h14M1 8h5M10 8h5M1 13h14" fill="none" strokeWidth="2" strokeLinecap="round" />
        <rect x="6.2" y="5.8" width="3.6" height="4.4" rx="1" fill="var(--surface)" stroke="none" />
      </g>
    </svg>
  )
}
