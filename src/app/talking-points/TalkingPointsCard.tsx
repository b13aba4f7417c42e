import { ArrowLeft, ArrowRight, MessageSquareText, X } from 'lucide'
import { useEffect, useState } from 'react'
import { templateNotes } from '../../catalogue/reference'
import { Icon, IconButton, useCover } from '../../panels'
import { words } from '../../words'
import { useApp } from '../app-state'
import { isTyping } from '../keys/typing'
import { toggleTalkingPoints } from './toggle'
import './talking-points.css'

/** One point at a time, large enough to be read aloud from. Arrows turn the page, Esc puts it away. */
export default function TalkingPointsCard({ template }: { template: string }) {
  const { state } = useApp()
  const [at, setAt] = useState(0)
  const cover = useCover('talking-points')
  const say = words().app.talkingPoints
  const points = templateNotes.find(({ id }) => id === template)?.talkingPoints ?? []
  // From anywhere, once there is nothing else for it to take back.
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) toggleTalkingPoints(state)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [state])
  if (points.length === 0) return null
  const turn = (by: number) => setAt((now) => Math.max(0, Math.min(points.length - 1, now + by)))
  const close = () => {
    toggleTalkingPoints(state)
    document.querySelector<HTMLElement>('[data-region="canvas"] [role="application"]')?.focus()
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => turn(-1),
    ArrowRight: () => turn(1),
    Escape: close,
  }
  return (
    <section
      ref={cover}
      className="app-points"
      data-region="points"
      aria-label={say.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        const run = keys[event.key]
        if (!run) return
        event.preventDefault()
        event.stopPropagation()
        run()
      }}
    >
      <header>
        <Icon shape={MessageSquareText} />
        <h2>{say.title}</h2>
        <Steps at={at} of={points.length} />
        <IconButton label={say.close} icon={X} size="small" onClick={close} />
      </header>
      <p aria-live="polite">{points[at]}</p>
      <footer>
        <span>{say.step(at + 1, points.length)}</span>
        <IconButton label={say.previous} icon={ArrowLeft} aria-disabled={at === 0} onClick={() => turn(-1)} />
        <IconButton
          label={say.next}
          icon={ArrowRight}
          aria-disabled={at === points.length - 1}
          onClick={() => turn(1)}
        />
      </footer>
    </section>
  )
}

/** How far through them one is. */
function Steps({ at, of }: { at: number; of: number }) {
  return (
    <span className="app-points-steps" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <i key={i} className={i <= at ? 'is-past' : undefined} />
      ))}
    </span>
  )
}
