import { Pause, Play, Plus, Square } from 'lucide'
import { useState } from 'react'
import { clockText, isRunning, useBoard, useBoardState } from '../../store'
import { workshopWords } from '../../words'
import { Button } from '../ui/Button'
import { NumberField } from '../ui/NumberField'
import { Switch } from '../ui/Switch'
import { allowSound } from './beep'
import { useTimeLeft } from './use-time-left'

const PRESETS = [1, 2, 5, 10, 15]

/** The countdown: how long, going on and standing still, and whether it sounds. */
export function TimerTab() {
  const board = useBoard()
  const left = useTimeLeft()
  const sounds = useBoardState((state) => state.timerSounds)
  const [minutes, setMinutes] = useState(5)
  const say = workshopWords().timer
  const start = (of: number) => {
    if (sounds) allowSound()
    board.run('start-timer', { minutes: of })
  }
  return (
    <>
      {left === null ? <p className="zb-muted">{say.none}</p> : <Running left={left} />}
      <div className="zb-presets">
        {PRESETS.map((of) => (
          <Button key={of} look="line" onClick={() => start(of)}>
            {say.preset(of)}
          </Button>
        ))}
      </div>
      <div className="zb-row">
        <NumberField label={say.minutes} min={1} max={600} value={minutes} onCommit={(to) => setMinutes(to ?? 5)} />
        <Button look="primary" onClick={() => start(minutes)}>
          {say.start}
        </Button>
      </div>
      <Switch
        label={say.sound}
        checked={sounds}
        onChange={(on) => {
          if (on) allowSound()
          board.view({ timerSounds: on })
        }}
      />
    </>
  )
}

function Running({ left }: { left: number }) {
  const board = useBoard()
  const runs = useBoardState((state) => isRunning(state.timer))
  const say = workshopWords().timer
  return (
    <div className="zb-timer">
      <p className="zb-timer-read" role="timer" aria-label={say.left}>
        {left === 0 ? say.over : clockText(left)}
      </p>
      <div className="zb-workshop-actions">
        {left > 0 && (
          <Button look="line" icon={runs ? Pause : Play} onClick={() => board.run('timer')}>
            {runs ? say.pause : say.goOn}
          </Button>
        )}
        <Button look="line" icon={Plus} onClick={() => board.run('add-minute')}>
          {say.addMinute}
        </Button>
        <Button look="line" icon={Square} onClick={() => board.run('stop-timer')}>
          {say.stop}
        </Button>
      </div>
    </div>
  )
}
