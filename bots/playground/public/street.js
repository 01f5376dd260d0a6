import * as api from './api.js'

/** How long "schreibt …" stands without a new sign, in ms. */
const TYPING = 6000

/**
 * All that the page knows: people in the order they came, and the messages of the chats that were opened.
 * `changed(person)` is called after each change, `came(person)` for somebody new.
 */
export function createStreet({ changed, came }) {
  const people = new Map()

  const hear = {
    joined(_, view) {
      if (people.has(view.id)) return
      people.set(view.id, { ...view, messages: null, typing: false })
      came(people.get(view.id))
    },
    message(person, message) {
      person.last = message
      person.unread = message.from === 'bot' ? person.unread + 1 : 0
      if (message.from === 'bot') person.typing = false
      if (person.messages?.length === message.n - 1) person.messages.push(message)
    },
    settled(person, message) {
      if (person.messages) person.messages[message.n - 1] = message
      if (person.last?.n === message.n) person.last = message
    },
    typing(person) {
      person.typing = true
      clearTimeout(person.typed)
      person.typed = setTimeout(() => {
        person.typing = false
        changed(person)
      }, TYPING)
    },
    read(person, { unread }) {
      person.unread = unread
    },
    changed(person, { blocked }) {
      person.blocked = blocked
    },
  }

  return {
    all: () => [...people.values()],
    person: id => people.get(id),
    /** Takes everything anew: at the start, and after a connection was lost. */
    async look() {
      for (const view of await api.people()) {
        const person = people.get(view.id)
        if (person) Object.assign(person, view)
        else hear.joined(null, view)
      }
      const opened = [...people.values()].filter(person => person.messages)
      await Promise.all(opened.map(person => this.open(person)))
    },
    async open(person) {
      // a message may be heard while they are being fetched
      do person.messages = await api.messages(person.id)
      while (person.messages.length < person.last?.n)
      changed(person)
    },
    hear(event, { person: id, ...data }) {
      const person = people.get(id)
      if (person || event === 'joined') hear[event](person, data)
      if (person) changed(person)
    },
  }
}
