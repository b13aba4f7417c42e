import type { FindingShapeName, ScenePart } from '../../layout'
import type { Finding } from '../../rules'
import { words } from '../../words'
import { FINDING_RANK, shapeOf } from './findings'
import type { Picture } from './picture'

/** What a picture says of itself in its title. */
export interface Facts {
  readonly title: string
  readonly description: string
  /** `13 assets · 5 zones · 9 conduits`: of what is in the picture. */
  readonly content: string
  /** Findings by shape, without those of which there are none; null where the picture shows none. */
  readonly findings: readonly (readonly [FindingShapeName, number])[] | null
  readonly site: string | null
  readonly date: string | null
  readonly author: string | null
}

export interface Given {
  readonly part: ScenePart
  readonly findings: readonly Finding[] | null
  readonly date: string | null
  readonly author: string | null
}

export function factsOf(picture: Picture, { part, findings, date, author }: Given): Facts {
  const { title: given, description, site } = picture.index.diagram.fields
  const say = words().picture
  const whole = given?.trim() || say.untitled
  const frame = part.kind === 'frame' ? picture.index.diagram.annotations.get(part.id) : undefined
  const frameTitle = frame && (frame.text?.trim() || say.unnamedFrame)
  return {
    title: frameTitle ?? whole,
    description: { whole: description?.trim() ?? '', records: say.selection, frame: say.frameOf(whole) }[part.kind],
    content: say.content(...countsIn(picture, part)),
    findings: findings && countsOf(part.kind === 'whole' ? findings : findingsIn(picture, findings)),
    site: site ? say.sites[site] : null,
    date: date?.trim() || null,
    author: author?.trim() || null,
  }
}

/** Of the whole drawing all its records; of a part what is in the picture, devices on the lines included. */
function countsIn({ index, scene }: Picture, part: ScenePart): [number, number, number] {
  if (part.kind === 'whole') return [index.assets.length, index.zones.length, index.conduits.length]
  const devices = [...scene.conduits.values()].flatMap(({ glyphs }) => glyphs.map(({ device }) => device))
  return [new Set([...scene.assets.keys(), ...devices]).size, scene.zones.size, scene.conduits.size]
}

/** Those that speak of something in the picture. */
function findingsIn({ scene }: Picture, findings: readonly Finding[]): readonly Finding[] {
  const ids = new Set<string>([...scene.assets.keys(), ...scene.zones.keys(), ...scene.conduits.keys()])
  return findings.filter(({ about }) => about.some((id) => ids.has(id)))
}

function countsOf(findings: readonly Finding[]): readonly (readonly [FindingShapeName, number])[] {
  return FINDING_RANK.flatMap((shape) => {
    const count = findings.filter((finding) => shapeOf(finding) === shape).length
    return count > 0 ? [[shape, count] as const] : []
  })
}
