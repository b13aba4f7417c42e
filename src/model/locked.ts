import type { DiagramIndex } from './diagram-index'
import type { AnnotationId } from './ids'

/** Whether a record is to stay where it is. A locked zone says nothing of its members. */
export function isLocked(index: DiagramIndex, id: string): boolean {
  const record = index.asset(id) ?? index.zone(id) ?? index.diagram.annotations.get(id as AnnotationId)
  return record?.locked === true
}
