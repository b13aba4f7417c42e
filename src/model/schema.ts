/**
 * The zod schemas of the file and the types derived from them (design §1, §10).
 *
 * Every object is loose: fields we do not know are kept where they stood. Schemas only check; they never change a
 * value, so a record in memory is the record of the file. Sound defaults are given by the readers, not stored.
 */
import { z } from 'zod'
import type { AcceptanceId, AnnotationId, AssetId, ConduitId, ZoneId } from './ids'

z.config({ jitless: true })

export const PURDUE_LEVELS = ['external', 'L5', 'L4', 'L3.5', 'L3', 'L2', 'L1', 'L0'] as const
export const FR_IDS = ['FR1', 'FR2', 'FR3', 'FR4', 'FR5', 'FR6', 'FR7'] as const
export const SITES = ['mining', 'plant', 'custody'] as const
export const BEHAVIOURS = ['endpoint', 'broker', 'forwarder', 'filter', 'diode'] as const
export const CERTAINTIES = ['confirmed', 'assumed', 'unknown'] as const
const OPENERS = ['source', 'target', 'either'] as const
export const REQUIREMENT_STATES = ['not-assessed', 'planned', 'in-place', 'compensated', 'not-applicable'] as const
export const CONDITIONS = ['wireless', 'mobile-code', 'portable-devices', 'remote-access', 'pki'] as const
/** What a successful attack could harm (62443-3-2, ZCR 5.3). */
export const CONSEQUENCES = ['health', 'environment', 'production', 'money'] as const
export const SEVERITIES = ['error', 'warning', 'advice'] as const
export const NOTE_COLOURS = ['yellow', 'coral', 'green', 'blue', 'violet', 'grey'] as const
/** Of pens and arrows. */
export const INK_COLOURS = ['red', 'ink', 'blue', 'green', 'violet', 'amber'] as const
/** Annotations that are lines of their points: what a pen, a highlighter or the arrow tool drew. */
export const INK_KINDS = ['stroke', 'highlight', 'arrow'] as const
/** Annotations that are drawn, not written on: lines, stamps, pictures. */
export const MARK_KINDS = [...INK_KINDS, 'stamp', 'image'] as const
/**
 * Annotations that the layout places nowhere: votes, what is parked, cards of one's own, open questions, replies, and
 * comments, whose pins go with what they are about.
 */
export const ASIDE_KINDS = ['vote', 'parked', 'card', 'question', 'reply', 'comment'] as const
/** Of one image in a drawing, as base64. */
const MOST_IMAGE_TEXT = 1_500_000

const id = z.string().min(1).max(200)
const text = z.string().max(100_000)
const coordinate = z.number().min(-1e7).max(1e7)
const size = z.number().positive().max(1e7)
const purdueLevel = z.enum(PURDUE_LEVELS)
const securityLevel = z.literal([0, 1, 2, 3, 4])
const certainty = z.enum(CERTAINTIES)

const slVector = z.union([
  securityLevel,
  z.looseObject(
    Object.fromEntries(FR_IDS.map((fr) => [fr, securityLevel.optional()])) as Record<
      (typeof FR_IDS)[number],
      z.ZodOptional<typeof securityLevel>
    >,
  ),
])
const place = z.looseObject({ level: purdueLevel, x: coordinate, y: coordinate })

export const flowSchema = z.looseObject({
  protocol: z.union([
    id,
    z.looseObject({
      name: text,
      port: z.number().int().min(0).max(65535).optional(),
      transport: z.string().max(40).optional(),
    }),
  ]),
  opens: z.enum(OPENERS).optional(),
  sourceAsset: id.optional(),
  targetAsset: id.optional(),
  encrypted: z.boolean().optional(),
  authenticated: z.boolean().optional(),
})

