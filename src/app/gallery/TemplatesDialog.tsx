import * as Dialog from 'radix-ui/dialog'
import { useState } from 'react'
import { goHome, rememberHome } from '../../panels'
import { words } from '../../words'
import { StartScreen } from './StartScreen'

/** The start screen over the open drawing. */
export default function TemplatesDialog({ onClose }: { onClose: () => void }) {
  // At the first rendering: later the keyboard is in the dialog.
  useState(rememberHome)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Content
          className="app-start-dialog"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            goHome(event.currentTarget as HTMLElement | null)
          }}
        >
          <Dialog.Title className="visually-hidden">{words().app.start.from}</Dialog.Title>
          <StartScreen onClose={onClose} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
