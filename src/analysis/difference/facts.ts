import type { Json } from '../../base'
import { behaviourOf, flagsOf, slVector } from '../../catalogue'
import type { Asset, Conduit, Diagram, Flow, RequirementAnswers, SlSetting, Zone } from '../../model'

/** What a record or document says, by field; what says nothing, or only what holds anyway, is left out. */
export type Facts = ReadonlyMap<string, Json>

type Reader = (value: unknown) => Json | undefined

/** Where things stand, and what is ours: no part of the meaning. */
const NO_MEANING = new Set(['id', '$order', 'position', 'area', 'waypoints', 'locked', 'lanes', '$schema'])

const unless =
  (usual: Json): Reader =>
  (value) =>
    value === usual || value === '' ? undefined : (value as Json)
const asVector: Reader = (value) => slVector(value as SlSetting | undefined) ?? undefined
const asSet: Reader = (value) => {
  const all = [...new Set(value as readonly string[])].toSorted()
  return all.length === 0 ? undefined : all
}
const unlessEmpty: Reader = (value) => ((value as readonly unknown[]).length === 0 ? undefined : (value as Json))
const plainly = unless(null)

const ASSET: Readonly<Record<string, Reader>> = {
  alsoIn: asSet,
  quantity: unless(1),
  critical: unless(false),
  certainty: unless('confirmed'),
  slCapability: asVector,
}
const ZONE: Readonly<Record<string, Reader>> = {
  isolated: unless(false),
  certainty: unless('confirmed'),
  slTarget: asVector,
}
/** Flows are compared one by one. */
const CONDUIT: Readonly<Record<string, Reader>> = {
  flows: () => undefined,
  via: unlessEmpty,
  certainty: unless('confirmed'),
  slCapability: asVector,
  slTarget: asVector,
}

/** What it states of itself counts where its type does not say so anyway. */
export function assetFacts(asset: Asset): Facts {
  const { external, wireless, temporary, safety, behaviour, ...rest } = asset
  const stated = Object.entries({ external, wireless, temporary, safety, behaviour }).filter(
    ([, value]) => value !== undefined,
  )
  const usual = { ...flagsOf(rest), behaviour: behaviourOf(rest) }
  const own = stated.filter(([field, value]) => usual[field as keyof typeof usual] !== value)
  return new Map([...factsOf(rest, ASSET), ...(own as [string, Json][])])
}

/** The answer to each requirement and each condition is a fact of its own. */
export function zoneFacts(zone: Zone): Facts {
  const { requirements, conditions, risk, ...rest } = zone
  const { impact, ...risks } = risk ?? {}
  return new Map([
    ...factsOf(rest, ZONE),
    ...answerFacts(requirements),
    ...inner('conditions', conditions),
    ...inner('risk', risks),
    ...inner('risk', impact),
  ])
}

export function conduitFacts({ requirements, ...rest }: Conduit): Facts {
  return new Map([...factsOf(rest, CONDUIT), ...answerFacts(requirements)])
}

function answerFacts(answers: RequirementAnswers = {}) {
  const said = Object.entries(answers).filter(
    ([, { state, ...more }]) => state !== 'not-assessed' || Object.keys(more).length > 0,
  )
  return inner('requirements', Object.fromEntries(said))
}

/** Title, description, site, how it weighs risks (the matrix row by row), and the setting of each rule. */
export function documentFacts({ fields }: Diagram): Facts {
  const { rules, risk, ...rest } = fields
  const { matrix, ...risks } = risk ?? {}
  const rows = matrix?.map((row, i) => [`matrix ${i + 1}`, row.join(' ')] as const)
  return new Map([
    ...factsOf(rest, {}),
    ...inner('rules', rules),
    ...inner('risk', risks),
    ...inner('risk', rows && Object.fromEntries(rows)),
  ])
}

/** A flow with what holds where it says nothing. */
export function flowFacts(flow: Flow): Json {
  const { opens, ...rest } = flow
  return { ...(rest as unknown as Record<string, Json>), opens: opens ?? 'source' }
}

function factsOf(record: object, readers: Readonly<Record<string, Reader>>): Facts {
  const facts = new Map<string, Json>()
  for (const [field, value] of Object.entries(record)) {
    if (NO_MEANING.has(field) || field.startsWith('$') || value === undefined) continue
    const read = Object.hasOwn(readers, field) ? readers[field] : plainly
    const fact = read?.(value)
    if (fact !== undefined) facts.set(field, fact)
  }
  return facts
}

function inner(field: string, values: object | undefined): readonly (readonly [string, Json])[] {
  return Object.entries(values ?? {}).map(([key, value]) => [`${field}.${key}`, value as Json] as const)
}
