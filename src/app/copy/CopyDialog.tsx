import { Button, DialogFrame } from '../../panels'
import { shortcutHint } from '../../store'
import { words } from '../../words'
import '../messages/message.css'
import './copy.css'

/** Text that the browser did not let us copy, selected, so that one press copies it. Once copied, it goes. */
export function CopyDialog({ text, onClose }: { text: string; onClose: () => void }) {
  const { copy, message } = words().app
  return (
    <DialogFrame title={copy.title} description={copy.how(shortcutHint(['$mod+c']))} onClose={onClose}>
      <div className="app-copy">
        <textarea
          className="zb-input zb-mono"
          aria-label={copy.text}
          readOnly
          rows={8}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          // The browser copies after this event: the text must stand until then.
          onCopy={() => setTimeout(onClose)}
        />
      </div>
      <footer className="app-dialog-foot">
        <Button look="primary" onClick={onClose}>
          {message.close}
        </Button>
      </footer>
    </DialogFrame>
  )
}
