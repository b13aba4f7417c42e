import { X } from 'lucide'
import * as Dialog from 'radix-ui/dialog'
import { type ReactNode, useState } from 'react'
import { words } from '../../words'
import { classNames } from './class-names'
import { IconButton } from './IconButton'
import { goHome, rememberHome } from './keyboard-home'

export interface DialogFrameProps {
  readonly title: string
  /** One sentence under the title. */
  readonly description?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  /** `sheet` slides in from a side of the window; `search` has no visible title. */
  readonly look?: 'box' | 'wide' | 'full' | 'search' | 'sheet-left' | 'sheet-right'
  readonly className?: string
}

/** An open dialog: focus stays inside and returns to where it came from; Esc and a click outside close it. */
export function DialogFrame({ title, description, onClose, children, look = 'box', className }: DialogFrameProps) {
  const plain = look === 'search'
  // At the first rendering: later the keyboard is in the dialog.
  useState(rememberHome)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="zb-overlay" />
        <Dialog.Content
          className={classNames('zb-dialog', `is-${look}`, className)}
          {...(description ? {} : { 'aria-describedby': undefined })}
          onEscapeKeyDown={(event) => {
            // Typed and not committed yet: there Esc takes back what was typed.
            if (event.target instanceof Element && event.target.closest('[data-own-escape]')) event.preventDefault()
          }}
          onInteractOutside={(event) => {
            // What is told stands above the dialog, and its button is about what was done in it.
            if (event.target instanceof Element && event.target.closest('[data-sonner-toaster]')) event.preventDefault()
          }}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            firstStop(event.currentTarget as HTMLElement, look).focus()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            goHome(event.currentTarget as HTMLElement | null)
          }}
        >
          <header className={classNames('zb-dialog-head', plain && 'zb-hidden')}>
            <div>
              <Dialog.Title>{title}</Dialog.Title>
              {description && <Dialog.Description>{description}</Dialog.Description>}
            </div>
            <Dialog.Close asChild>
              <IconButton label={words().panels.close} icon={X} />
            </Dialog.Close>
          </header>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Where the keyboard starts: on the open tab, else in the first field; on the dialog itself where it has neither, or is a sheet. */
function firstStop(dialog: HTMLElement, look: DialogFrameProps['look']): HTMLElement {
  if (look?.startsWith('sheet')) return dialog
  const tab = dialog.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  return tab ?? dialog.querySelector<HTMLElement>('input, textarea, select') ?? dialog
}
