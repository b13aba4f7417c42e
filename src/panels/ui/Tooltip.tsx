import * as RadixTooltip from 'radix-ui/tooltip'
import type { ReactElement } from 'react'

/** What a control is, and its key, on hover and on focus. The control keeps its own accessible name. */
export function Tooltip({ text, hint, children }: { text: string; hint?: string | undefined; children: ReactElement }) {
  return (
    <RadixTooltip.Provider delayDuration={500} skipDelayDuration={200}>
      <RadixTooltip.Root>
        <RadixTooltip.Trigger
          asChild
          onFocus={(event) => {
            // The focus that comes back to a control after a tap is nobody's question.
            if (!event.currentTarget.matches(':focus-visible')) event.preventDefault()
          }}
        >
          {children}
        </RadixTooltip.Trigger>
        <RadixTooltip.Portal>
          <RadixTooltip.Content className="zb-tooltip" sideOffset={6} collisionPadding={8}>
            {text}
            {hint && <kbd>{hint}</kbd>}
          </RadixTooltip.Content>
        </RadixTooltip.Portal>
      </RadixTooltip.Root>
    </RadixTooltip.Provider>
  )
}
