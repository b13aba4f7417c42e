import { type LevelStep, levelSteps } from '../../analysis'
import { headerHasSteps, LEVEL_STEP, type Point, type Rect, type Scene } from '../../layout'
import type { DiagramIndex, ZoneId } from '../../model'
import { element, group, type Markup } from './markup'
import { box, hatch } from './shapes'
import type { Colours } from './theme'

/** SL 1 to SL 4 of the zones in a scene whose headers show steps. */
export function stepsIn(index: DiagramIndex, scene: Scene): ReadonlyMap<ZoneId, readonly LevelStep[]> {
  const shown = index.zones.filter((zone) => scene.zones.has(zone.id) && headerHasSteps(zone))
  return new Map(
    shown.flatMap((zone) => {
      const levels = levelSteps(index, zone)
      return levels ? [[zone.id, levels.steps] as const] : []
    }),
  )
}

/** The four steps of a header, from the middle of their left side. */
export function drawSteps(steps: readonly LevelStep[], at: Point, colours: Colours): Markup {
  return group(
    { 'data-steps': steps.join(' ') },
    steps.map((step, i) => drawStep(step, { x: at.x + i * (LEVEL_STEP.width + LEVEL_STEP.gap), y: at.y }, colours)),
  )
}

/** One step, from the middle of its left side: reached is solid, missing hatched, not assessed dashed, not asked for faint. */
export function drawStep(step: LevelStep, at: Point, colours: Colours): Markup {
  const rect: Rect = { x: at.x, y: at.y - LEVEL_STEP.height / 2, width: LEVEL_STEP.width, height: LEVEL_STEP.height }
  const inner = { x: rect.x + 0.5, y: rect.y + 0.5, width: rect.width - 1, height: rect.height - 1 }
  switch (step) {
    case 'reached':
      return box(rect, 2, { fill: colours.ink2 })
    case 'missing':
      return group({}, [
        box(inner, 1.5, { fill: colours.surface }),
        element('path', { d: hatch(inner, 4), stroke: colours.warnFill, 'stroke-width': 1.6 }),
        box(inner, 1.5, { fill: 'none', stroke: colours.warn }),
      ])
    case 'not-assessed':
      return box(inner, 1.5, { fill: colours.surface, stroke: colours.ink3, 'stroke-dasharray': '2 1.4' })
    case 'not-asked':
      return box(inner, 1.5, { fill: colours.surface3, stroke: colours.line2 })
  }
}
