import { html } from 'ghtml'
import { type Core, LANDS } from '../core.ts'
import { button, drawer, form } from './form.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

export function operatorView(page: Page, { towns, links, operators }: All, link: Link | null): string {
  const { t } = page
  const shown = link
    ? html`<section class="card notice good" role="status"><h2>${t.operator.linkTitle}</h2><p>${t.operator.linkText(link.what, page.say.moment(link.expiresAt))}</p><p><code>${link.url}</code></p></section>`
    : ''
  const body = html`<p class="lead">${t.operator.lead}</p>!${shown}
!${towns.length === 0 ? html`<p class="empty">${t.operator.empty}</p>` : html`<div class="columns">!${towns.map(town => card(page, town))}</div>`}
!${openLinks(page, towns, links)}
!${drawer(page, t.operator.create, CREATE, creation(page))}
<p><a href="/admin/operator/bots">${t.bots.title}</a></p>
<section class="card"><h2>${t.operator.operators}</h2><ul class="plain">!${operators.map(each => person(page, '/admin/operator/operators', each, t.operator.role))}</ul>
!${button(page, '/admin/operator/invite', t.operator.inviteOperator, { tone: 'quiet' })}</section>`
  return layout(page, { title: t.operator.title, body })
}

function card(page: Page, town: Town): string {
  const { t } = page
  const at = (path: string) => `/admin/operator/municipalities/${town.id}/${path}`
  const staff = town.staffRoles.map(({ role, staff }) =>
    person(page, `/admin/operator/municipalities/${town.id}`, staff, t.staffRoles[role]),
  )
  const invite = form(
    page,
    at('invite'),
    field =>
      field.select('role', t.operator.inviteAs, [
        ['COORDINATOR', t.staffRoles.COORDINATOR],
        ['PHONE_DESK', t.staffRoles.PHONE_DESK],
      ]),
    {
      submit: t.operator.invite,
    },
  )
  return html`<section class="card"><h2>${town.name}</h2><p class="hint">${town.slug} · ${town.land} · ${town.districts.map(({ name }) => name).join(', ')}</p>
<h3>${t.operator.staff}</h3><ul class="plain">!${staff.length > 0 ? staff : html`<li>${t.operator.noStaff}</li>`}</ul>!${invite}</section>`
}

/** What is seldom done and hard to undo asks once more. */
function person(page: Page, at: string, { id, name, email }: Person, role: string): string {
  const { operator } = page.t
  const values = { staffId: id }
  const removal = html`<p class="hint">${operator.removeHint(name)}</p>!${button(page, `${at}/remove`, operator.removeWho(name), { tone: 'danger', values })}`
  return html`<li><strong>${name}</strong> · ${role}<br><small>${email}</small>
<div>!${button(page, `${at}/new-password`, operator.newPassword(name), { tone: 'quiet', values })}
<details class="drawer"><summary>${operator.removeWho(name)}</summary>!${removal}</details></div></li>`
}

function openLinks(page: Page, towns: readonly Town[], links: readonly OpenLink[]): string {
  const { t, say } = page
  if (links.length === 0) return ''
  const rows = links.map(each => {
    const town = towns.find(({ id }) => id === each.municipalityId)?.name ?? ''
    const what = each.renews
      ? t.operator.newPassword(each.renews)
      : each.role
        ? `${town}: ${t.staffRoles[each.role]}`
        : t.operator.role
    return html`<li><span>${t.operator.openLink(what, say.moment(each.expiresAt))}</span>
!${button(page, '/admin/operator/take-back', t.operator.takeBack, { tone: 'quiet', values: { link: each.link }, name: t.operator.takeBackWhat(what) })}</li>`
  })
  return html`<section class="card"><h2>${t.operator.openLinks}</h2><ul class="plain people">!${rows}</ul></section>`
}

const creation = (page: Page): string => {
  const { operator } = page.t
  return form(
    page,
    CREATE,
    field => [
      field.input('name', operator.name, { required: true }),
      field.input('slug', operator.slug, {
        required: true,
        hint: operator.slugHint,
        extra: 'pattern="[a-z][a-z0-9-]+"',
      }),
      field.select(
        'land',
        operator.land,
        LANDS.map((land): [string, string] => [land, page.t.lands[land]]).sort(([, a], [, b]) =>
          a.localeCompare(b),
        ),
        { value: 'NW' },
      ),
      field.input('timeZone', operator.timeZone, { required: true, value: 'Europe/Berlin' }),
      field.input('latitude', operator.latitude, { required: true, extra: 'inputmode="decimal"' }),
      field.input('longitude', operator.longitude, { required: true, extra: 'inputmode="decimal"' }),
      field.input('townHallPhone', operator.townHallPhone, { type: 'tel', required: true }),
      field.input('contactName', operator.contactName, { required: true, hint: operator.contactHint }),
      field.area('districts', operator.districts, { required: true, hint: operator.districtsHint, rows: 6 }),
    ],
    { submit: operator.button },
  )
}

const CREATE = '/admin/operator/municipalities'

type Listed = Exclude<
  Awaited<ReturnType<ReturnType<Core['operators']>['listMunicipalities']>>,
  { refused: unknown }
>
type Town = Listed['rows'][number]
type OpenLink = Exclude<
  Awaited<ReturnType<ReturnType<Core['operators']>['listLinks']>>,
  { refused: unknown }
>['rows'][number]
type Person = { id: number; name: string; email: string }
interface All {
  towns: readonly Town[]
  links: readonly OpenLink[]
  operators: readonly Person[]
}
interface Link {
  url: string
  expiresAt: Date
  what: string
}
