import * as api from './api.js'
import { createChat } from './chat.js'
import { element } from './element.js'
import { createNewcomer } from './newcomer.js'
import { createPeople } from './people.js'
import { createStreet } from './street.js'

/** One column needs so much, in px; the list beside them too. */
const COLUMN = 352
const LIST = 330

const main = document.querySelector('main')
const connection = document.querySelector('.connection')
const chats = new Map()

const street = createStreet({ changed: draw, came: draw })
const people = createPeople(document.querySelector('.people ul'), id => go(id))

/** The chat in the address is the one at hand; on a phone it is the only one shown. */
const current = () => decodeURIComponent(location.hash.slice(1))
const go = id => {
  if (id === current()) void show()
  else location.hash = id
}
window.addEventListener('hashchange', show)

const { towns, demoLogin } = await api.about()
const newcomer = createNewcomer(document.querySelector('dialog'), towns, async id => {
  await street.look()
  go(id)
})
document.addEventListener('visibilitychange', () => {
  const person = street.person(current())
  if (person) draw(person)
})
document.querySelector('.newcomer-button').addEventListener('click', () => newcomer.open())
showLogin()
await street.look()
for (const id of remembered()) await open(street.person(id))
await show()
api.listen(street.hear, hearAgain, () => {
  connection.hidden = false
})

async function hearAgain() {
  connection.hidden = true
  await street.look()
}

function draw(person) {
  people.draw(person, chats.has(person.id), person.id === current())
  chats.get(person.id)?.draw(person.id === current())
}

async function open(person) {
  if (!person || chats.has(person.id)) return
  const chat = createChat(person, {
    close: () => close(person),
    back: () => go(''),
    take: () => take(person),
  })
  chats.set(person.id, chat)
  main.append(chat.element)
  remember()
  await street.open(person)
}

/** Whoever one turns to on the desktop is at hand, without a step in the browser's history. */
function take(person) {
  if (current() === person.id || !chats.has(person.id)) return
  history.replaceState(null, '', `#${person.id}`)
  for (const one of street.all()) draw(one)
}

function close(person) {
  chats.get(person.id)?.element.remove()
  chats.delete(person.id)
  remember()
  if (current() === person.id) go('')
  else void show()
}

async function show() {
  const person = street.person(current())
  document.body.classList.toggle('in-chat', Boolean(person))
  await open(person)
  for (const one of street.all()) draw(one)
  document.querySelector('.nobody').hidden = chats.size > 0
  const chat = person && chats.get(person.id)
  if (!chat) return
  chat.element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  chat.focus()
}

/** The chats that stood open last time; the first time as many as fit, those with something new first. */
function remembered() {
  const kept = JSON.parse(localStorage.getItem('chats') ?? '[]').filter(id => street.person(id))
  if (kept.length) return kept
  const fit = Math.max(1, Math.floor((innerWidth - LIST) / COLUMN))
  const byNews = street
    .all()
    .toSorted((one, other) => (other.last?.at ?? '').localeCompare(one.last?.at ?? ''))
  const ids = new Set([current(), ...byNews.map(person => person.id)])
  return [...ids].filter(id => street.person(id)).slice(0, fit)
}

function remember() {
  localStorage.setItem('chats', JSON.stringify([...chats.keys()]))
}

function showLogin() {
  if (!demoLogin) return
  const list = document.querySelector('.town-hall dl')
  list.append(
    element('dt', {}, 'E-Mail'),
    element('dd', {}, demoLogin.email),
    element('dt', {}, 'Passwort'),
    element('dd', {}, demoLogin.password),
  )
  list.hidden = false
}
