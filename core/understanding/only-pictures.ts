/** "🙈🙈": nothing is said by it. */
export const isOnlyPictures = (text: string): boolean =>
  /^[^\p{L}\p{N}?!.]*\p{Extended_Pictographic}[^\p{L}\p{N}]*$/u.test(text)
