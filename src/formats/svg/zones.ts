import { isGuess, isSafetyZone, slRange, slVector } from '../../catalogue'
import { fitText, grown, type Rect, STEPS_WIDTH, sideOfZone, TEXT_STYLES, textWidth, type ZoneBox } from '../../layout'
import type { SlVector, Zone } from '../../model'
import { words } from '../../words'
import { mix, sideColours } from './colour'
import { drawSteps } from './level-steps'
import { group, type Markup, NOTHING } from './markup'
import type { Picture } from './picture'
import { box } from './shapes'
import { label } from './text'

/** The zones' areas, outer ones first; their headers are drawn later, above the conduits. */
export function drawZoneAreas(picture: Picture): Markup {
  return group(
    {},
    boxesInOrder(picture).map(([zone, frame]) => area(picture, zone, frame)),
  )
}

/** The chips on the zones' top lines: name, security level steps, SL-T. */
export function drawZoneHeaders(picture: Picture): Markup {
  return group(
    {},
    boxesInOrder(picture).map(([zone, frame]) => header(picture, zone, frame)),
  )
}

function boxesInOrder({ index, scene }: Picture): (readonly [Zone, ZoneBox])[] {
  return index.zones
    .flatMap((zone) => {
      const frame = scene.zones.get(zone.id)
      return frame ? [[zone, frame] as const] : []
    })
    .sort((a, b) => a[1].depth - b[1].depth)
}

function area(picture: Picture, zone: Zone, frame: ZoneBox): Markup {
  const { colours } = picture
  const line = {
    stroke: sideColours(sideOfZone(picture.index, picture.scene, zone, frame), colours).line,
    'stroke-width': 1.5,
    'stroke-opacity': frame.depth > 0 ? 0.3 : 0.46,
    'stroke-dasharray': isGuess(zone) ? '6 4' : undefined,
  }
  const parts = [box(frame, 12, { fill: colours.zoneFill, 'fill-opacity': colours.zoneFillOpacity, ...line })]
  if (isSafetyZone(picture.index, zone)) parts.push(box(grown(frame, 3.75), 15, { fill: 'none', ...line }))
  return group({ 'data-zone': zone.id }, parts)
}

function header(picture: Picture, zone: Zone, frame: ZoneBox): Markup {
  const { colours, levels } = picture
  const name = nameOfZone(zone)
  const chip = levels ? frame.header : asWideAs(name, frame.header)
  const line = sideColours(sideOfZone(picture.index, picture.scene, zone, frame), colours).line
  const { steps, stepsWidth, word } = targetIn(picture, zone, chip)
  const right = chip.x + chip.width - 9
  const wordWidth = word === '' ? 0 : textWidth(word, TEXT_STYLES.zoneTarget) + 7
  const shown = fitText(name, chip.width - 17 - wordWidth - stepsWidth, TEXT_STYLES.zoneName)
  const middle = chip.y + chip.height / 2
  const nameEnd = chip.x + 8 + textWidth(shown, TEXT_STYLES.zoneName)
  return group({ 'data-zone-header': zone.id }, [
    box(chip, chip.height / 2, {
      fill: colours.surface,
      stroke: mix(line, colours.surface, 0.46),
      'stroke-width': 1.5,
    }),
    label(shown, TEXT_STYLES.zoneName, { x: chip.x + 8, y: middle + 4.1, fill: colours.ink }),
    steps ? drawSteps(steps, { x: nameEnd + 7, y: middle }, colours) : NOTHING,
    label(word, TEXT_STYLES.zoneTarget, { x: right, y: middle + 3.8, fill: colours.ink2, anchor: 'end' }),
  ])
}

/** What the header says of the zone's target; the word is empty where none is said. */
function targetIn(picture: Picture, zone: Zone, chip: Rect) {
  const target = picture.levels ? slVector(zone.slTarget) : undefined
  const steps = picture.steps.get(zone.id)
  const stepsWidth = steps ? STEPS_WIDTH : 0
  const word = target ? targetWord(zone, target, steps !== undefined, chip.width - 17 - stepsWidth) : ''
  return { steps, stepsWidth, word }
}

/** Which signs the headers say their targets by: `SL-T`, and `T` where a zone's line is short. */
export function targetSigns(picture: Picture): readonly string[] {
  const { targetSign, targetShortSign } = words().picture.legend
  const said = boxesInOrder(picture).map(([zone, frame]) => targetIn(picture, zone, frame.header).word)
  return [targetSign, targetShortSign].filter((sign) => said.some((word) => word.startsWith(sign)))
}

const nameOfZone = (zone: Zone) => zone.name?.trim() || words().picture.unnamedZone

/** A header without its target is no wider than its name. */
const asWideAs = (name: string, header: Rect): Rect => ({
  ...header,
  width: Math.min(header.width, Math.ceil(textWidth(name, TEXT_STYLES.zoneName)) + 17),
})

/** The longest way to say the target that leaves the name room; nothing where no level is asked for at all. */
function targetWord(zone: Zone, target: SlVector, hasSteps: boolean, room: number): string {
  const range = slRange(target)
  if (range === '0') return ''
  const say = words().canvas
  const nameWidth = textWidth(nameOfZone(zone), TEXT_STYLES.zoneName)
  const ways = [...(hasSteps ? [] : [say.targetNotAssessed(range)]), say.target(range)]
  return ways.find((way) => nameWidth + 7 + textWidth(way, TEXT_STYLES.zoneTarget) <= room) ?? say.targetShort(range)
}
