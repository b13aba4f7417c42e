import { z } from 'zod'

/** What a schema knows of a value's inside; null where there is nothing inside to know. */
type Shape =
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Shape | null> }
  | { readonly kind: 'each'; readonly of: Shape }

/** Reads the schema once; what it gives back finds the fields that the schema does not know, by their path. */
export function unknownFieldsBy(schema: z.ZodType): (value: unknown) => readonly string[] {
  const shape = shapeOf(schema)
  return (value) => {
    const found: string[] = []
    if (shape) collect(shape, value, '', found)
    return found
  }
}

function shapeOf(schema: unknown): Shape | null {
  if (schema instanceof z.ZodOptional) return shapeOf(schema.unwrap())
  if (schema instanceof z.ZodUnion) return shapeOf(schema.options.find((option) => option instanceof z.ZodObject))
  if (schema instanceof z.ZodArray) return eachOf(schema.element)
  if (schema instanceof z.ZodRecord) return eachOf(schema.valueType)
  if (!(schema instanceof z.ZodObject)) return null
  return {
    kind: 'fields',
    fields: new Map(Object.entries(schema.shape).map(([name, inner]) => [name, shapeOf(inner)])),
  }
}

function eachOf(schema: unknown): Shape | null {
  const of = shapeOf(schema)
  return of && { kind: 'each', of }
}

function collect(shape: Shape, value: unknown, path: string, found: string[]): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[key]
    const known = shape.kind === 'each' ? shape.of : shape.fields.get(key)
    if (known === undefined) found.push(path + key)
    else if (known !== null) collect(known, inner, `${path}${key}.`, found)
  }
}
