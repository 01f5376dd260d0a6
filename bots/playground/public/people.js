import { element } from './element.js'
import { shortTimeOf } from './times.js'

/** The list of people: one button each, with the last line and the unread mark. */
export function createPeople(list, choose) {
  const buttons = new Map()
  return {
    draw(person, open, current) {
      let button = buttons.get(person.id)
      if (!button) {
        button = element('button', { type: 'button', className: 'person', onclick: () => choose(person.id) })
        buttons.set(person.id, button)
        list.append(element('li', {}, button))
      }
      button.classList.toggle('typing', person.typing)
      button.setAttribute('aria-pressed', open)
      button.setAttribute('aria-current', current)
      button.replaceChildren(...parts(person))
    },
  }
}

function parts({ name, last, unread, typing, blocked }) {
  const line = typing
    ? 'dasnez schreibt …'
    : blocked
      ? 'hat dasnez blockiert'
      : (last?.text ?? 'noch nichts geschrieben')
  const shown = [
    door(name),
    element('span', { className: 'name', dir: 'auto' }, name),
    element('span', { className: 'last', dir: 'auto' }, line.slice(0, 80)),
  ]
  if (last) shown.push(element('time', { dateTime: last.at }, shortTimeOf(last.at)))
  if (unread)
    shown.push(
      element(
        'span',
        { className: 'mark', 'aria-label': `${unread} ungelesen`, role: 'img' },
        String(unread),
      ),
    )
  return shown
}

/** The person's front door: initials on one of eight colours. */
export function door(name) {
  const initials = name
    .split(/[\s-]+/)
    .map(word => [...word][0])
    .filter(letter => /\p{L}/u.test(letter ?? ''))
  const shown = initials.length > 1 ? [initials[0], initials.at(-1)] : initials
  const colour = [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 8191, 7) % 8
  return element(
    'span',
    { className: 'door', 'data-door': colour, 'aria-hidden': true },
    shown.join('').toUpperCase() || '☺',
  )
}
