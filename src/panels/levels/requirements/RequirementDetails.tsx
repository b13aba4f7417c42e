import { X } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { frName } from '../../../catalogue'
import type { DiagramIndex } from '../../../model'
import type { Finding } from '../../../rules'
import { levelsWords } from '../../../words'
import { IconButton } from '../../ui/IconButton'
import { Guidance } from '../Guidance'
import { WhatChanges } from '../what-changes/WhatChanges'
import { AnsweredFindings } from './AnsweredFindings'
import { type AskedRow, isOpen } from './asked-rows'
import { DetailFields } from './DetailFields'
import { DetailPlaces } from './DetailPlaces'
import type { Answering } from './use-answer'

export interface RequirementDetailsProps {
  readonly index: DiagramIndex
  readonly row: AskedRow
  readonly findings: readonly Finding[]
  readonly answering: Answering
  readonly onlyShows: boolean
  /** Counts the times the keyboard was sent here. */
  readonly entered: number
  readonly onClose: () => void
}

/** One requirement: what it means, what to do here, what is said of it in each place, and what would change. */
export function RequirementDetails(props: RequirementDetailsProps) {
  const { index, row, findings, answering, onlyShows, entered, onClose } = props
  const { id, title, fr, sl, summary } = row.requirement
  const say = levelsWords().askedFor
  const head = useRef<HTMLHeadingElement>(null)
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const meant = row.places.filter(({ record }) => !left.has(record))
  useEffect(() => {
    if (entered > 0) head.current?.focus()
  }, [entered])
  return (
    <section
      className="zb-asked-details"
      aria-label={say.details(id, title)}
      data-own-escape
      onKeyDown={closesOnEscape(onClose)}
    >
      <header>
        <h3 ref={head} tabIndex={-1}>
          <span className="zb-requirement-id">
            {id} · {frName(fr)} · {say.levelOf(sl)}
          </span>
          {title}
        </h3>
        <IconButton label={say.close} icon={X} onClick={onClose} />
      </header>
      <p>{summary}</p>
      <Guidance id={id} />
      {!onlyShows && <DetailFields key={[...left].join(' ')} row={row} meant={meant} answering={answering} />}
      <DetailPlaces index={index} row={row} left={left} leave={leave} answering={answering} onlyShows={onlyShows} />
      <AnsweredFindings findings={findings} />
      <WhatChanges requirement={row.requirement} records={meant.filter(isOpen).map(({ record }) => record)} />
    </section>
  )
}

/** What is typed into a field is taken back by Esc first. */
function closesOnEscape(onClose: () => void) {
  return (event: { key: string; defaultPrevented: boolean; stopPropagation(): void }) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
}
