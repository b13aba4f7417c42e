import { z } from 'zod'

type Check = (value: unknown) => boolean

const never: Check = () => false

/**
 * A fast reading of a schema: says yes only where the schema would take the value as it is, and no where it would not or
 * where it asks for something that is not understood here. A whole file is thousands of records of a few plain fields,
 * and the schema itself takes ten times as long to say yes; it stays the judge of everything else.
 */
export function plainlyValidBy(schema: unknown): Check {
  if (schema instanceof z.ZodObject) return objectCheck(schema)
  if (schema instanceof z.ZodOptional) return optionalCheck(schema)
  if (schema instanceof z.ZodUnion) return unionCheck(schema)
  if (schema instanceof z.ZodArray) return arrayCheck(schema)
  if (schema instanceof z.ZodRecord) return recordCheck(schema)
  if (schema instanceof z.ZodEnum) return oneOf(schema.options)
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values)
  if (schema instanceof z.ZodBoolean) return isUnchecked(schema) ? (value) => typeof value === 'boolean' : never
  if (schema instanceof z.ZodString) return stringCheck(schema)
  if (schema instanceof z.ZodNumber) return numberCheck(schema)
  return never
}

type Limit = z.core.$ZodCheckDef & {
  value?: number
  inclusive?: boolean
  minimum?: number
  maximum?: number
  format?: string
  pattern?: RegExp
}

const limitsOf = (schema: z.ZodType): readonly Limit[] =>
  (schema.def.checks ?? []).map(({ _zod }) => _zod.def as unknown as Limit)
const isUnchecked = (schema: z.ZodType) => limitsOf(schema).length === 0

/** One test for all checks of a schema; null where one of them is not among those that are understood. */
function allOf<T>(schema: z.ZodType, understood: (limit: Limit) => ((value: T) => boolean) | null) {
  const tests = limitsOf(schema).map(understood)
  const known = tests.filter((test) => test !== null)
  return known.length === tests.length ? (value: T) => known.every((test) => test(value)) : null
}

function lengthTest({ check, minimum, maximum }: Limit): ((value: { length: number }) => boolean) | null {
  if (check === 'min_length' && minimum !== undefined) return ({ length }) => length >= minimum
  if (check === 'max_length' && maximum !== undefined) return ({ length }) => length <= maximum
  return null
}

function patternTest({ check, format, pattern }: Limit): ((value: string) => boolean) | null {
  if (check !== 'string_format' || format !== 'regex' || !pattern || pattern.flags !== '') return null
  return (value) => pattern.test(value)
}

function stringCheck(schema: z.ZodString): Check {
  const isPlain = schema.format === null || schema.format === 'regex'
  const fits = isPlain ? allOf<string>(schema, (limit) => lengthTest(limit) ?? patternTest(limit)) : null
  return fits ? (value) => typeof value === 'string' && fits(value) : never
}

function numberCheck(schema: z.ZodNumber): Check {
  const fits = allOf<number>(schema, ({ check, value: limit, inclusive, ...rest }) => {
    if (check === 'number_format') return 'format' in rest && rest.format === 'safeint' ? Number.isSafeInteger : null
    if (limit === undefined || inclusive === undefined) return null
    if (check === 'greater_than') return (value) => (inclusive ? value >= limit : value > limit)
    if (check === 'less_than') return (value) => (inclusive ? value <= limit : value < limit)
    return null
  })
  return fits ? (value) => Number.isFinite(value) && fits(value as number) : never
}

function oneOf(allowed: Iterable<unknown>): Check {
  const values = new Set(allowed)
  return (value) => value !== undefined && values.has(value)
}

function unionCheck(schema: z.ZodUnion): Check {
  const options = schema.options.map(plainlyValidBy)
  return isUnchecked(schema) ? (value) => options.some((option) => option(value)) : never
}

function optionalCheck(schema: z.ZodOptional): Check {
  const inner = plainlyValidBy(schema.unwrap())
  return (value) => value === undefined || inner(value)
}

function arrayCheck(schema: z.ZodArray): Check {
  const item = plainlyValidBy(schema.element)
  const fits = allOf<readonly unknown[]>(schema, lengthTest)
  return fits ? (value) => Array.isArray(value) && fits(value) && value.every(item) : never
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function recordCheck(schema: z.ZodRecord): Check {
  const [key, inner] = [plainlyValidBy(schema.keyType), plainlyValidBy(schema.valueType)]
  if (!isUnchecked(schema)) return never
  return (value) => isObject(value) && Object.keys(value).every((name) => key(name) && inner(value[name]))
}

/** Fields that the schema does not name may hold anything, as long as the schema is a loose one. */
function objectCheck(schema: z.ZodObject): Check {
  const isLoose = schema.def.catchall instanceof z.ZodUnknown
  const fields = new Map(Object.entries(schema.shape).map(([name, inner]) => [name, plainlyValidBy(inner)]))
  const needed = Object.entries(schema.shape).flatMap(([name, inner]) => (inner instanceof z.ZodOptional ? [] : [name]))
  if (!isLoose || !isUnchecked(schema)) return never
  return (value) => {
    if (!isObject(value)) return false
    for (const name of Object.keys(value)) {
      const fits = fields.get(name)
      if (fits && !fits(value[name])) return false
    }
    return needed.every((name) => Object.hasOwn(value, name))
  }
}
