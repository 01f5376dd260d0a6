import type { Category } from '../domain/categories.ts'
import { carrying } from './words/carrying.ts'
import { childcare } from './words/childcare.ts'
import { company } from './words/company.ts'
import { escort } from './words/escort.ts'
import { garden } from './words/garden.ts'
import { household } from './words/household.ts'
import { other } from './words/other.ts'
import { paperwork } from './words/paperwork.ts'
import { pets } from './words/pets.ts'
import { repairs } from './words/repairs.ts'
import { shopping } from './words/shopping.ts'
import { tech } from './words/tech.ts'
import { tutoring } from './words/tutoring.ts'

/**
 * The words by which residents name a kind of help, in the plain spelling, as regex sources that begin at a
 * word's start. `phrases` tell the deed together with its object and beat a single word; `sure`: can hardly
 * mean anything else. `likely`: usually. `hint`: decides only where nothing else does.
 */
export const CATEGORY_WORDS: Readonly<Record<Category, CategoryWords>> = {
  shopping,
  pets,
  company,
  garden,
  household,
  tech,
  escort,
  childcare,
  tutoring,
  repairs,
  carrying,
  paperwork,
  other,
}

export interface CategoryWords {
  phrases: string
  sure: string
  likely: string
  hint: string
}
