import { render } from '../texts/render.ts'
import type { Reader } from '../texts/tongue.ts'
import type { Choice } from './flow.ts'

/** The choice that a typed answer names: by its label, or by its number from 1. */
export function meantChoice(text: string, choices: readonly Choice[], reader: Reader): Choice | undefined {
  const typed = plain(text)
  const labelled = choices.find(choice => plain(render(choice.label, reader)) === typed)
  if (labelled) return labelled
  const number = /^(\d{1,2})[.)]?$/.exec(typed)?.[1]
  return number === undefined ? undefined : choices[Number(number) - 1]
}

/** Case, punctuation and emoji don't matter in an answer. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
