import { type Command, commandsWithKeys, shortcutHint, useBoard } from '../../store'
import { words } from '../../words'
import { DialogFrame } from '../ui/DialogFrame'
import { useClose } from './use-close'

/** `?`: every key, made from the same list as the menus. */
export function ShortcutSheet() {
  const board = useBoard()
  const close = useClose()
  const say = words().panels.dialogs
  const names = words().commands.groups
  const commands = commandsWithKeys(board)
  const groups = [...new Set(commands.map(({ group }) => group))]
  return (
    <DialogFrame title={say.shortcuts} description={say.shortcutsHint} look="wide" onClose={close}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keyboard too */}
      <div className="zb-shortcuts" tabIndex={0} role="region" aria-label={say.shortcuts}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{names[group]}</h3>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{command.label?.()}</dt>
                    <dd>
                      <AllKeys keys={command.keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  )
}

function AllKeys({ keys = [] }: Pick<Command, 'keys'>) {
  // Some are typed in two ways on some keyboards, and read the same.
  return [...new Set(keys.map((key) => shortcutHint([key])))].map((hint) => <kbd key={hint}>{hint}</kbd>)
}
