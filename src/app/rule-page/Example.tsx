import { useEffect, useMemo, useState } from 'react'
import { readZoneboard, renderSvg } from '../../formats'
import { buildScene, type Scene } from '../../layout'
import { type DiagramIndex, indexDiagram } from '../../model'
import { FindingSentence, FindingShape } from '../../panels'
import { checkDiagram } from '../../rules'
import { rulePageWords } from '../../words'
import { fontCss } from '../export/font-css'
import { today } from '../ids'
import { svgUrl } from '../svg-url'
import { useShownTheme } from '../use-shown-theme'
import { useRungWords } from './Ladder'
import { ladderOf } from './ladders'

/** At most so many sentences stand below a drawing. */
const MOST_TOLD = 3

/** A small drawing of a rule's page, laid out and drawn as any other, with what this rule says of it and no other. */
export function Example({ text, rule }: { text: string; rule: string }) {
  const theme = useShownTheme()
  const [fonts, setFonts] = useState<string | null>(null)
  useEffect(() => void fontCss().then(setFonts), [])
  const drawing = useMemo(() => read(text, rule), [text, rule])
  const picture = useMemo(() => {
    if (!drawing || fonts === null) return null
    const { index, scene, findings } = drawing
    return onUsedLanes(renderSvg(index, scene, { theme, findings, fontCss: fonts }), scene)
  }, [drawing, fonts, theme])
  const rulePage = rulePageWords()
  if (!drawing) return <p className="app-page-example">{rulePage.unreadable}</p>
  return (
    <figure className="app-page-example">
      {picture && <img src={svgUrl(picture.svg)} width={picture.width} alt={rulePage.drawing} />}
      {drawing.findings.length > 0 && (
        <figcaption>
          {drawing.findings.slice(0, MOST_TOLD).map((finding) => (
            <p key={finding.id}>
              <FindingShape severity={finding.severity} />
              <span>
                <FindingSentence finding={finding} />
              </span>
            </p>
          ))}
        </figcaption>
      )}
      {ladderOf(rule) === 'custody' && <WhichRung index={drawing.index} />}
    </figure>
  )
}

/** Of a drawing of custody on which rung each wallet stands. */
function WhichRung({ index }: { index: DiagramIndex }) {
  const rungs = useRungWords(index)
  if (rungs.length === 0) return null
  return (
    <p className="app-which-rung">
      <b>{rulePageWords().ladder.which}</b> {rungs.join(' ')}
    </p>
  )
}

function read(text: string, rule: string) {
  const opened = readZoneboard(text)
  if (!opened.ok) return null
  const index = indexDiagram(opened.value.diagram)
  const findings = checkDiagram(index, { today: today() }).filter((finding) => finding.rule === rule)
  return { index, scene: buildScene(index), findings }
}

interface Cut {
  readonly svg: string
  /** px of the canvas. */
  readonly width: number
}

/** The picture without the lanes above and below in which nothing stands. */
function onUsedLanes(svg: string, { lanes, bounds }: Scene): Cut {
  const used = lanes.filter(({ y, height }) => y + height > bounds.y && y < bounds.y + bounds.height)
  const [first, last] = [used[0], used.at(-1)]
  const size = /viewBox="(\S+) \S+ (\S+) \S+" width="(\S+)" height="\S+"/u
  const width = Number(size.exec(svg)?.[3])
  if (!first || !last) return { svg, width }
  const height = last.y + last.height - first.y
  const cut = svg.replace(
    size,
    (_, left, across, pixels) =>
      `viewBox="${left} ${first.y} ${across} ${height}" width="${pixels}" height="${height}"`,
  )
  return { svg: cut, width }
}
