import { html } from 'ghtml'
import { form } from './form.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

export function loginView(page: Page): string {
  const { login } = page.t
  const body = form(
    page,
    '/admin/login',
    field => [
      field.input('email', login.email, {
        type: 'email',
        required: true,
        extra: 'autocomplete="username" autofocus',
      }),
      field.input('password', login.password, {
        type: 'password',
        required: true,
        extra: 'autocomplete="current-password"',
      }),
    ],
    { submit: login.button },
  )
  return layout(page, {
    title: login.title,
    body: html`<p class="lead">${login.lead}</p><div class="card narrow">!${body}</div><p class="hint">${login.forgotten}</p>`,
  })
}
