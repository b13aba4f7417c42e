import type { Conduit, DiagramIndex, Flow } from '../../model'
import type { SearchGroup } from '../ui/SearchList'

/** What the editor of one flow is given. */
export interface FlowRowProps {
  readonly index: DiagramIndex
  readonly conduit: Conduit
  readonly flow: Flow
  readonly groups: readonly SearchGroup[]
  readonly onChange: (change: { readonly [K in keyof Flow]?: Flow[K] | undefined }) => void
  readonly onRemove: () => void
}
