/** Writing XML that is well formed whatever the drawing holds: every text and attribute passes through here. */

/** Characters that XML 1.0 has no place for, lone surrogates among them. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\uFFFD').replace(/[&<>"']/g, (letter) => ENTITIES[letter] as string)
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** A piece of finished markup; only this file makes it. */
export type Markup = string & { readonly __markup: true }

/** One element. Attributes that are `undefined` are left out; numbers keep two decimals; children are finished markup. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes)
    .filter((entry) => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escapeXml(value as string)}"`)
    .join('')
  const content = children.join('')
  return (content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`) as Markup
}

export function content(text: string): Markup {
  return escapeXml(text) as Markup
}

/** A group of elements; nothing at all where it would be empty. */
export function group(attributes: Attributes, children: readonly Markup[]): Markup {
  const filled = children.filter((child) => child !== '')
  return filled.length === 0 ? NOTHING : element('g', attributes, together(filled))
}

export const NOTHING = '' as Markup

/** Many pieces as one: more than a function takes as arguments. */
export function together(pieces: readonly Markup[]): Markup {
  return pieces.join('') as Markup
}

/** A coordinate with two decimals at most: `12.5`, not `12.500000001`. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
