import { Button, DialogFrame } from '../../panels'
import { useBoard } from '../../store'
import { words } from '../../words'
import type { Message } from '../app-state'
import './message.css'

/** A sentence that wants to be read, and the details it speaks of. */
export function MessageDialog({ message, onClose }: { message: Message; onClose: () => void }) {
  const board = useBoard()
  const { files, message: text } = words().app
  const act = (action: Message['action']) => {
    onClose()
    if (action) board.run(action.command, action.args)
  }
  return (
    <DialogFrame title={message.title} description={message.sentence} onClose={onClose}>
      {message.details.length > 0 && (
        <ul className="app-message-details">
          {message.details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
          {message.more > 0 && <li>{files.more(message.more)}</li>}
        </ul>
      )}
      <footer className="app-dialog-foot">
        {message.action && (
          <Button look="line" onClick={() => act(message.action)}>
            {message.action.label}
          </Button>
        )}
        <Button look="primary" onClick={onClose}>
          {text.close}
        </Button>
      </footer>
    </DialogFrame>
  )
}
