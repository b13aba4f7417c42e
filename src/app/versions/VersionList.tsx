import { useEffect, useId, useRef } from 'react'
import type { VersionFacts } from '../../persistence'
import { versionWords } from '../../words'
import { FindingCounts } from '../shelf/FindingCounts'
import { whenTaken } from '../when'
import type { Contents } from './contents'
import { VersionThumbnail } from './VersionThumbnail'
import { versionTitle } from './version-words'

export interface VersionListProps {
  readonly versions: readonly VersionFacts[]
  readonly chosen: string | null
  readonly contents: Contents
  /** The keyboard starts here. */
  readonly takesKeyboard: boolean
  readonly onChoose: (id: string) => void
}

/** One of the versions, newest first: real radio buttons, so arrows move and a screen reader counts them. */
export function VersionList({ versions, chosen, contents, takesKeyboard, onChoose }: VersionListProps) {
  const group = useId()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesKeyboard) list.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [takesKeyboard])
  const say = versionWords()
  return (
    <div ref={list} role="radiogroup" aria-label={say.listName} className="app-versions-list">
      {versions.map((version) => (
        <label key={version.id} className={version.id === chosen ? 'is-on' : undefined}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={version.id === chosen}
            onChange={() => onChoose(version.id)}
          />
          <VersionThumbnail version={version} contents={contents} />
          <span className="app-versions-facts">
            <b className={version.reason === 'named' ? 'is-named' : undefined}>{versionTitle(version)}</b>
            <small>{[whenTaken(version.at), say.edits(version.edits)].filter((part) => part !== '').join(' · ')}</small>
            <FindingCounts findings={version.findings} />
          </span>
        </label>
      ))}
    </div>
  )
}
