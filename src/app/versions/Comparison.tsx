import { Maximize2, Minimize2 } from 'lucide'
import { useMemo, useState } from 'react'
import { Button } from '../../panels'
import type { VersionFacts } from '../../persistence'
import { versionWords } from '../../words'
import { Changes } from './Changes'
import type { Contents } from './contents'
import { marksIn } from './marks'
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
  const marks = useMemo(
    () =>
      typeof compared === 'string'
        ? { before: [], after: [] }
        : {
            before: marksIn(compared.before.content.scene, compared.sections, 'before'),
            after: marksIn(compared.after.content.scene, compared.sections, 'after'),
          },
    [compared],
  )
  if (compared === 'unreadable') return <p role="alert">{say.unreadable}</p>
  if (compared === 'loading') return <p role="status">{say.comparing}</p>
  const { before, after, sections, isJudged } = compared
  const nameOf = ({ facts }: Side) => (facts ? versionName(facts) : say.now)
  const title = say.changes(nameOf(before), after.facts && versionName(after.facts))
  return (
    <>
      <div className={isLarge ? 'app-versions-pictures is-large' : 'app-versions-pictures'}>
        <SidePicture name={nameOf(before)} content={before.content} marks={marks.before} />
        <SidePicture name={nameOf(after)} content={after.content} marks={marks.after} />
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
