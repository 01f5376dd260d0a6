import { html } from 'ghtml'
import { renderSVG } from 'uqr'
import { form } from './form.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

/** The picture for the app, and the first code from it. */
export function secondFactorView(page: Page, { secret, uri }: { secret: string; uri: string }): string {
  const t = page.t.secondFactor
  const body = form(
    page,
    '/admin/account/second-factor',
    field => [
      field.hidden('secret', secret),
      field.input('code', t.code, {
        required: true,
        extra: 'inputmode="numeric" autocomplete="one-time-code"',
      }),
      password(page, field),
    ],
    { submit: t.start },
  )
  return layout(page, {
    title: t.title,
    body: html`<p class="lead">${t.lead}</p><div class="card narrow"><p>${t.scan}</p>
<div class="code" role="img" aria-label="${t.picture}">!${renderSVG(uri, { border: 4 })}</div>
<p>${t.orType}<br><code>${secret.match(/.{4}/g)?.join(' ')}</code></p>!${body}</div>`,
  })
}

/** Shown once: only their hashes are kept. */
export function writtenCodesView(page: Page, written: string[]): string {
  const t = page.t.secondFactor
  return layout(page, {
    title: t.writtenTitle,
    body: html`<p class="notice good" role="status">${t.started}</p><div class="card narrow"><p>${t.writtenLead}</p>
<ol class="written">!${written.map(each => html`<li><code>${each.slice(0, 5)} ${each.slice(5)}</code></li>`)}</ol>
<p><a class="button" href="/admin/account">${t.noted}</a></p></div>`,
  })
}

/** On the page of the account. */
export function secondFactorCard(page: Page): string {
  const t = page.t.secondFactor
  const body = page.account?.secondFactor
    ? html`<p>${t.on}</p>!${form(page, '/admin/account/second-factor/end', field => password(page, field), { submit: t.end })}`
    : html`<p>${t.why}</p><p><a class="button" href="/admin/account/second-factor">${t.begin}</a></p>`
  return html`<section class="card"><h2>${t.title}</h2>!${body}</section>`
}

const password = (page: Page, field: Parameters<Parameters<typeof form>[2]>[0]) =>
  field.input('current', page.t.login.password, {
    type: 'password',
    required: true,
    extra: 'autocomplete="current-password"',
  })
