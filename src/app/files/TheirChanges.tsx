import { useEffect, useState } from 'react'
import type { DifferenceSection } from '../../formats'
import { indexDiagram } from '../../model'
import { useBoardState } from '../../store'
import { linkedWords } from '../../words'
import { useApp } from '../app-state'
import { Changes } from '../versions/Changes'
import '../versions/versions.css'
import { readDrawingFile } from './read-file'

type Compared = readonly DifferenceSection[] | 'comparing' | 'unreadable'

/** What differs in meaning between the drawing here and what somebody else put into its file. */
export function TheirChanges() {
  const { desk } = useApp()
  const index = useBoardState((state) => state.index)
  const [compared, setCompared] = useState<Compared>('comparing')
  useEffect(() => {
    let isOver = false
    const compare = async (): Promise<Compared> => {
      const file = await (await desk.linkedFile()).theirs(false)
      const read = file && (await readDrawingFile(file))
      if (!read?.ok) return 'unreadable'
      const { compareDrawings, describeDifference } = await import('../../formats')
      const theirs = indexDiagram(read.value.diagram)
      return describeDifference(compareDrawings({ index, findings: [] }, { index: theirs, findings: [] }))
    }
    compare().then(
      (next) => !isOver && setCompared(next),
      () => !isOver && setCompared('unreadable'),
    )
    return () => {
      isOver = true
    }
  }, [desk, index])
  const say = linkedWords()
  if (typeof compared === 'string') return <p className="app-linked-told">{say[compared]}</p>
  if (compared.length === 0) return <p className="app-linked-told">{say.same}</p>
  return (
    <div className="app-linked-changes">
      <Changes title={say.changes} sections={compared} isJudged />
    </div>
  )
}
