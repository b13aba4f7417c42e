import { Eye, EyeOff, WandSparkles } from 'lucide'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { type Finding, type Fix, fixesFor } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'

/** The pointer rests so long on a fix before it is previewed, ms. */
const REST_MS = 180

/** The changes that were tried out and mend a finding: for the one that a person looks at. */
function useFixes(finding: Finding): readonly Fix[] {
  const board = useBoard()
  const index = useDeferredValue(useBoardState((state) => state.index))
  return useMemo(() => fixesFor(index, finding, () => board.services.newId()), [index, finding, board])
}

/** Fixes as buttons: a rest of the pointer or the eye shows one as a ghost, a press carries it out. */
export function FixButtons({ finding }: { finding: Finding }) {
  return useFixes(finding).map((fix, at) => (
    <FixButton key={fix.label} finding={finding} fix={fix} at={at} look={at === 0 ? 'primary' : 'line'} />
  ))
}

function FixButton(props: { finding: Finding; fix: Fix; at: number; look: 'primary' | 'line' }) {
  const { finding, fix, at, look } = props
  const board = useBoard()
  const previewed = useBoardState((state) => state.preview?.finding === finding.id && state.preview.fix === at)
  const say = words().panels.findings
  const which = { finding: finding.id, fix: at }
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [pinned, setPinned] = useState(false)
  const isPinned = pinned && previewed
  useEffect(() => () => clearTimeout(rest.current), [])
  const peek = () => {
    clearTimeout(rest.current)
    rest.current = setTimeout(() => board.run('preview-fix', which), REST_MS)
  }
  const stopPeeking = () => {
    clearTimeout(rest.current)
    if (!isPinned && board.store.getState().preview?.finding === finding.id) board.run('cancel-preview')
  }
  return (
    <span className="zb-fix">
      <Button
        look={look}
        size="small"
        {...(look === 'primary' ? { icon: WandSparkles } : {})}
        onPointerEnter={(event) => event.pointerType === 'mouse' && peek()}
        onPointerLeave={stopPeeking}
        onClick={() => {
          clearTimeout(rest.current)
          setPinned(false)
          board.run('apply-fix', which)
        }}
      >
        {fix.label}
      </Button>
      <IconButton
        size="small"
        label={say.preview(fix.label)}
        icon={isPinned ? EyeOff : Eye}
        aria-pressed={previewed}
        onClick={() => {
          setPinned(!isPinned)
          board.run(isPinned ? 'cancel-preview' : 'preview-fix', which)
        }}
      />
    </span>
  )
}

/** While a fix of this finding is previewed: that nothing has changed yet, and the two ways on. */
export function PreviewNote({ finding }: { finding: Finding }) {
  const board = useBoard()
  const fix = useBoardState((state) => (state.preview?.finding === finding.id ? state.preview.fix : null))
  const say = words().panels.findings
  if (fix === null) return null
  return (
    <p className="zb-preview-note" role="status">
      <span>{say.previewing}</span>
      <Button look="link" size="small" onClick={() => board.run('apply-fix', { finding: finding.id, fix })}>
        {say.apply}
      </Button>
      <Button look="link" size="small" onClick={() => board.run('cancel-preview')}>
        {say.cancel}
      </Button>
    </p>
  )
}
