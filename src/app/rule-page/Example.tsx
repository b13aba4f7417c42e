import { useEffect, useMemo, useState } from 'react'
import { readZoneboard, renderSvg } from '../../formats'
import { buildScene, type Scene } from '../../layout'
import { indexDiagram } from '../../model'
import { checkDiagram } from '../../rules'
import { words } from '../../words'
import { fontCss } from '../export/font-css'
import { today } from '../ids'
import { svgUrl } from '../svg-url'
import { useShownTheme } from '../use-shown-theme'

/** A small drawing of a page, laid out, checked and drawn as any other. */
export function Example({ text }: { text: string }) {
  const theme = useShownTheme()
  const [fonts, setFonts] = useState<string | null>(null)
  useEffect(() => void fontCss().then(setFonts), [])
  const url = useMemo(() => {
    const opened = readZoneboard(text)
    if (!opened.ok || fonts === null) return opened.ok ? '' : null
    const index = indexDiagram(opened.value.diagram)
    const findings = checkDiagram(index, { today: today() })
    const scene = buildScene(index)
    return svgUrl(onUsedLanes(renderSvg(index, scene, { theme, findings, fontCss: fonts }), scene))
  }, [text, fonts, theme])
  const { rulePage } = words().app
  if (url === null) return <p className="app-page-example">{rulePage.unreadable}</p>
  return <figure className="app-page-example">{url !== '' && <img src={url} alt={rulePage.drawing} />}</figure>
}

/** The picture without the lanes above and below in which nothing stands. */
function onUsedLanes(svg: string, { lanes, bounds }: Scene): string {
  const used = lanes.filter(({ y, height }) => y + height > bounds.y && y < bounds.y + bounds.height)
  const [first, last] = [used[0], used.at(-1)]
  if (!first || !last) return svg
  const height = last.y + last.height - first.y
  return svg.replace(
    /viewBox="(\S+) \S+ (\S+) \S+" width="(\S+)" height="\S+"/u,
    (_, left, width, pixels) => `viewBox="${left} ${first.y} ${width} ${height}" width="${pixels}" height="${height}"`,
  )
}
