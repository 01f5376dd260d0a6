import { element } from './element.js'
import { timeOf } from './times.js'

const ONLY_EMOJI = /^\p{RGI_Emoji}{1,3}$/v

/** A message's bubble with its buttons; `press(choice)` from 1. */
export function createMessage(message, press) {
  const tongue = tongueOf(message)
  const choices = element('div', { className: 'choices', role: 'group', 'aria-label': 'Auswahl' })
  const made = element(
    'li',
    { className: `message ${message.from}` },
    element(
      'div',
      { className: ONLY_EMOJI.test(message.text) ? 'bubble emoji' : 'bubble' },
      element('div', { className: 'text', ...tongue }, message.text),
      element('time', { dateTime: message.at }, timeOf(message.at)),
    ),
    choices,
  )
  const draw = ({ choices: labels, chosen }) => {
    if (labels.length)
      return choices.replaceChildren(
        ...labels.map((label, index) => button(label, tongue, () => press(index + 1))),
      )
    choices.replaceChildren(
      ...(chosen === null
        ? []
        : [element('p', { className: 'chosen', ...tongue, title: 'Gewählt' }, chosen)]),
    )
  }
  draw(message)
  return { element: made, draw }
}

const button = (label, tongue, onclick) => element('button', { type: 'button', ...tongue, onclick }, label)

/** The bot's messages say what they are written in; a name of another script does not turn them round. */
const tongueOf = ({ language }) =>
  language ? { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' } : { lang: '', dir: 'auto' }
