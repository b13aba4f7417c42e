import { PanelLeft, Search } from 'lucide'
import { useEffect, useMemo, useState } from 'react'
import { iconOf } from '../../catalogue'
import { useBoardState } from '../../store'
import { words } from '../../words'
import { DialogFrame } from '../ui/DialogFrame'
import { IconButton } from '../ui/IconButton'
import { useNarrow } from '../use-media'
import { PaletteList } from './PaletteList'
import { paletteGroups, sampleOf } from './palette-types'
import { ToolRail } from './ToolRail'

/** The asset types to draw with: a list beside the canvas, or a rail of icons where there is little room. */
export function Palette() {
  const narrow = useNarrow()
  const [folded, setFolded] = useState(false)
  const [sheet, setSheet] = useState<{ readonly group?: string } | null>(null)
  const rail = narrow || folded
  const onlyShows = useBoardState((state) => state.onlyShows)
  useSlashKey(() => {
    if (onlyShows) return
    if (rail) setSheet({})
    else document.querySelector<HTMLElement>('.zb-palette [data-palette-search]')?.focus()
  })
  const say = words().panels.palette
  if (onlyShows) return null
  if (!rail) {
    return (
      <div className="zb-palette">
        <PaletteList beside={<IconButton label={say.fold} icon={PanelLeft} onClick={() => setFolded(true)} />} />
      </div>
    )
  }
  return (
    <>
      {narrow ? (
        <ToolRail onOpen={() => setSheet({})} />
      ) : (
        <Rail onUnfold={() => setFolded(false)} onOpen={(group) => setSheet(group === undefined ? {} : { group })} />
      )}
      {sheet && <PaletteSheet group={sheet.group} onClose={() => setSheet(null)} />}
    </>
  )
}

function Rail(props: { onUnfold: () => void; onOpen: (group?: string) => void }) {
  const site = useBoardState((state) => state.diagram.fields.site)
  const groups = useMemo(() => paletteGroups(site), [site])
  const say = words().panels.palette
  return (
    <div className="zb-palette-rail">
      <IconButton label={say.open} icon={PanelLeft} onClick={props.onUnfold} />
      <IconButton label={say.search} icon={Search} hint="/" onClick={() => props.onOpen()} />
      <hr />
      <div className="zb-palette-rail-groups">
        {groups.map(({ group, types }) => {
          const [first] = types
          return (
            first && (
              <IconButton
                key={group.id}
                label={group.name}
                icon={iconOf(sampleOf(first))}
                onClick={() => props.onOpen(group.id)}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

function PaletteSheet({ group, onClose }: { group?: string | undefined; onClose: () => void }) {
  const [dragging, setDragging] = useState(false)
  return (
    <DialogFrame
      title={words().panels.palette.title}
      look="sheet-left"
      className={dragging ? 'is-out-of-the-way' : ''}
      onClose={onClose}
    >
      <PaletteList
        openGroup={group}
        onUsed={onClose}
        onDragging={(now) => {
          setDragging(now)
          if (!now) onClose()
        }}
      />
    </DialogFrame>
  )
}

/** `/` goes to the search from anywhere but a field. */
function useSlashKey(go: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
      const at = event.target
      if (
        at instanceof HTMLElement &&
        (at.isContentEditable || at.closest('input, textarea, select, [role=dialog]:not([data-state=closed])'))
      )
        return
      event.preventDefault()
      go()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
