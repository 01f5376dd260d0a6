/** A pattern over several lines: line breaks and the indentation after them are no part of it. */
export const pattern = (source: TemplateStringsArray, ...parts: Part[]): RegExp =>
  new RegExp(unbroken(source, parts))

/** The same for all matches in a line. */
export const patterns = (source: TemplateStringsArray, ...parts: Part[]): RegExp =>
  new RegExp(unbroken(source, parts), 'g')

/** A piece of a pattern, to be put into others. */
export const piece = (source: TemplateStringsArray, ...parts: Part[]): string => unbroken(source, parts)

function unbroken(source: TemplateStringsArray, parts: Part[]): string {
  return String.raw(source, ...parts).replace(/\n\s*/g, '')
}

type Part = string | number
