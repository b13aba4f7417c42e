import { ArrowDown, ArrowUp } from 'lucide'
import { Button, DialogFrame, IconButton } from '../../panels'
import { framesOf, type SlideChoice, useBoard, useBoardState } from '../../store'
import { words } from '../../words'
import { useApp, useAppState } from '../app-state'
import './slides.css'

/** The frames in the order in which they are presented, to be changed. */
export default function SlidesDialog({ onClose }: { onClose: () => void }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const frames = framesOf(index)
  const app = useApp()
  const { hasAdvice, without } = useAppState((state) => state.slides)
  const choose = (change: Partial<SlideChoice>) =>
    app.state.setState((state) => ({ slides: { ...state.slides, ...change } }))
  const toggle = (frame: string) => {
    const others = new Set([...without].filter((one) => one !== frame))
    choose({ without: without.has(frame) ? others : others.add(frame) })
  }
  const say = words().present
  return (
    <DialogFrame title={say.slides.title} onClose={onClose}>
      <div className="app-slides-body">
        <p>{frames.length > 0 ? say.slides.line : say.slides.none}</p>
        <ol className="app-slides">
          {frames.map(({ id, text }, at) => {
            const name = text?.trim() || say.unnamedFrame
            return (
              <li key={id}>
                <label className={without.has(id) ? 'is-out' : ''}>
                  <input
                    type="checkbox"
                    aria-label={say.slides.shown(name)}
                    checked={!without.has(id)}
                    onChange={() => toggle(id)}
                  />
                  <span>{name}</span>
                </label>
                {!onlyShows && (
                  <>
                    <IconButton
                      label={say.slides.earlier(name)}
                      icon={ArrowUp}
                      aria-disabled={at === 0}
                      onClick={() => void board.run('move-frame', { frame: id, by: -1 })}
                    />
                    <IconButton
                      label={say.slides.later(name)}
                      icon={ArrowDown}
                      aria-disabled={at === frames.length - 1}
                      onClick={() => void board.run('move-frame', { frame: id, by: 1 })}
                    />
                  </>
                )}
              </li>
            )
          })}
        </ol>
        <label className="app-slides-advice">
          <input type="checkbox" checked={hasAdvice} onChange={() => choose({ hasAdvice: !hasAdvice })} />
          {say.advice}
        </label>
        <Button look="primary" onClick={() => void board.run('present')}>
          {say.slides.start}
        </Button>
      </div>
    </DialogFrame>
  )
}
