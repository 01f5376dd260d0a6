import { element } from './element.js'
import { createMessage } from './message.js'
import { dayOf } from './times.js'

/** Draws what is new, and the buttons of what has changed. */
export function createHistory(lines, press, greet) {
  const drawn = []
  let day = null
  const silence = element(
    'li',
    { className: 'silence' },
    'Noch ist es still hier.',
    element('button', { type: 'button', onclick: greet }, 'Guten Tag sagen'),
  )
  return {
    draw(messages) {
      if (!messages.length) return lines.replaceChildren(silence)
      silence.remove()
      const first = drawn.length === 0
      for (const message of messages) {
        const known = drawn[message.n - 1]
        if (!known) append(message, first)
        else if (stateOf(known.message) !== stateOf(message)) known.draw(message)
        drawn[message.n - 1].message = message
      }
    },
  }

  function append(message, first) {
    if (dayOf(message.at) !== day) {
      day = dayOf(message.at)
      lines.append(element('li', { className: 'day' }, day))
    }
    const made = createMessage(message, choice => press(message, choice))
    if (!first) made.element.classList.add('arriving')
    lines.append(made.element)
    drawn.push(made)
    // the own words are looked for, wherever one had scrolled to
    if (message.from === 'me') lines.parentElement.scrollTop = 0
  }
}

const stateOf = ({ choices, chosen }) => JSON.stringify([choices, chosen])
