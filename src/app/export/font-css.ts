import interUrl from '../fonts/inter-latin-wght-normal.woff2?url'
import monoUrl from '../fonts/jetbrains-mono-latin-wght-normal.woff2?url'

let loaded: Promise<string> | null = null

/** The two fonts as `@font-face` rules with `data:` URLs, for pictures that stand by themselves. Empty when unreachable. */
export function fontCss(): Promise<string> {
  loaded ??= Promise.all([face('Inter', '100 900', interUrl), face('JetBrains Mono', '100 800', monoUrl)]).then(
    (faces) => faces.join('\n'),
    () => {
      loaded = null
      return ''
    },
  )
  return loaded
}

async function face(family: string, weights: string, url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`
}
