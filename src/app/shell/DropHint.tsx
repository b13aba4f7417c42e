import { FileDown } from 'lucide'
import { Icon } from '../../panels'
import { words } from '../../words'
import { useAppState } from '../app-state'

/** Shown while a file is dragged over the window. */
export function DropHint() {
  const dropping = useAppState((state) => state.dropping)
  const { files } = words().app
  if (!dropping) return null
  return (
    <div className="app-drop" aria-hidden="true">
      <div>
        <Icon shape={FileDown} />
        <b>{files.dropHere}</b>
        <span>{files.dropHint}</span>
      </div>
    </div>
  )
}
