import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainlyValidBy } from '../../../src/formats/json/plainly-valid'
import { acceptanceSchema, annotationSchema, assetSchema, conduitSchema, TABLES, zoneSchema } from '../../../src/model'

const SCHEMAS = {
  zones: zoneSchema,
  assets: assetSchema,
  conduits: conduitSchema,
  annotations: annotationSchema,
  acceptances: acceptanceSchema,
}
type Row = Record<string, unknown>

const TEMPLATES = path.resolve(import.meta.dirname, '../../../src/app/templates')
const files = readdirSync(TEMPLATES).map(
  (name) => JSON.parse(readFileSync(path.join(TEMPLATES, name), 'utf8')) as Partial<Record<string, Row[]>>,
)

const at = { level: 'L2', x: 1, y: -2.5 }
/** Records that use every field between them. */
const WHOLE: Record<(typeof TABLES)[number], Row> = {
  zones: {
    id: 'z',
    name: 'Z',
    parent: 'p',
    isolated: true,
    slTarget: { FR1: 2 },
    conditions: { wireless: true },
    requirements: {
      'SR 1.1': {
        state: 'planned',
        note: '',
        owner: 'o',
        due: '2027',
      },
    },
    risk: {
      attacker: 3,
      likelihood: 2,
      impact: { health: 1, money: 5 },
      tolerable: 4,
      reason: 'r',
    },
    certainty: 'assumed',
    notes: 'n',
    locked: false,
    area: {
      x: 0,
      width: 10,
      top: {
        level: 'L2',
        y: 0,
      },
      bottom: at,
    },
  },
  assets: {
    id: 'a',
    type: 'plc',
    level: 'L1',
    name: 'A',
    zone: 'z',
    alsoIn: ['y'],
    quantity: 3,
    critical: true,
    behaviour: 'diode',
    slCapability: 2,
    certainty: 'unknown',
    keyOf: {
      wallet: 'w',
      threshold: 2,
    },
    role: 'r',
    external: true,
    wireless: true,
    temporary: false,
    safety: true,
    address: '::1',
    vendor: 'v',
    model: 'm',
    firmware: '1',
    owner: 'o',
    notes: 'n',
    locked: true,
    position: {
      x: 1e7,
      y: 0.5,
    },
  },
  conduits: {
    id: 'c',
    source: 'a',
    target: 'b',
    name: 'C',
    via: ['d'],
    justification: 'j',
    owner: 'o',
    slTarget: 0,
    slCapability: { FR7: 4 },
    requirements: { 'SR 5.1': { state: 'in-place' } },
    certainty: 'confirmed',
    notes: 'n',
    waypoints: [at],
    flows: [
      {
        protocol: 'https',
        opens: 'either',
        sourceAsset: 'a',
        targetAsset: 'b',
        encrypted: true,
        authenticated: false,
      },
      {
        protocol: {
          name: 'own',
          port: 65535,
          transport: 'tcp',
        },
      },
    ],
  },
  annotations: {
    id: 'n',
    kind: 'note',
    place: at,
    width: 1,
    height: 2,
    text: 't',
    colour: 'blue',
    author: 'a',
    locked: true,
    points: [0, 0, 0.5, 3, 4, 1],
    weight: 3.5,
    image: 'data:image/png;base64,iVBORw0KGgo=',
    alt: 'a',
    stamp: 's',
    about: ['a'],
    rule: 'r',
    cause: 'c',
    called: 'c',
    on: '2026-01-01',
    resolved: true,
    replyTo: 'n',
    answers: 'q',
    decided: true,
  },
  acceptances: {
    rule: 'r',
    about: ['a'],
    cause: 'c',
    reason: 'r',
    by: 'b',
    on: '2026-01-01',
    until: '2027-01-01',
    measure: 'm',
  },
}

/** Values that stand at the borders of what fields take. */
const value = fc.oneof(
  fc.constantFrom('', 'L3', 'external', 'either', 'planned', 'x'.repeat(40), 'x'.repeat(41), 'x'.repeat(201)),
  fc.constantFrom(null, true, 0, -1, 1, 4, 5, 0.5, 65535, 65536, 1e7, 1e7 + 1, 1e9, 1e300, 2 ** 53),
  fc.constantFrom([], {}, [''], ['a'], [1], { x: 1 }, { x: 1, y: 2 }, { FR1: 4 }, { FR1: 5 }, { more: 1 }, at),
  fc.constantFrom([at], [{ ...at, level: 'L9' }], [{ protocol: '' }], [{ protocol: { name: 1 } }], [[]]),
  fc.constantFrom('x'.repeat(100_001), Array(1001).fill('a'), { k: { state: 'no' } }, { ['k'.repeat(41)]: {} }),
)

describe('the fast reading of a schema', () => {
  it('knows all fields: it takes records that use every one of them, and all of the templates', () => {
    for (const table of TABLES) {
      const fits = plainlyValidBy(SCHEMAS[table])
      const unused = Object.keys(SCHEMAS[table].shape).filter((field) => !(field in WHOLE[table]))
      expect(unused, table).toEqual([])
      expect(fits(WHOLE[table]), table).toBe(true)
      for (const record of files.flatMap((file) => file[table] ?? []))
        expect(fits(record), record.id as string).toBe(true)
    }
  })

  it('says of any record what the schema says', () => {
    for (const table of TABLES) {
      const schema = SCHEMAS[table]
      const fits = plainlyValidBy(schema)
      const change = fc.tuple(
        fc.constantFrom(...Object.keys(schema.shape), 'more'),
        fc.option(value, { nil: undefined }),
      )
      fc.assert(
        fc.property(fc.array(change, { maxLength: 2 }), (changes) => {
          const record = { ...WHOLE[table] }
          for (const [field, put] of changes) {
            if (put === undefined) delete record[field]
            else record[field] = put
          }
          expect(fits(record)).toBe(schema.safeParse(record).success)
        }),
        { numRuns: 400 },
      )
    }
  })

  it('takes nothing that is no object', () => {
    const fits = plainlyValidBy(zoneSchema)
    for (const wrong of [null, [], 'zone', 1, undefined]) expect(fits(wrong)).toBe(false)
  })
})
