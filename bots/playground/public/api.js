const BASE = '/playground/api'

export const about = () => ask('/about')
export const people = () => ask('/people')
export const messages = id => ask(`/people/${id}/messages`)
export const join = newcomer => ask('/people', newcomer)
export const say = (id, said) => ask(`/people/${id}/say`, said)
export const block = (id, blocked) => ask(`/people/${id}/block`, { blocked })
export const read = (id, n) => ask(`/people/${id}/read`, { n })

/** Calls back with (event, data) for all chats; `opened` after every (re)connection, `lost` when one breaks. */
export function listen(heard, opened, lost) {
  const source = new EventSource(`${BASE}/events`)
  source.onopen = opened
  source.onerror = lost
  for (const event of ['joined', 'message', 'settled', 'typing', 'read', 'changed'])
    source.addEventListener(event, ({ data }) => heard(event, JSON.parse(data)))
}

/** Throws an Error whose message is the server's sentence. */
async function ask(path, body) {
  const request = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }
  const response = await fetch(BASE + path, request).catch(() => {
    throw new Error('Der Spielplatz ist gerade nicht erreichbar.')
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.error)
  return answer
}
