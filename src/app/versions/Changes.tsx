import { Minus, PenLine, Plus } from 'lucide'
import { useId } from 'react'
import type { DifferenceItem, DifferenceSection } from '../../formats'
import { Icon } from '../../panels'
import { versionWords, words } from '../../words'

/** Things of one kind that are listed; with more it says how many. */
const MOST_LISTED = 60
const ICONS = { added: Plus, removed: Minus, changed: PenLine }

export interface ChangesProps {
  readonly title: string
  readonly sections: readonly DifferenceSection[]
  readonly isJudged: boolean
}

/** What came, went and changed, by kind. */
export function Changes({ title, sections, isJudged }: ChangesProps) {
  const id = useId()
  const say = versionWords()
  return (
    <section className="app-versions-changes" aria-labelledby={id}>
      <h4 id={id}>{title}</h4>
      {sections.map((section) => (
        <div key={section.title}>
          <h5>{section.title}</h5>
          <ul>
            {section.items.slice(0, MOST_LISTED).map((item, i) => (
              <Change key={`${item.mark} ${item.words} ${i}`} item={item} />
            ))}
          </ul>
          {section.items.length > MOST_LISTED && <p>{say.more(section.items.length - MOST_LISTED)}</p>}
        </div>
      ))}
      <p role="status">{isJudged ? (sections.length === 0 ? say.same : '') : say.checking}</p>
    </section>
  )
}

/** Coloured as its ring in the picture; a finding that came is no good news. */
function Change({ item }: { item: DifferenceItem }) {
  return (
    <li className={item.id === undefined ? undefined : `is-${item.mark}`}>
      <Icon shape={ICONS[item.mark]} />
      <div>
        <span className="visually-hidden">{words().difference.marks[item.mark]}: </span>
        {inShort(item)}
        {item.details.length > 0 && (
          <ul>
            {item.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** Ids tell records of a file apart; people go by names. */
function inShort({ words: said, id }: DifferenceItem): string {
  return id === undefined ? said : said.replace(` (${id})`, '')
}
