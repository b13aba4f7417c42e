import { grown } from '../../layout'
import { useBoardState } from '../../store'

/** Rings round what was just gone to; they fade by themselves. */
export function WentTo() {
  const wentTo = useBoardState((state) => state.wentTo)
  const scene = useBoardState((state) => state.scene)
  if (!wentTo) return null
  return (
    <div key={wentTo.serial} className="zb-went-to" aria-hidden="true">
      {wentTo.ids.flatMap((id) => {
        const box =
          scene.assets.get(id as never) ??
          scene.zones.get(id as never) ??
          scene.annotations.get(id as never) ??
          scene.conduits.get(id as never)?.bounds
        if (!box) return []
        const { x, y, width, height } = grown(box, 5)
        return <div key={id} className="zb-ring" style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />
      })}
    </div>
  )
}
