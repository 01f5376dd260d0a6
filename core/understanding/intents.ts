/** What a line may want. */
export const INTENTS = ['request', 'offer', 'accept', 'decline', 'cancel', 'other'] as const

export type Intent = (typeof INTENTS)[number]
