/** An element of a small, strict XML reader for tests: no doctype, no comments, no CDATA, no entity that is not named. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/u

/** Reads one well-formed document, and throws at the first thing that is not. */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '#document', attributes: {}, children: [], text: '' }
  const open: XmlElement[] = [root]
  if (FORBIDDEN.test(source)) throw new Error('a character that XML has no place for')
  for (let at = 0; at < source.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(source)
    if (!token) throw new Error(`not well formed at ${at}: ${source.slice(at, at + 60)}`)
    const [, closing, name = '', attributes = '', empty, text] = token
    const parent = open.at(-1) as XmlElement
    if (text !== undefined) parent.text += decoded(text)
    else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`)
      open.pop()
    } else {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('not one root element')
  return root.children[0] as XmlElement
}

function attributesOf(source: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of source.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, name)) throw new Error(`attribute ${name} twice`)
    found[name] = decoded(value)
  }
  return found
}

function decoded(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const letter = whole.endsWith(';') ? ENTITIES[name] : undefined
    if (letter === undefined) throw new Error(`unknown entity ${whole}`)
    return letter
  })
}

/** The element and everything in it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* walk(child)
}
