import { Eye, EyeOff, WandSparkles } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import type { Finding, Fix } from '../../rules'
import { useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { applyNamedFix, useFixes, withFix } from './use-fixes'

/** The pointer rests so long on a fix before it is previewed, ms. */
const REST_MS = 180

/** Fixes as buttons: a rest of the pointer or the eye shows one as a ghost, a press carries it out. */
export function FixButtons({ finding }: { finding: Finding }) {
  const fixes = useFixes(finding, 'now')
  if (!fixes) return <span className="zb-seeking">{words().panels.findings.seekingFixes}</span>
  return fixes.map((fix, at) => (
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
  const show = () => withFix(board, finding, fix.label, (now) => board.run('preview-fix', { ...which, fix: now }))
  const peek = () => {
    clearTimeout(rest.current)
    rest.current = setTimeout(show, REST_MS)
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
          applyNamedFix(board, finding, fix.label)
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
          if (isPinned) board.run('cancel-preview')
          else show()
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