export const assetSchema = z.looseObject({
  id,
  type: id,
  level: purdueLevel,
  name: text.optional(),
  zone: id.optional(),
  alsoIn: z.array(id).max(1000).optional(),
  quantity: z.number().int().min(1).max(1e9).optional(),
  critical: z.boolean().optional(),
  behaviour: z.enum(BEHAVIOURS).optional(),
  slCapability: slVector.optional(),
  certainty: certainty.optional(),
  keyOf: z.looseObject({ wallet: text, threshold: z.number().int().min(1).max(1000) }).optional(),
  role: id.optional(),
  external: z.boolean().optional(),
  wireless: z.boolean().optional(),
  temporary: z.boolean().optional(),
  safety: z.boolean().optional(),
  address: text.optional(),
  vendor: text.optional(),
  model: text.optional(),
  firmware: text.optional(),
  owner: text.optional(),
  notes: text.optional(),
  locked: z.boolean().optional(),
  position: z.looseObject({ x: coordinate, y: coordinate }).optional(),
})

export const requirementAnswerSchema = z.looseObject({
  state: z.enum(REQUIREMENT_STATES),
  note: text.optional(),
  owner: text.optional(),
  due: z.string().max(40).optional(),
})

const rating = z.literal([1, 2, 3, 4, 5])
const risk = z.number().int().min(1).max(25)

/** What is said of a zone to find its target (ZCR 5.1 to 5.6); an attacker is meant by the security level that resists him. */
export const zoneRiskSchema = z.looseObject({
  attacker: z.literal([1, 2, 3, 4]).optional(),
  likelihood: rating.optional(),
  impact: z
    .looseObject(
      Object.fromEntries(CONSEQUENCES.map((kind) => [kind, rating.optional()])) as Record<
        (typeof CONSEQUENCES)[number],
        z.ZodOptional<typeof rating>
      >,
    )
    .optional(),
  tolerable: risk.optional(),
  reason: text.optional(),
})

/** How the site weighs risks: what it lives with, and the risk of each impact (rows, from 1) and likelihood (columns, from 1). */
export const siteRiskSchema = z.looseObject({
  tolerable: risk.optional(),
  matrix: z.array(z.array(risk).length(5)).length(5).optional(),
})

const requirementAnswers = z.record(z.string().max(40), requirementAnswerSchema)

export const zoneSchema = z.looseObject({
  id,
  name: text.optional(),
  parent: id.optional(),
  isolated: z.boolean().optional(),
  slTarget: slVector.optional(),
  conditions: z
    .looseObject(
      Object.fromEntries(CONDITIONS.map((name) => [name, z.boolean().optional()])) as Record<
        (typeof CONDITIONS)[number],
        z.ZodOptional<z.ZodBoolean>
      >,
    )
    .optional(),
  requirements: requirementAnswers.optional(),
  risk: zoneRiskSchema.optional(),
  certainty: certainty.optional(),
  notes: text.optional(),
  locked: z.boolean().optional(),
  area: z
    .looseObject({
      x: coordinate,
      width: size,
      top: z.looseObject({ level: purdueLevel, y: coordinate }),
      bottom: z.looseObject({ level: purdueLevel, y: coordinate }),
    })
    .optional(),
})

export const conduitSchema = z.looseObject({
  id,
  source: id,
  target: id,
  name: text.optional(),
  via: z.array(id).max(1000).optional(),
  flows: z.array(flowSchema).max(10_000).optional(),
  justification: text.optional(),
  owner: text.optional(),
  slCapability: slVector.optional(),
  slTarget: slVector.optional(),
  requirements: requirementAnswers.optional(),
  certainty: certainty.optional(),
  notes: text.optional(),
  waypoints: z.array(place).max(1000).optional(),
})

