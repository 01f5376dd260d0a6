import { html } from 'ghtml'
import { here, type Page, reasonText } from './page.ts'

/** The frame around every page: where one is, where one can go, and what just happened. */
export function layout(
  page: Page,
  { title, body, wide = false }: { title: string; body: string; wide?: boolean },
): string {
  const { t } = page
  return html`<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${page.filled ? `${t.form.refused}: ` : ''}${title} · ${page.town?.name ?? t.app}</title>
<link rel="stylesheet" href="/admin/public/admin.css">
<link rel="icon" href="/admin/public/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
!${header(page)}
<div class="${page.town ? 'frame' : 'frame alone'}">
!${page.town ? sections(page) : ''}
<main id="content" class="${wide ? 'wide' : ''}">
!${notice(page)}
<h1>${title}</h1>
!${body}
</main>
</div>
</body>
</html>`
}

function header(page: Page): string {
  const { t, account, town } = page
  const others = account?.towns.filter(each => each.id !== town?.id) ?? []
  return html`<header class="top">
<a class="brand" href="/admin">dasnez</a>
!${town ? html`<strong class="town">${town.name}</strong>` : ''}
!${
    account
      ? html`<nav class="mine" aria-label="${t.nav.account}">
!${others.map(each => html`<a href="/admin/town/${each.slug}">${each.name}</a>`)}
!${account.operator ? html`<a href="/admin/operator">${t.nav.operator}</a>` : ''}
<a href="/admin/account">${account.name}</a>
<form method="post" action="/admin/logout"><input type="hidden" name="_csrf" value="${page.csrf}"><button class="quiet">${t.nav.logout}</button></form>
</nav>`
      : ''
  }
</header>`
}

function sections(page: Page): string {
  const { t, town } = page
  const coordinates = town?.role === 'COORDINATOR'
  const all: [path: string, name: string, shown: boolean][] = [
    ['', t.nav.start, true],
    ['/registrations', t.nav.registrations, coordinates],
    ['/calls', t.nav.calls, true],
    ['/members', t.nav.members, true],
    ['/requests', t.nav.requests, true],
    ['/offers', t.nav.offers, true],
    ['/matches', t.nav.matches, true],
    ['/organisations', t.nav.organisations, true],
    ['/reports', t.nav.reports, coordinates],
    ['/lines', t.nav.lines, coordinates],
    ['/audit', t.nav.audit, coordinates],
    ['/numbers', t.nav.numbers, coordinates],
    ['/our-town', t.nav.ourTown, coordinates],
    ['/rules', t.nav.rules, coordinates],
    ['/poster', t.nav.poster, true],
  ]
  const links = all.flatMap(([path, name, shown]) => {
    if (!shown) return []
    const at = page.url.split('?')[0] ?? ''
    const href = here(page, path)
    const current = path === '' ? at === href : at === href || at.startsWith(`${href}/`)
    return [html`<li><a href="${href}"!${current ? ' aria-current="page"' : ''}>${name}</a></li>`]
  })
  return html`<nav class="sections" aria-label="${t.nav.label}">
<form method="get" action="${here(page, '/members')}" class="find" role="search">
<label for="find" class="unseen">${t.members.find}</label><input id="find" type="search" name="search" placeholder="${t.members.sought}"><button class="quiet">${t.members.button}</button></form>
<a class="button" href="${here(page, '/enter')}">${t.nav.enter}</a>
<ul>!${links}</ul>
</nav>`
}

/** What was done a moment ago, or why it was not; read out by screen readers as the page opens. */
function notice(page: Page): string {
  const { flash, filled } = page
  if (filled) return html`<p class="notice bad" role="alert">${reasonText(page, filled.refused)}</p>`
  return flash ? html`<p class="notice ${flash.tone}" role="status">${flash.text}</p>` : ''
}
