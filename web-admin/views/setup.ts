import { html } from 'ghtml'
import { form } from './form.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

export function setupView(page: Page, link: Link | null): string {
  const { t } = page
  const { setup } = t
  if (!link) return layout(page, { title: setup.title, body: html`<p>${setup.usedUp}</p>` })
  if (link.renews) return renewal(page, link.renews)
  const what =
    link.role && link.municipality ? setup.staff(t.staffRoles[link.role], link.municipality) : setup.operator
  const body = form(
    page,
    page.url,
    field => [
      field.input('name', setup.name, { required: true, extra: 'autocomplete="name"' }),
      field.input('email', setup.email, {
        type: 'email',
        required: true,
        hint: setup.emailHint,
        extra: 'autocomplete="username"',
      }),
      field.input('password', setup.password, {
        type: 'password',
        required: true,
        hint: setup.passwordHint,
        extra: 'autocomplete="new-password" minlength="12"',
      }),
      field.select(
        'language',
        t.account.language,
        [
          ['de', 'Deutsch'],
          ['en', 'English'],
        ],
        { value: t.language },
      ),
    ],
    { submit: setup.button },
  )
  return layout(page, {
    title: setup.title,
    body: html`<p class="lead">${what}</p><div class="card narrow">!${body}</div>`,
  })
}

function renewal(page: Page, { name, email }: NonNullable<Link['renews']>): string {
  const { setup } = page.t
  const body = form(
    page,
    page.url,
    field => [
      // password keepers want to know whose it is
      html`<input type="text" name="username" value="${email}" autocomplete="username" hidden>`,
      field.input('password', setup.password, {
        type: 'password',
        required: true,
        hint: setup.passwordHint,
        extra: 'autocomplete="new-password" minlength="12"',
      }),
    ],
    { submit: setup.renewButton },
  )
  return layout(page, {
    title: setup.renewTitle,
    body: html`<p class="lead">${setup.renews(name, email)}</p><div class="card narrow">!${body}</div>`,
  })
}

interface Link {
  renews: { name: string; email: string } | null
  operator: boolean
  role: 'COORDINATOR' | 'PHONE_DESK' | null
  municipality: string | null
}
