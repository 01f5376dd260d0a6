import { render } from '../texts/render.ts'
import type { Language } from '../texts/tongue.ts'
import type { Choice } from './flow.ts'
import type { Scene } from './scene.ts'

/** The choice of the newest question that a typed answer means: by its label, its number from 1, or a plain yes or no. */
export function meantChoice(text: string, choices: readonly Choice[], scene: Scene): Choice | undefined {
  const labelled = labelledChoice(text, choices, scene) ?? labelWithin(text, choices, scene)
  if (labelled) return labelled
  const number = /^(\d{1,2})$/.exec(plain(text))?.[1]
  if (number !== undefined) return choices[Number(number) - 1]
  const answer = scene.repertoire.yesOrNo(text)
  return answer === null ? undefined : choices.find(choice => choice.says === answer)
}

/** The choice whose label was typed: it answers an older question, too. */
export function labelledChoice(text: string, choices: readonly Choice[], { ctx }: Scene): Choice | undefined {
  const typed = plain(text)
  return choices.find(choice => plain(render(choice.label, ctx.reader)) === typed)
}

/**
 * "Merhaba, yardıma ihtiyacım var": a label of several words with something around it, in the languages whose sentences are not
 * read. Where they are, "ich brauche Hilfe beim Putzen" says more than its label.
 */
function labelWithin(text: string, choices: readonly Choice[], { ctx }: Scene): Choice | undefined {
  if (!CHOOSING.has(ctx.reader.language)) return undefined
  const typed = ` ${plain(text)} `
  const within = choices.filter(choice => {
    const label = plain(render(choice.label, ctx.reader))
    return label.includes(' ') && typed.includes(` ${label} `)
  })
  return within.length === 1 ? within[0] : undefined
}

const CHOOSING: ReadonlySet<Language> = new Set(['tr', 'uk', 'ar'])

/**
 * Case, punctuation and emoji don't matter in an answer, nor what keyboards differ in: apostrophes, the dots of a
 * Turkish i, the signs above Arabic letters and the forms of alif, ya and ta marbuta.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}ـʼ’']/gu, '')
    .replace(/[ıأإآىة]/g, letter => SAME[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const SAME: Record<string, string> = { ı: 'i', أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه' }
