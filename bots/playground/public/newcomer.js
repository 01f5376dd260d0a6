import * as api from './api.js'
import { element } from './element.js'

/** The dialog for somebody new, with or without a town's link. `joined(id)` once they are there. */
export function createNewcomer(dialog, towns, joined) {
  const form = dialog.querySelector('form')
  const problem = form.querySelector('.problem')
  const ways = [
    ...towns.map(({ slug, name }) => [slug, `Über den Link von ${name}`]),
    ['', 'Ohne Link, schreibt einfach los'],
  ]
  form
    .querySelector('.ways')
    .replaceChildren(
      ...ways.map(([value, label], index) =>
        element(
          'label',
          {},
          element('input', { type: 'radio', name: 'start', value, defaultChecked: index === 0 }),
          label,
        ),
      ),
    )
  form.querySelector('[value="cancel"]').addEventListener('click', () => dialog.close())
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const { name, start, language } = Object.fromEntries(new FormData(form))
    const submit = form.querySelector('.main-deed')
    submit.disabled = true
    problem.textContent = ''
    try {
      const { id } = await api.join(start ? { name, language, start } : { name, language })
      dialog.close()
      joined(id)
    } catch (error) {
      problem.textContent = error.message
    }
    submit.disabled = false
  })
  return {
    open() {
      form.reset()
      problem.textContent = ''
      dialog.showModal()
    },
  }
}
