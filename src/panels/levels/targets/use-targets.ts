import type { Suggestion } from '../../../analysis'
import { frName, slVector } from '../../../catalogue'
import { FR_IDS, type Site, type SiteRisk, type SlVector, type Zone, type ZoneId, type ZoneRisk } from '../../../model'
import { useBoard, useBoardState } from '../../../store'
import { levelsWords, words } from '../../../words'

/** Says something of a zone's risk; `undefined` leaves it to the drawing again. */
export function useSetRisk(
  zone: ZoneId,
): (change: { readonly [K in keyof ZoneRisk]?: ZoneRisk[K] | undefined }) => void {
  const board = useBoard()
  return (change) => board.run('set-risk', { zones: [zone], change })
}

/** Says how the site weighs risks, the fields that are given. */
export function useSetSiteRisk(): (change: { readonly [K in keyof SiteRisk]?: SiteRisk[K] | undefined }) => void {
  const board = useBoard()
  const risk = useBoardState((state) => state.diagram.fields.risk)
  return (change) => {
    const entries = Object.entries({ ...risk, ...change }).filter(([, value]) => value !== undefined)
    board.run('set-document', { fields: { risk: entries.length > 0 ? Object.fromEntries(entries) : undefined } })
  }
}

/** The kind of site whose words are used: a plant's where nothing is said. */
export function useSite(): Site {
  return useBoardState((state) => state.diagram.fields.site ?? 'plant')
}

/** How a zone's target lies to what is suggested for it; null where it has none. */
export function besideSuggestion(
  zone: Zone,
  { target }: Suggestion,
): 'asSuggested' | 'lower' | 'higher' | 'mixed' | null {
  const set = slVector(zone.slTarget)
  if (!set) return null
  const isLower = FR_IDS.some((fr) => set[fr] < target[fr])
  const isHigher = FR_IDS.some((fr) => set[fr] > target[fr])
  if (isLower) return isHigher ? 'mixed' : 'lower'
  return isHigher ? 'higher' : 'asSuggested'
}

/** "SL 3", "FR 4 SL 2": the level of most, then those that differ. */
export function spelled(target: SlVector): readonly string[] {
  const levels = FR_IDS.map((fr) => target[fr])
  const counts = levels.map((level) => levels.filter((one) => one === level).length)
  const most = levels[counts.indexOf(Math.max(...counts))]
  const others = FR_IDS.filter((fr) => target[fr] !== most).map((fr) => `${frName(fr)} SL ${target[fr]}`)
  return [`SL ${most}`, ...others]
}

/** "3.5×", "4×": a factor as it is read. */
export function timesText(crrf: number): string {
  return crrf.toLocaleString(words().locale, { maximumFractionDigits: 1 })
}

/** The name of a kind of harm at this kind of site. */
export function consequenceName(
  site: Site,
  kind: keyof ReturnType<typeof levelsWords>['targets']['consequences'],
): string {
  const say = levelsWords().targets
  const own: Partial<Record<typeof kind, string>> = say.consequencesIn[site]
  return own[kind] ?? say.consequences[kind]
}
