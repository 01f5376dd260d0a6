/** Whether somebody's first name stands in a text: "Heinz' Adresse", "wann kommt heinz". */
export const isNamed = (text: string, firstName: string): boolean =>
  firstName !== '' &&
  new RegExp(`(?<!\\p{L})${firstName.replace(/[^\p{L}]+/gu, '.')}s?(?!\\p{L})`, 'iu').test(text)
