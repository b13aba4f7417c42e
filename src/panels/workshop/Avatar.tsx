import { colourOfPerson, initialsOf } from '../../store'
import { classNames } from '../ui/class-names'

/** The initials of a person in their colour; the name is said elsewhere. */
export function Avatar({ name, small = false }: { name: string | undefined; small?: boolean }) {
  return (
    <i className={classNames('zb-avatar', `is-person-${colourOfPerson(name)}`, small && 'is-small')} aria-hidden="true">
      {initialsOf(name)}
    </i>
  )
}
