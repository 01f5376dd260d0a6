import { html } from 'ghtml'
import { form } from './form.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import { facts } from './parts.ts'
import { secondFactorCard } from './second-factor.ts'

export function accountView(page: Page): string {
  const { t, account } = page
  if (!account) throw new Error('this page stands behind the login')
  const towns = account.towns.map(
    town => html`<a href="/admin/town/${town.slug}">${town.name}</a> (${t.staffRoles[town.role]})`,
  )
  const language = form(
    page,
    '/admin/account/language',
    field =>
      field.select(
        'language',
        t.account.language,
        [
          ['de', 'Deutsch'],
          ['en', 'English'],
        ],
        { value: account.language },
      ),
    { submit: t.form.save },
  )
  const password = form(
    page,
    '/admin/account/password',
    field => [
      // password keepers want to know whose it is
      html`<input type="text" name="username" value="${account.email}" autocomplete="username" hidden>`,
      field.input('current', t.account.current, {
        type: 'password',
        required: true,
        extra: 'autocomplete="current-password"',
      }),
      field.input('password', t.account.fresh, {
        type: 'password',
        required: true,
        hint: t.setup.passwordHint,
        extra: 'autocomplete="new-password" minlength="12"',
      }),
    ],
    { submit: t.account.button },
  )
  const body = html`!${facts([
    [t.member.name, html`${account.name}`],
    [t.login.email, html`${account.email}`],
    [t.account.towns, towns.join('<br>') || html`${account.operator ? '' : t.login.noTown}`],
  ])}
<div class="columns"><section class="card"><h2>${t.account.language}</h2>!${language}</section>
<section class="card"><h2>${t.account.password}</h2>!${password}</section>!${secondFactorCard(page)}</div>`
  return layout(page, { title: t.account.title, body })
}
