import * as Dialog from 'radix-ui/dialog'
import { words } from '../../words'
import { StartScreen } from './StartScreen'

/** The start screen over the open drawing. */
export default function TemplatesDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content className="app-start-dialog" aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{words().app.start.from}</Dialog.Title>
          <StartScreen onClose={onClose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
