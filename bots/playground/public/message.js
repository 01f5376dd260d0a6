import { element } from './element.js'
import { timeOf } from './times.js'

const ONLY_EMOJI = /^\p{RGI_Emoji}{1,3}$/v

/** A message's bubble with its buttons; `press(choice)` from 1. */
export function createMessage(message, press) {
  const choices = element('div', { className: 'choices', role: 'group', 'aria-label': 'Auswahl' })
  const made = element(
    'li',
    { className: `message ${message.from}` },
    element(
      'div',
      { className: ONLY_EMOJI.test(message.text) ? 'bubble emoji' : 'bubble' },
      element('div', { className: 'text', dir: 'auto', lang: message.language ?? '' }, message.text),
      element('time', { dateTime: message.at }, timeOf(message.at)),
    ),
    choices,
  )
  const draw = ({ choices: labels, chosen }) => {
    if (labels.length)
      return choices.replaceChildren(...labels.map((label, index) => button(label, () => press(index + 1))))
    choices.replaceChildren(
      ...(chosen === null
        ? []
        : [element('p', { className: 'chosen', dir: 'auto', title: 'Gewählt' }, chosen)]),
    )
  }
  draw(message)
  return { element: made, draw }
}

const button = (label, onclick) => element('button', { type: 'button', dir: 'auto', onclick }, label)
