import { stampOf, stampShape } from '../../catalogue'
import { inkLine, inkPath, inkWeight } from '../../layout'
import type { Annotation, InkKind } from '../../model'
import { markName } from '../../store'
import { classes } from '../view/classes'
import { colourName } from '../view/ink-colour'
import { Icon } from './Icon'

/** What a pen, a stamp or a picture left, in the box of its node. */
export function MarkShape({ annotation, width, height }: { annotation: Annotation; width: number; height: number }) {
  if (annotation.kind === 'image') return <Picture annotation={annotation} />
  if (annotation.kind === 'stamp') {
    return (
      <i className={classes('zb-stamp', `is-${stampOf(annotation.stamp)}`)}>
        <Icon shape={stampShape(annotation.stamp)} />
      </i>
    )
  }
  const kind = annotation.kind as InkKind
  const line = inkLine(annotation.points ?? [], { x: 0, y: 0, width, height })
  return (
    <svg className="zb-ink-box" aria-hidden="true">
      <path
        className={classes('zb-ink', `is-${kind}`, `is-${colourName(annotation)}`)}
        d={inkPath(kind, line, inkWeight(annotation))}
      />
    </svg>
  )
}

function Picture({ annotation }: { annotation: Annotation }) {
  if (!annotation.image) return <span className="zb-no-picture">{markName(annotation)}</span>
  return <img className="zb-picture" src={annotation.image} alt="" draggable={false} />
}
