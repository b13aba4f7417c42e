import type { IconShape } from '../../catalogue'
import { shortcutHint, useBoard } from '../../store'
import { commandIcon } from './command-icons'
import { IconButton, type IconButtonProps } from './IconButton'

export interface CommandButtonProps extends Omit<IconButtonProps, 'label' | 'icon' | 'hint' | 'onClick'> {
  /** Of the command that it runs: its name, its key and, where no other is given, its icon. */
  readonly command: string
  readonly icon?: IconShape
}

export function CommandButton({ command: id, icon, ...rest }: CommandButtonProps) {
  const board = useBoard()
  const command = board.commands.find((one) => one.id === id)
  return (
    <IconButton
      label={command?.label?.() ?? id}
      hint={shortcutHint(command?.keys)}
      icon={icon ?? commandIcon(command?.icon)}
      onClick={() => void board.run(id)}
      {...rest}
    />
  )
}
