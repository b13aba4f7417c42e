/** Our guidance for each requirement. Not part of the room's index: the app loads it when a zone is inspected. */
import type { Site } from '../model'
import data from './data/guidance.json'
import { spokenNames } from './spoken-names'

const guidance: Readonly<Record<string, { readonly ot: string; readonly mining: string }>> = data

/** What to do about a requirement at this kind of site, in our own words; empty for an id that is not known. */
export function guidanceFor(requirementId: string, site: Site | undefined): string {
  const said = spokenNames()?.guidance ?? guidance
  const found = Object.hasOwn(said, requirementId) ? said[requirementId] : undefined
  if (!found) return ''
  return site === 'mining' || site === 'custody' ? found.mining : found.ot
}
