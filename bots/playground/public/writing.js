import { element } from './element.js'

/** The field to write in. Enter sends, Shift+Enter starts a line; what could not be sent stays in the field. */
export function createWriting(name, send) {
  const field = element('textarea', {
    rows: 1,
    dir: 'auto',
    maxLength: 16_000,
    placeholder: 'Nachricht …',
    enterKeyHint: 'send',
    'aria-label': `Nachricht von ${name} an dasnez`,
  })
  const submit = async event => {
    event?.preventDefault()
    const text = field.value
    if (!text.trim()) return
    field.value = ''
    if (!(await send(text)) && !field.value) field.value = text
  }
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) void submit(event)
  })
  const form = element(
    'form',
    { className: 'writing', onsubmit: submit },
    field,
    element('button', { type: 'submit', 'aria-label': 'Senden', title: 'Senden' }, '➤'),
  )
  return {
    element: form,
    focus: () => field.focus({ preventScroll: true }),
    greet: () => {
      field.value = 'Guten Tag'
      field.focus()
      void submit()
    },
  }
}
