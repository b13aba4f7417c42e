import type { VersionFacts } from '../../persistence'
import { versionWords } from '../../words'
import { whenTaken } from '../when'

/** What a version is called: its own name, or why it was taken. */
export function versionTitle({ name, reason }: Pick<VersionFacts, 'name' | 'reason'>): string {
  const say = versionWords().reason
  if (reason === 'before') return say.before(name)
  return name === '' ? say[reason] : name
}

/** As it is spoken of among others: by its own name, or by when it was taken. */
export function versionName(facts: VersionFacts): string {
  return facts.reason === 'named' && facts.name !== '' ? facts.name : whenTaken(facts.at)
}

/** A name as long as this is read out in one breath, and fits a line. */
export const MOST_NAME = 80
