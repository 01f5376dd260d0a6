import { z } from 'zod'
import { ARTICLES } from '../domain/organisation.ts'

/** Under whose name somebody asks or helps, as drafts keep it; null = their own. */
export const organisationNamed = z
  .object({ name: z.string(), article: z.enum(ARTICLES).nullable() })
  .nullable()
  .default(null)

/** The same of one's own wish. */
export const organisationChosen = z
  .object({
    id: z.number(),
    name: z.string(),
    article: z.enum(ARTICLES).nullable(),
    districtId: z.number().nullable(),
  })
  .nullable()
  .default(null)
