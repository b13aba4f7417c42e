import { useEffect, useMemo, useState } from 'react'
import { readZoneboard, renderSvg } from '../../formats'
import { buildScene } from '../../layout'
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
    return svgUrl(renderSvg(index, buildScene(index), { theme, findings, fontCss: fonts }))
  }, [text, fonts, theme])
  const { rulePage } = words().app
  if (url === null) return <p className="app-page-example">{rulePage.unreadable}</p>
  return <figure className="app-page-example">{url !== '' && <img src={url} alt={rulePage.drawing} />}</figure>
}
