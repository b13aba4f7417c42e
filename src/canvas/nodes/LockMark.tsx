import { Lock } from 'lucide'
import { Icon } from './Icon'

/** Says that a record stays where it is. */
export function LockMark() {
  return (
    <span className="zb-lock">
      <Icon shape={Lock} />
    </span>
  )
}
