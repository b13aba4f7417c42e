import { FindingSentence, FindingShape, useFixes } from '../../panels'
import { type Slide, useBoardState } from '../../store'
import { words } from '../../words'
import { titleOf } from '../session/facts'

const MOST_FIXES = 3

/** What stands beside the drawing, to be read from the back of the room. */
export function SlideText({ slide }: { slide: Slide }) {
  if (slide.kind === 'finding') return <FindingText slide={slide} />
  if (slide.kind === 'whole') return <WholeText />
  const say = words().present
  return (
    <>
      <p className="pr-kind">{say.frame}</p>
      <h1>{slide.frame.text?.trim() || say.unnamedFrame}</h1>
    </>
  )
}

function FindingText({ slide }: { slide: Extract<Slide, { kind: 'finding' }> }) {
  const say = words().present
  const { finding, at, of } = slide
  return (
    <>
      <p className={`pr-kind is-${finding.severity}`}>
        <FindingShape severity={finding.severity} size={24} />
        {say.severityAt(finding.severity, at, of)}
      </p>
      <h1 className="pr-sentence">
        <FindingSentence finding={finding} />
      </h1>
      <p className="pr-clause">{say.clause(finding.clause)}</p>
      <Fixes key={finding.id} finding={finding} />
    </>
  )
}

function Fixes({ finding }: { finding: Extract<Slide, { kind: 'finding' }>['finding'] }) {
  const say = words().present
  const fixes = useFixes(finding, 'now')
  return (
    <section className="pr-fixes" aria-label={say.todo}>
      <h2>{say.todo}</h2>
      {fixes === null && <p>{say.seeking}</p>}
      {fixes?.length === 0 && <p>{say.nothing}</p>}
      {fixes && fixes.length > 0 && (
        <ol>
          {fixes.slice(0, MOST_FIXES).map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

function WholeText() {
  const say = words().present
  const title = useBoardState(titleOf)
  const zones = useBoardState(({ index }) => index.zones.length)
  const findings = useBoardState((state) => state.findings)
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity && finding.acceptance === null).length
  const errors = count('error')
  const warnings = count('warning')
  return (
    <>
      <p className="pr-kind">{say.whole}</p>
      <h1>{title}</h1>
      <dl className="pr-figures">
        <Figure n={zones} name={say.zones(zones)} />
        <Figure n={errors} name={say.errors(errors)} />
        <Figure n={warnings} name={say.warnings(warnings)} />
      </dl>
    </>
  )
}

function Figure({ n, name }: { n: number; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{n}</dd>
    </div>
  )
}
