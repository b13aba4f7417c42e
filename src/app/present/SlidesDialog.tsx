import { ArrowDown, ArrowUp } from 'lucide'
import { Button, DialogFrame, IconButton } from '../../panels'
import { framesOf, useBoard, useBoardState } from '../../store'
import { words } from '../../words'

/** The frames in the order in which they are presented, to be changed. */
export default function SlidesDialog({ onClose }: { onClose: () => void }) {
  const board = useBoard()
  const index = useBoardState((state) => state.index)
  const onlyShows = useBoardState((state) => state.onlyShows)
  const frames = framesOf(index)
  const say = words().present
  return (
    <DialogFrame title={say.slides.title} onClose={onClose}>
      <p>{frames.length > 0 ? say.slides.line : say.slides.none}</p>
      <ol className="app-slides">
        {frames.map(({ id, text }, at) => {
          const name = text?.trim() || say.unnamedFrame
          return (
            <li key={id}>
              <span>{name}</span>
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
      <Button look="primary" onClick={() => void board.run('present')}>
        {say.slides.start}
      </Button>
    </DialogFrame>
  )
}
