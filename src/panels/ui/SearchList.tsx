import { Command } from 'cmdk'
import { Check } from 'lucide'
import { type ReactNode, useState } from 'react'
import type { MayRun } from '../../store'
import { words } from '../../words'
import { Icon } from './Icon'
import { PickNote } from './PickNote'
import { rankIn, type Searchable } from './search'

export interface SearchItem extends Searchable {
  readonly id: string
  readonly picture?: ReactNode
  /** Small text at the right: a level, a key, a kind. */
  readonly hint?: ReactNode
  /** It is in force now: marked with a tick. */
  readonly isChosen?: boolean
}
export interface SearchGroup {
  readonly heading: string
  readonly items: readonly SearchItem[]
}
export interface SearchListProps {
  /** The accessible name of the list and its field. */
  readonly label: string
  readonly placeholder: string
  readonly groups: readonly SearchGroup[]
  readonly onPick: (id: string) => void
  /** The command that picking runs: under the list is said what it would change in the findings. */
  readonly mayRun?: (id: string) => MayRun
  /** Shown where nothing is found, and offered under what was found; gets what was typed. */
  readonly ownChoice?: {
    readonly label: (query: string) => string
    readonly onPick: (query: string) => void
    /** Always, where left out. */
    readonly isOffered?: (query: string) => boolean
  }
  readonly empty?: (query: string) => string
}

/** More than this are not drawn: typing narrows the list, scrolling through thousands helps nobody. */
const MOST_SHOWN = 60

/** A field and the list it narrows; arrows, Enter and a click pick. */
export function SearchList({ label, placeholder, groups, onPick, mayRun, ownChoice, empty }: SearchListProps) {
  const [query, setQuery] = useState('')
  const say = words().panels.search
  const { shown, hidden } = firstFound(groups, query)
  const own = query.trim()
  const isOwnOffered = ownChoice !== undefined && own !== '' && ownChoice.isOffered?.(own) !== false
  return (
    <Command className="zb-search-list" label={label} shouldFilter={false} loop>
      <Command.Input
        autoFocus
        className="zb-search-input"
        placeholder={placeholder}
        value={query}
        onValueChange={setQuery}
      />
      <Command.List className="zb-search-results" label={label}>
        {shown.length === 0 && !isOwnOffered && <p className="zb-search-note">{(empty ?? say.none)(own)}</p>}
        {shown.map((group) => (
          <Command.Group key={group.heading} heading={group.heading}>
            {group.items.map((item) => (
              <Command.Item
                key={item.id}
                value={valueOf(group, item)}
                onSelect={() => onPick(item.id)}
                {...(item.isChosen ? { 'aria-current': 'true' as const } : {})}
              >
                {item.picture}
                <span className="zb-search-name">{item.label}</span>
                {item.isChosen && <Icon shape={Check} />}
                {item.hint && <span className="zb-search-hint">{item.hint}</span>}
              </Command.Item>
            ))}
          </Command.Group>
        ))}
        {isOwnOffered && (
          <Command.Item value={`own ${own}`} onSelect={() => ownChoice.onPick(own)}>
            <span className="zb-search-name is-own">{ownChoice.label(own)}</span>
          </Command.Item>
        )}
      </Command.List>
      {hidden > 0 && <p className="zb-search-note">{say.more(hidden)}</p>}
      {mayRun && <PickNote mayRun={(value) => runOfMarked(shown, value, mayRun)} />}
    </Command>
  )
}

const valueOf = ({ heading }: SearchGroup, { id }: SearchItem) => `${heading} ${id}`

function runOfMarked(groups: readonly SearchGroup[], value: string, mayRun: (id: string) => MayRun): MayRun | null {
  const found = groups.flatMap((group) => group.items.find((item) => valueOf(group, item) === value) ?? [])[0]
  return found ? mayRun(found.id) : null
}

/** The first so many items that answer the query, the group with the best answer first, and how many more there are. */
function firstFound(groups: readonly SearchGroup[], query: string) {
  const answers = groups
    .map(({ heading, items }) => ({ heading, found: rankIn(items, query) }))
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => (a.found[0]?.rank ?? 0) - (b.found[0]?.rank ?? 0))
  const shown: SearchGroup[] = []
  let left = MOST_SHOWN
  let hidden = 0
  for (const { heading, found } of answers) {
    const first = found.slice(0, left)
    left -= first.length
    hidden += found.length - first.length
    if (first.length > 0) shown.push({ heading, items: first.map(({ item }) => item) })
  }
  return { shown, hidden }
}
