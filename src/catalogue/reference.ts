/** IEC 62443-3-2 workflow, ladders, facts and template notes. Not part of the room's index: loaded when shown. */
import partitioning from './data/partitioning.json'
import facts from './data/seed-facts.json'
import templates from './data/templates.json'
import { spokenOver } from './spoken-names'

/** IEC 62443-3-2:2020 in our words: terms, ZCR 1 to 7, partitioning rules, attributes, risk fields. */
export const workflow = partitioning
/** What the reader's reference says: levels, ladders, checkable rules, caveats. */
export const seedFacts = facts

export interface TemplateNote {
  readonly id: string
  readonly title: string
  readonly purpose: string
  readonly domain: string
  readonly file: string
  readonly talkingPoints: readonly string[]
}
/** Title, purpose and talking points are in the language spoken. */
export const templateNotes = templates.map((note: TemplateNote) =>
  spokenOver(note, {
    title: (names) => names.templates[note.id]?.title,
    purpose: (names) => names.templates[note.id]?.purpose,
    talkingPoints: (names) => names.templates[note.id]?.talkingPoints,
  }),
)
