import { z } from 'zod'
import { DAY_PARTS } from '../domain/when.ts'

export const whenSchema = z.object({
  days: z.array(z.string()),
  from: z.string().nullable(),
  to: z.string().nullable(),
  part: z.enum(DAY_PARTS).nullable(),
  every: z.string().nullable(),
})
