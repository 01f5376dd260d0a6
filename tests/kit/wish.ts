import { type Wish, wishSchema } from '../../core/domain/wish.ts'

/** Shopping on Thursday from ten to twelve, or what is named instead. */
export const wishOf = (more: Partial<Wish> = {}): Wish =>
  wishSchema.parse({
    category: 'shopping',
    days: ['2026-11-26'],
    from: '10:00',
    to: '12:00',
    minutes: 60,
    ...more,
  })
