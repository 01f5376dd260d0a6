import * as api from './api.js'
import { element } from './element.js'
import { createHistory } from './history.js'
import { createMenu } from './menu.js'
import { door } from './people.js'
import { createWriting } from './writing.js'

/** One person's chat: what was said, what can be pressed, and the field to write in. */
export function createChat(person, { close, back, take }) {
  const problem = element('p', { className: 'problem', role: 'alert' })
  const attempt = async deed => {
    problem.textContent = ''
    try {
      await deed()
      return true
    } catch (error) {
      problem.textContent = error.message
      return false
    }
  }
  const writing = createWriting(person.name, text => attempt(() => api.say(person.id, { text })))
  const status = element('small')
  const lines = element('ol')
  const log = element(
    'div',
    { className: 'log', role: 'log', tabIndex: 0, 'aria-label': `Gespräch mit ${person.name}` },
    lines,
  )
  const typing = element('p', { className: 'is-typing', role: 'status' })
  const blocking = element('button', {
    type: 'button',
    onclick: () => attempt(() => api.block(person.id, !person.blocked)),
  })

  const send = (label, what) =>
    element(
      'button',
      { type: 'button', onclick: () => attempt(() => api.say(person.id, { send: what })) },
      label,
    )
  const more = createMenu(
    `Mehr für ${person.name}`,
    send('Foto schicken', 'photo'),
    send('Sprachnachricht schicken', 'voice'),
    blocking,
  )

  const icon = (className, label, sign, onclick) =>
    element('button', { type: 'button', className: `icon ${className}`, 'aria-label': label, onclick }, sign)
  const column = element(
    'section',
    { className: 'chat', 'aria-label': `Chat von ${person.name}` },
    element(
      'header',
      {},
      icon('back', 'Zurück zur Liste', '‹', back),
      door(person.name),
      element('h2', {}, element('bdi', {}, person.name), status),
      more,
      icon('close', `Chat von ${person.name} schließen`, '×', close),
    ),
    log,
    typing,
    problem,
    writing.element,
  )

  const seen = () => {
    if (!person.unread || !person.messages || document.visibilityState === 'hidden') return
    person.unread = 0
    void attempt(() => api.read(person.id, person.messages.length))
  }
  column.addEventListener('focusin', take)
  column.addEventListener('pointerdown', take)

  const press = async (message, choice) => {
    const buttons = log.querySelectorAll('.choices button')
    const within = log.contains(document.activeElement)
    for (const button of buttons) button.disabled = true
    await attempt(() => api.say(person.id, { choose: choice, prompt: message.n }))
    for (const button of buttons) button.disabled = false
    // the pressed button is gone: the keyboard goes on from the field, the newest buttons one step back
    if (within && !log.contains(document.activeElement)) writing.focus()
  }
  const history = createHistory(lines, press, writing.greet)

  return {
    element: column,
    focus: writing.focus,
    draw(current) {
      if (current) seen()
      column.classList.toggle('current', current)
      column.classList.toggle('unread', person.unread > 0)
      column.classList.toggle('blocked', person.blocked)
      status.textContent = statusOf(person)
      blocking.textContent = person.blocked ? 'dasnez wieder zulassen' : 'dasnez blockieren'
      if (Boolean(typing.firstChild) !== person.typing)
        typing.replaceChildren(...(person.typing ? dots() : []))
      if (person.messages) history.draw(person.messages)
    },
  }
}

function statusOf({ unread, blocked }) {
  if (blocked) return 'hat dasnez blockiert'
  if (unread === 0) return ''
  return unread === 1 ? '1 neue Nachricht' : `${unread} neue Nachrichten`
}

const dots = () => [
  element('span', { className: 'dots', 'aria-hidden': true }, element('i'), element('i'), element('i')),
  'dasnez schreibt …',
]
