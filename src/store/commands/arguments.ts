/** What commands are called with, read before it is believed. */
import { z } from 'zod'
import { FR_IDS, flowSchema, PURDUE_LEVELS } from '../../model'

export const id = z.string().min(1)
export const ids = z.array(id)
const coordinate = z.number().min(-1e7).max(1e7)
export const point = z.object({ x: coordinate, y: coordinate })
export const rect = z.object({
  x: coordinate,
  y: coordinate,
  width: z.number().positive().max(1e7),
  height: z.number().positive().max(1e7),
})
export const purdueLevel = z.enum(PURDUE_LEVELS)
export const fr = z.enum([...FR_IDS, 'all'])
export const securityLevel = z.literal([0, 1, 2, 3, 4]).optional()
export const flows = z.array(flowSchema).max(10_000)
export const fields = z.record(z.string(), z.unknown())
export const name = z.string().max(100_000)
