import { html } from 'ghtml'
import type { LeftOver } from '../plugins/left-over.ts'
import { form } from './form.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

/** The second step, for whoever wants one. */
export function codeView(page: Page, left: LeftOver | null = null): string {
  const { secondFactor } = page.t
  const body = form(
    page,
    '/admin/login/code',
    field => [
      left ? field.hidden('left', JSON.stringify(left)) : '',
      field.input('code', secondFactor.code, {
        required: true,
        hint: secondFactor.orWritten,
        extra: 'autocomplete="one-time-code" autocapitalize="none" spellcheck="false" autofocus',
      }),
    ],
    { submit: page.t.login.button },
  )
  return layout(page, {
    title: secondFactor.ask,
    body: html`<p class="lead">${secondFactor.askLead}</p><div class="card narrow">!${body}</div><p class="hint">${secondFactor.lost}</p>`,
  })
}

/** The way in; `left` is a form that came too late, and waits beside it. */
export function loginView(page: Page, left: LeftOver | null = null): string {
  const { login } = page.t
  const body = form(
    page,
    '/admin/login',
    field => [
      left ? field.hidden('left', JSON.stringify(left)) : '',
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
    body: html`!${left ? html`<p class="notice warn" role="alert">${login.stillThere}</p>` : html`<p class="lead">${login.lead}</p>`}<div class="card narrow">!${body}</div><p class="hint">${login.forgotten}</p>`,
  })
}
