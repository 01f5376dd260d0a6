/** Somebody tells where they live: "ich wohne in Boke", "komme aus Anreppen". */
export const tellsHome = (text: string): boolean => LIVES.test(text)

/** The town in an answer to where somebody lives: "Ich wohne in Delbrück." names Delbrück. */
export const readTown = (text: string): string =>
  text
    .replace(/^.*\b(?:in|aus)\s+/i, '')
    .replace(/[.!?]+$/, '')
    .trim()
    .slice(0, LONGEST)

const LIVES = /\b(?:wohn\w*|leb\w*|zuhause|daheim|komme? (?:aus|von)|bin aus|i live)\b/i
const LONGEST = 60
