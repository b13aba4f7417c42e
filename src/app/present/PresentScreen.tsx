import { ChevronLeft, ChevronRight, Contrast, Lightbulb, Wand, X } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import { DrawingCanvas } from '../../canvas'
import { IconButton, WorkshopStage } from '../../panels'
import { lookAtSlide, type Slide, slidesOf, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { useApp, useAppState } from '../app-state'
import { Legend } from './Legend'
import './present.css'
import { SlideText } from './SlideText'
import { endPresenting } from './start-and-end'
import { useFullscreenEnd } from './use-fullscreen-end'
import { usePresentKeys } from './use-present-keys'
import { useSwipe } from './use-swipe'

/** The whole window while presenting: what is shown in words, the drawing, the legend. Nothing of the editor. */
export default function PresentScreen() {
  const app = useApp()
  const board = useBoard()
  const say = words().present
  const { slides, at, step } = useSlides()
  const [isBlack, setBlack] = useState(false)
  const [isStrong, setStrong] = useState(true)
  const text = useRef<HTMLElement>(null)
  const swipe = useSwipe(step)
  const leave = () => endPresenting(app)
  const hasLaser = useBoardState(({ tool }) => tool === 'laser')
  const laser = () => board.view({ tool: hasLaser ? 'select' : 'laser' })
  const leaveOrDrop = hasLaser ? laser : leave
  useFullscreenEnd(leave)
  const hasAdvice = useAppState(({ slides: { hasAdvice: has } }) => has)
  const advice = () => app.state.setState((state) => ({ slides: { ...state.slides, hasAdvice: !hasAdvice } }))
  const lit = (act: () => void) => () => (isBlack ? setBlack(false) : act())
  usePresentKeys({
    step: (by) => lit(() => step(by))(),
    black: () => setBlack(!isBlack),
    look: lit(() => setStrong(!isStrong)),
    laser: lit(laser),
    advice: lit(advice),
    leave: lit(leaveOrDrop),
  })
  const slide = slides[at] as Slide
  useEffect(() => {
    text.current?.focus({ preventScroll: true })
  }, [])
  // In braces: scrolling gives a promise in some browsers, which is nothing to clean up with.
  useEffect(() => {
    text.current?.scrollTo({ top: 0 })
  }, [slide.key])
  return (
    <div className={`pr-screen is-${slide.kind}${isStrong ? ' is-strong' : ''}`} data-region="present" {...swipe}>
      <section className="pr-text" ref={text} tabIndex={-1} aria-label={say.text} aria-live="polite">
        <p className="visually-hidden">{say.spokenAt(at + 1, slides.length)}</p>
        <SlideText slide={slide} />
      </section>
      <main className="pr-canvas" aria-label={say.drawing}>
        <DrawingCanvas bare isStrong={isStrong} />
        <WorkshopStage />
      </main>
      <footer className="pr-foot" aria-label={say.title}>
        <Legend />
        <nav aria-label={say.title}>
          <IconButton label={say.laser} hint="L" icon={Wand} aria-pressed={hasLaser} onClick={laser} />
          <IconButton label={say.advice} hint="A" icon={Lightbulb} aria-pressed={hasAdvice} onClick={advice} />
          <IconButton
            label={say.look}
            hint="H"
            icon={Contrast}
            aria-pressed={isStrong}
            onClick={() => setStrong(!isStrong)}
          />
          <IconButton label={say.previous} hint="←" icon={ChevronLeft} disabled={at === 0} onClick={() => step(-1)} />
          <span className="pr-at" aria-hidden="true">
            {say.at(at + 1, slides.length)}
          </span>
          <IconButton
            label={say.next}
            hint="→"
            icon={ChevronRight}
            disabled={at === slides.length - 1}
            onClick={() => step(1)}
          />
          <IconButton label={say.leave} hint="Esc" icon={X} onClick={leave} />
        </nav>
      </footer>
      {isBlack && <button type="button" className="pr-black" aria-label={say.black} onClick={() => setBlack(false)} />}
    </div>
  )
}

/** The slides of the drawing as it is, which one is shown, and going on from it. */
function useSlides() {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const findings = useBoardState((state) => state.findings)
  const size = useBoardState(({ viewSize }) => `${viewSize.width} ${viewSize.height}`)
  const choice = useAppState((state) => state.slides)
  const slides = slidesOf({ index, findings }, choice)
  const [shown, setShown] = useState({ key: slides[0]?.key, at: 0 })
  // One that went, as a finding that was mended in another tab, leaves its place to the next.
  const found = slides.findIndex(({ key }) => key === shown.key)
  const at = found >= 0 ? found : Math.min(shown.at, slides.length - 1)
  const key = slides[at]?.key
  const last = useRef<string | undefined>(undefined)
  useEffect(() => {
    const slide = slidesOf(board.store.getState(), { ...choice, hasAdvice: true }).find((one) => one.key === key)
    // Another size of the window is no movement.
    if (slide) lookAtSlide(board, slide, last.current === key || last.current === undefined)
    last.current = key
  }, [board, key, size, choice])
  const step = (by: number) => {
    const to = Math.max(0, Math.min(slides.length - 1, at + by))
    setShown({ key: slides[to]?.key, at: to })
  }
  return { slides, at, step }
}
