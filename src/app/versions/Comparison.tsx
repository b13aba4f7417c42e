import { Maximize2, Minimize2 } from 'lucide'
import { useState } from 'react'
import { Button } from '../../panels'
import type { VersionFacts } from '../../persistence'
import { versionWords } from '../../words'
import { Changes } from './Changes'
import type { Contents } from './contents'
import { SidePicture } from './SidePicture'
import { type Side, useComparison } from './use-comparison'
import { versionName } from './version-words'

export interface ComparisonProps {
  readonly version: VersionFacts
  /** Null for the drawing as it is now. */
  readonly other: VersionFacts | null
  readonly contents: Contents
}

/** Two drawings side by side, and what of them differs in meaning, in words. */
export function Comparison({ version, other, contents }: ComparisonProps) {
  const say = versionWords()
  const [isLarge, setLarge] = useState(false)
  const compared = useComparison(version, other, contents)
  if (compared === 'unreadable') return <p role="alert">{say.unreadable}</p>
  if (compared === 'loading') return <p role="status">{say.comparing}</p>
  const { before, after, sections, isJudged } = compared
  const nameOf = ({ facts }: Side) => (facts ? versionName(facts) : say.now)
  const title = say.changes(nameOf(before), after.facts && versionName(after.facts))
  return (
    <>
      <div className={isLarge ? 'app-versions-pictures is-large' : 'app-versions-pictures'}>
        <SidePicture name={nameOf(before)} content={before.content} />
        <SidePicture name={nameOf(after)} content={after.content} />
      </div>
      <Button
        look="link"
        size="small"
        icon={isLarge ? Minimize2 : Maximize2}
        aria-pressed={isLarge}
        onClick={() => setLarge(!isLarge)}
      >
        {say.larger}
      </Button>
      <Changes title={title} sections={sections} isJudged={isJudged} />
    </>
  )
}
