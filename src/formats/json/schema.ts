import { z } from 'zod'
import { fileSchema } from '../../model'

/** The JSON Schema of the file format, made from the zod schemas; shipped as `zoneboard.schema.json`. */
export function zoneboardJsonSchema(): object {
  return {
    ...z.toJSONSchema(fileSchema, { io: 'input' }),
    title: 'Zoneboard drawing',
    description: 'Zones and conduits after IEC 62443, on Purdue levels. Unknown fields are kept.',
  }
}
