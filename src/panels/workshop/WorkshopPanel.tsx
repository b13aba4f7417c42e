import * as Tabs from 'radix-ui/tabs'
import { threadsOf, useBoard, useBoardState, type WorkshopTab } from '../../store'
import { workshopWords } from '../../words'
import { keepFocusIn } from '../ui/keep-focus-in'
import { CommentsTab } from './CommentsTab'
import { ParkingTab } from './ParkingTab'
import { People } from './People'
import { QuestionsTab } from './QuestionsTab'
import { TimerTab } from './TimerTab'
import { VotesTab } from './VotesTab'
import './workshop.css'

const TABS: readonly { readonly id: WorkshopTab; readonly Content: () => React.ReactNode }[] = [
  { id: 'questions', Content: QuestionsTab },
  { id: 'parking', Content: ParkingTab },
  { id: 'comments', Content: CommentsTab },
  { id: 'votes', Content: VotesTab },
  { id: 'timer', Content: TimerTab },
]

/** Everything a room of people needs beside the drawing. */
export function WorkshopPanel() {
  const board = useBoard()
  const tab = useBoardState((state) => state.workshopTab)
  const counts = {
    parking: useBoardState(({ index }) => index.asides.filter((one) => one.kind === 'parked' && !one.decided).length),
    comments: useBoardState(({ index }) => threadsOf(index).filter(({ comment }) => !comment.resolved).length),
  } as Partial<Record<WorkshopTab, number>>
  const say = workshopWords()
  return (
    <div className="zb-workshop" ref={keepFocusIn} tabIndex={-1} role="region" aria-label={say.name}>
      <People />
      <Tabs.Root value={tab} onValueChange={(to) => board.run('workshop-tab', { workshop: to })}>
        <Tabs.List className="zb-workshop-tabs" aria-label={say.tabs.label}>
          {TABS.map(({ id }) => (
            <Tabs.Trigger key={id} value={id}>
              {say.tabs[id]}
              {(counts[id] ?? 0) > 0 && <span className="zb-count">{counts[id]}</span>}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {TABS.map(({ id, Content }) => (
          <Tabs.Content key={id} value={id} className="zb-workshop-tab" tabIndex={-1}>
            <Content />
          </Tabs.Content>
        ))}
      </Tabs.Root>
    </div>
  )
}
