/** The kinds of help a town knows. The order is the order of the buttons. */
export const CATEGORIES = [
  'shopping',
  'pets',
  'company',
  'garden',
  'household',
  'tech',
  'escort',
  'childcare',
  'tutoring',
  'repairs',
  'carrying',
  'paperwork',
  'other',
] as const

export type Category = (typeof CATEGORIES)[number]

/** Helpers of these need an extra tick by staff, beside the approval itself. */
export const SENSITIVE_CATEGORIES: ReadonlySet<Category> = new Set(['childcare', 'tutoring', 'escort'])

/** A stored name as a category; one that is no longer known is `other`. */
export const categoryNamed = (name: string): Category => CATEGORIES.find(each => each === name) ?? 'other'
