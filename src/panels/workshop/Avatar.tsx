import { colourOfPerson, initialsOf, useBoardState } from '../../store'
import { classNames } from '../ui/class-names'

export interface AvatarProps {
  readonly name: string | undefined
  /** As a dot among others: one letter. */
  readonly small?: boolean
}

/** The initials of a person in their colour; the name is said elsewhere. */
export function Avatar({ name, small = false }: AvatarProps) {
  const people = useBoardState((state) => state.people)
  const initials = initialsOf(name)
  return (
    <i
      className={classNames('zb-avatar', `is-person-${colourOfPerson(name, people)}`, small && 'is-small')}
      aria-hidden="true"
    >
      {small ? [...initials][0] : initials}
    </i>
  )
}
