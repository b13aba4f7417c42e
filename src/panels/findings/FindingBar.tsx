import { ChevronRight, WandSparkles, X } from 'lucide'
import { useState } from 'react'
import type { Finding } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { classNames } from '../ui/class-names'
import { FindingShape } from '../ui/FindingShape'
import { IconButton } from '../ui/IconButton'
import { useCover } from '../ui/use-cover'
import { FindingSentence } from './FindingSentence'
import { groupOf } from './finding-groups'
import { applyNamedFix, useFixes } from './use-fixes'

/** The finding that is shown, else the worst, over the canvas: one sentence, one button. */
export function FindingBar() {
  const finding = useBoardState((state) => {
    const shown = state.findings.find(({ id }) => id === state.shownFinding)
    return shown ?? state.findings.find(({ acceptance }) => !acceptance) ?? null
  })
  const isShown = useBoardState((state) => state.shownFinding === finding?.id)
  const [closedAt, setClosedAt] = useState<string | null>(null)
  if (!finding || finding.id === closedAt) return null
  return <Bar key={finding.id} finding={finding} isShown={isShown} onClose={() => setClosedAt(finding.id)} />
}

function Bar({ finding, isShown, onClose }: { finding: Finding; isShown: boolean; onClose: () => void }) {
  const board = useBoard()
  const onlyShows = useBoardState((state) => state.onlyShows)
  const fix = useFixes(finding, onlyShows ? 'no' : 'later')?.[0]
  const cover = useCover('finding')
  const say = words().panels
  return (
    <section
      ref={cover}
      className={classNames('zb-finding-bar', isShown && 'is-shown')}
      aria-label={say.findings.current}
    >
      <FindingShape severity={groupOf(finding)} size={24} />
      <button
        type="button"
        className="zb-finding-sentence"
        onClick={() => board.run('show-finding', { finding: finding.id })}
      >
        <FindingSentence finding={finding} />
      </button>
      {fix && !onlyShows && (
        <Button look="primary" icon={WandSparkles} onClick={() => applyNamedFix(board, finding, fix.label)}>
          {fix.label}
        </Button>
      )}
      <IconButton label={say.findings.next} icon={ChevronRight} onClick={() => board.run('next-finding')} />
      <IconButton label={say.close} icon={X} onClick={onClose} />
    </section>
  )
}
