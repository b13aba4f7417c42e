/** A choice under its name; the name is said by the choice itself. */
export function Labelled({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="app-export-choice">
      <span className="zb-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
