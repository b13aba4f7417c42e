/** Where the security levels open: said in the one text that a dialog is about. */
export type LevelsTab = 'targets' | 'requirements' | 'reached' | 'next'

export interface LevelsPlace {
  readonly tab: LevelsTab
  /** The zone or conduit that it is for; all where left out. */
  readonly record?: string | undefined
  readonly requirement?: string | undefined
}

export function levelsAbout({ tab, record, requirement }: LevelsPlace): string {
  return JSON.stringify([tab, record ?? null, requirement ?? null])
}

/** The targets of all zones where nothing is said. */
export function levelsPlace(about: string | undefined): LevelsPlace {
  if (about === undefined) return { tab: 'targets' }
  const [tab, record, requirement] = JSON.parse(about) as [LevelsTab, string | null, string | null]
  return { tab, record: record ?? undefined, requirement: requirement ?? undefined }
}
