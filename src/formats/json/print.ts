import type { Json, JsonObject } from '../../base'

const WIDTH = 140

/**
 * JSON for people and for git: two spaces, and whatever fits on one line of 140 characters stands on one line, so that
 * a record is a line and a change of it a one-line diff. Ends with a line break.
 */
export function printJson(value: Json): string {
  return `${print(value, '', true)}\n`
}

/** The outermost object is always opened up, and so are its lists of records. */
function print(value: Json, indent: string, open: boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const entries = isList ? [] : Object.entries(value as JsonObject)
  if ((isList ? value.length : entries.length) === 0) return isList ? '[]' : '{}'
  if (!open) {
    const line = onOneLine(value)
    if (line.length + indent.length <= WIDTH) return line
  }
  const inner = `${indent}  `
  const openNext = open && indent === ''
  const parts = isList
    ? value.map((item) => `${inner}${print(item, inner, false)}`)
    : entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner, openNext && isTable(item))}`)
  return isList ? `[\n${parts.join(',\n')}\n${indent}]` : `{\n${parts.join(',\n')}\n${indent}}`
}

const isTable = (value: Json) => Array.isArray(value) && value.some((item) => typeof item === 'object')

function onOneLine(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(onOneLine).join(', ')}]`
  const entries = Object.entries(value as JsonObject)
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${onOneLine(item)}`).join(', ')} }`
}
