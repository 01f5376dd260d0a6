/** What a browser would send of the form on a page that is sent there, untouched. */
export function formIn(page: string, action: string): Record<string, string[]> {
  const [form = ''] = (page.split('<form ').find(each => each.includes(`action="${action}"`)) ?? '').split(
    '</form>',
  )
  const fields: Record<string, string[]> = {}
  for (const [all, tag = '', kind = '', inside = ''] of form.matchAll(FIELD)) {
    const name = attribute(tag, 'name')
    const leftOut = /type="(?:checkbox|radio)"/.test(tag) && !/ checked/.test(tag)
    if (name === undefined || name === '_csrf' || leftOut) continue
    const chosen = /value="([^"]*)" selected/.exec(all) ?? /value="([^"]*)"/.exec(all)
    const value = kind === 'select' ? chosen?.[1] : kind === 'textarea' ? inside : attribute(tag, 'value')
    fields[name] = [...(fields[name] ?? []), plain(value ?? '')]
  }
  return fields
}

const FIELD = /(<input[^>]*>|<(select|textarea)[^>]*>)(?:(?<=<(?:select|textarea)[^>]*>)([\s\S]*?)<\/\2>)?/g
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
const plain = (text: string): string => text.replaceAll('&#61;', '=').replaceAll('&amp;', '&')
