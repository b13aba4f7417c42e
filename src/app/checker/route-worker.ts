/** Routes of a very large drawing, worked out beside the page: asked once, then ended. */
import { z } from 'zod'
import { buildScene } from '../../layout'
import { type Diagram, indexDiagram } from '../../model'

// The policy forbids to evaluate text as code.
z.config({ jitless: true })

onmessage = ({ data }: MessageEvent<Diagram>) => {
  postMessage(buildScene(indexDiagram(data)).conduits)
}
