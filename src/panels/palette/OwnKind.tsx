import { ArrowLeft } from 'lucide'
import { useState } from 'react'
import { kindOf, roles } from '../../catalogue'
import type { Asset } from '../../model'
import { useBoard } from '../../store'
import { words } from '../../words'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'

/** A role as people read it. */
export function roleName(role: string): string {
  return kindOf({ type: 'custom', role } as Asset)
}

/** All roles, by name. */
export function roleOptions(): readonly { readonly value: string; readonly label: string }[] {
  return roles
    .map((role) => ({ value: role.id, label: roleName(role.id) }))
    .toSorted((a, b) => a.label.localeCompare(b.label))
}

/** An asset that the catalogue does not know: its name and what it does, which is what the rules read. */
export function OwnKind({ name: first, onDone }: { name: string; onDone: () => void }) {
  const board = useBoard()
  const [name, setName] = useState(first)
  const [role, setRole] = useState('server')
  const say = words().panels.palette
  const meaning = roles.find(({ id }) => id === role)?.meaning
  return (
    <form
      className="zb-own-kind"
      aria-label={say.own}
      onSubmit={(event) => {
        event.preventDefault()
        board.run('add-asset', { type: 'custom', role, name: name.trim() || roleName(role) })
        onDone()
      }}
    >
      <Button look="link" size="small" icon={ArrowLeft} onClick={onDone}>
        {say.ownBack}
      </Button>
      <label className="zb-field">
        <span className="zb-label">{say.ownName}</span>
        <input
          className="zb-input"
          value={name}
          maxLength={200}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form opens by a press of its own button
          autoFocus
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Select label={say.ownRole} value={role} options={roleOptions()} onChange={setRole} />
      <p className="zb-note">{meaning}</p>
      <Button look="primary" size="small" type="submit">
        {say.ownAdd}
      </Button>
    </form>
  )
}
