import { ChevronDown } from 'lucide'
import * as Popover from 'radix-ui/popover'
import { type ReactNode, useId, useState } from 'react'
import { classNames } from './class-names'
import { Icon } from './Icon'
import { SearchList, type SearchListProps } from './SearchList'

export interface PickerProps extends Omit<SearchListProps, 'onPick' | 'label'> {
  readonly label: string
  /** What is chosen, in words or as a piece. */
  readonly value: ReactNode
  readonly onPick: (id: string) => void
  /** `field` has a label above and a frame; `link` is text in the accent colour; `bare` is the value alone. */
  readonly look?: 'field' | 'link' | 'bare'
}

/** A button that opens a list to search in. */
export function Picker({ label, value, onPick, look = 'field', ...list }: PickerProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const { ownChoice } = list
  return (
    <div className={look === 'field' ? 'zb-field' : 'zb-picker-inline'}>
      {look === 'field' && (
        <span className="zb-label" id={id}>
          {label}
        </span>
      )}
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger
          className={classNames('zb-picker', `is-${look}`)}
          {...(look === 'field' ? { 'aria-labelledby': `${id} ${id}-value` } : look === 'bare' ? { title: label } : {})}
        >
          {look === 'bare' && <span className="zb-hidden">{`${label}: `}</span>}
          <span className="zb-picker-value" id={`${id}-value`}>
            {value}
          </span>
          {look === 'field' && <Icon shape={ChevronDown} />}
        </Popover.Trigger>
        <Popover.Portal>
          <Popover.Content className="zb-popover" align="start" sideOffset={4} collisionPadding={10} aria-label={label}>
            <SearchList
              {...list}
              label={label}
              onPick={(picked) => {
                setOpen(false)
                onPick(picked)
              }}
              {...(ownChoice
                ? {
                    ownChoice: {
                      ...ownChoice,
                      onPick: (query: string) => {
                        setOpen(false)
                        ownChoice.onPick(query)
                      },
                    },
                  }
                : {})}
            />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </div>
  )
}