export const annotationSchema = z.looseObject({
  id,
  kind: z.string().min(1).max(40),
  place: place.optional(),
  width: size.optional(),
  height: size.optional(),
  text: text.optional(),
  colour: z.string().max(40).optional(),
  author: text.optional(),
  locked: z.boolean().optional(),
  /**
   * Of a line: x, y and pressure (0 to 1) of each point, in turn, counted from the place. The line fills its width and
   * height, so that it can be stretched without its points being written anew. An arrow ends at its last point.
   */
  points: z.array(coordinate).max(60_000).optional(),
  /** Width of a line, px. */
  weight: z.number().positive().max(200).optional(),
  image: z
    .string()
    .max(MOST_IMAGE_TEXT)
    .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/)
    .optional(),
  /** What an image shows, in words. */
  alt: text.optional(),
  stamp: z.string().max(40).optional(),
  /** Records that it is about; with `rule`, and `cause` where there is one, the finding about them. */
  about: z.array(id).max(10_000).optional(),
  rule: id.optional(),
  cause: z.string().max(200).optional(),
  /** What that was called when this was written. */
  called: text.optional(),
  /** ISO 8601. */
  on: z.string().max(40).optional(),
  resolved: z.boolean().optional(),
  /** The comment that it answers. */
  replyTo: id.optional(),
  /** The question card that it answers. */
  answers: id.optional(),
  /** Said to be decided. */
  decided: z.boolean().optional(),
})

/** What a workshop leaves in its drawing: whether votes are shown, how many each has, and the card that lies open. */
export const workshopSchema = z.looseObject({
  votesShown: z.boolean().optional(),
  dots: z.number().int().min(1).max(50).optional(),
  card: id.optional(),
})

export const acceptanceSchema = z.looseObject({
  rule: id,
  about: z.array(id).max(10_000),
  cause: z.string().max(200).optional(),
  reason: text,
  by: text,
  on: z.string().max(40),
  until: z.string().max(40).optional(),
  measure: text.optional(),
})

const laneSettingsSchema = z.looseObject({ height: size.optional() })

/** The fields of the document itself, beside its tables of records. */
export const documentFieldsSchema = z.looseObject({
  $schema: text.optional(),
  title: text.optional(),
  description: text.optional(),
  site: z.enum(SITES).optional(),
  risk: siteRiskSchema.optional(),
  workshop: workshopSchema.optional(),
  lanes: z.record(z.string().max(40), laneSettingsSchema).optional(),
  rules: z.record(z.string().max(200), z.enum([...SEVERITIES, 'off'])).optional(),
})

export const fileSchema = documentFieldsSchema.extend({
  format: z.literal('zoneboard'),
  version: z.literal(1),
  zones: z.array(zoneSchema).optional(),
  assets: z.array(assetSchema).optional(),
  conduits: z.array(conduitSchema).optional(),
  annotations: z.array(annotationSchema).optional(),
  acceptances: z.array(acceptanceSchema).optional(),
})

/** A loose type without its index signature: the fields we know, so that a misspelt one does not compile. */
type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? { readonly [K in keyof T as string extends K ? (Record<string, never> extends T ? K : never) : K]: Known<T[K]> }
    : T
/** `$order` is ours, in memory only: a fractional index that keeps the order of the file. It is never written out. */
type Stored<T, Id> = Omit<Known<T>, 'id'> & { readonly id: Id; readonly $order: string }

export type PurdueLevel = (typeof PURDUE_LEVELS)[number]
export type FrId = (typeof FR_IDS)[number]
export type Site = (typeof SITES)[number]
export type Behaviour = (typeof BEHAVIOURS)[number]
export type Certainty = (typeof CERTAINTIES)[number]
export type Opener = (typeof OPENERS)[number]
export type RequirementState = (typeof REQUIREMENT_STATES)[number]
export type Condition = (typeof CONDITIONS)[number]
export type Consequence = (typeof CONSEQUENCES)[number]
export type Severity = (typeof SEVERITIES)[number]
export type SecurityLevel = 0 | 1 | 2 | 3 | 4
export type SlVector = Readonly<Record<FrId, SecurityLevel>>
/** As written in a file: one number for all seven FRs, or a value for some of them. */
export type SlSetting = SecurityLevel | { readonly [K in FrId]?: SecurityLevel | undefined }
export type NoteColour = (typeof NOTE_COLOURS)[number]
export type InkColour = (typeof INK_COLOURS)[number]
export type InkKind = (typeof INK_KINDS)[number]

