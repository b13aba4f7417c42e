import { Handle, Position } from '@xyflow/react'

/** The unseen node that every conduit hangs on; see `projection.ts`. */
export function AnchorNode() {
  return (
    <>
      <Handle type="source" position={Position.Top} isConnectable={false} />
      <Handle type="target" position={Position.Top} isConnectable={false} />
    </>
  )
}