export interface CustomProtocol {
  readonly name: string
  readonly port?: number
  readonly transport?: string
}
export interface Flow {
  readonly protocol: string | CustomProtocol
  readonly opens?: Opener
  readonly sourceAsset?: AssetId
  readonly targetAsset?: AssetId
  readonly encrypted?: boolean
  readonly authenticated?: boolean
}
export interface Place {
  readonly level: PurdueLevel
  readonly x: number
  readonly y: number
}
export interface RequirementAnswer {
  readonly state: RequirementState
  readonly note?: string
  readonly owner?: string
  readonly due?: string
}
/** By the id of the SR or RE. */
export type RequirementAnswers = Readonly<Record<string, RequirementAnswer>>
/** From 1, the least, to 5. */
export type Rating = 1 | 2 | 3 | 4 | 5
/** The least means of an attacker: 1 careless, 2 opportunist, 3 organised, 4 state. */
export type AttackerMeans = 1 | 2 | 3 | 4
export interface ZoneRisk {
  readonly attacker?: AttackerMeans
  readonly likelihood?: Rating
  readonly impact?: { readonly [K in Consequence]?: Rating | undefined }
  /** What is lived with here, 1 to 25; where left out, the site's. */
  readonly tolerable?: number
  /** Why the target is another than the suggested one. */
  readonly reason?: string
}
export interface SiteRisk {
  readonly tolerable?: number
  readonly matrix?: readonly (readonly number[])[]
}
export interface ZoneArea {
  readonly x: number
  readonly width: number
  readonly top: { readonly level: PurdueLevel; readonly y: number }
  readonly bottom: { readonly level: PurdueLevel; readonly y: number }
}

export type Asset = Omit<Stored<z.infer<typeof assetSchema>, AssetId>, 'zone' | 'alsoIn' | 'slCapability'> & {
  readonly zone?: ZoneId
  readonly alsoIn?: readonly ZoneId[]
  readonly slCapability?: SlSetting
}
export type Zone = Omit<
  Stored<z.infer<typeof zoneSchema>, ZoneId>,
  'parent' | 'slTarget' | 'requirements' | 'risk' | 'area' | 'conditions'
> & {
  readonly parent?: ZoneId
  readonly slTarget?: SlSetting
  readonly conditions?: { readonly [K in Condition]?: boolean }
  readonly requirements?: RequirementAnswers
  readonly risk?: ZoneRisk
  readonly area?: ZoneArea
}
export type Conduit = Omit<
  Stored<z.infer<typeof conduitSchema>, ConduitId>,
  'source' | 'target' | 'via' | 'flows' | 'slCapability' | 'slTarget' | 'requirements' | 'waypoints'
> & {
  readonly source: ZoneId | AssetId
  readonly target: ZoneId | AssetId
  readonly via?: readonly AssetId[]
  readonly flows?: readonly Flow[]
  readonly slCapability?: SlSetting
  readonly slTarget?: SlSetting
  readonly requirements?: RequirementAnswers
  readonly waypoints?: readonly Place[]
}
export type Annotation = Omit<Stored<z.infer<typeof annotationSchema>, AnnotationId>, 'place' | 'to'> & {
  readonly place?: Place
  readonly to?: Place
}
/** In memory an acceptance has an id made from its rule and what it is about; the file holds none. */
export interface Acceptance {
  readonly id: AcceptanceId
  readonly $order: string
  readonly rule: string
  readonly about: readonly string[]
  readonly cause?: string
  readonly reason: string
  readonly by: string
  readonly on: string
  readonly until?: string
  readonly measure?: string
}
export interface Workshop {
  readonly votesShown?: boolean
  /** Votes of each person. */
  readonly dots?: number
  /** The card that lies open. */
  readonly card?: string
}
export interface DocumentFields {
  readonly title?: string
  readonly description?: string
  readonly site?: Site
  readonly risk?: SiteRisk
  readonly workshop?: Workshop
  readonly lanes?: Readonly<Record<string, { readonly height?: number }>>
  readonly rules?: Readonly<Record<string, Severity | 'off'>>
}
