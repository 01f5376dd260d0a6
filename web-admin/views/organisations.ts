import { html } from 'ghtml'
import { type Answer, ARTICLES } from '../core.ts'
import { drawer, type Fields, form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import { badge, link, memberLink, table } from './parts.ts'

export function organisationsView(
  page: Page,
  { rows }: Answer<'listOrganisations'>,
  districts: Districts,
): string {
  const t = page.t.organisation
  const headings = [t.name, t.district, t.speakers, t.runs, page.t.form.status]
  const all = rows.map(row => [
    link(page, `/organisations/${row.id}`, row.name),
    html`${row.district?.name ?? t.anyDistrict}`,
    row.members.map(({ member }) => memberLink(page, member)).join(', ') || html`${page.t.form.none}`,
    html`${t.running(row._count.requests, row._count.offers)}`,
    onOrOff(page, row),
  ])
  const action = here(page, '/organisations')
  const add = form(page, action, field => organisationFields(page, field, districts), {
    submit: page.t.organisations.add,
  })
  const { title, lead, empty } = page.t.organisations
  const adding = page.town?.role === 'COORDINATOR' ? drawer(page, page.t.organisations.add, action, add) : ''
  return layout(page, {
    title,
    body: html`<p class="lead">${lead}</p>!${adding}!${table(headings, all, empty, title)}`,
  })
}

/** What is known of an organisation, to be filled in. */
export const organisationFields = (
  page: Page,
  field: Fields,
  districts: Districts,
  known: { name?: string; article?: string | null; districtId?: number | null } = {},
): string[] => {
  const t = page.t.organisation
  return [
    field.input('name', t.name, {
      value: known.name ?? '',
      required: true,
      hint: t.nameHint,
      extra: 'maxlength="100" autocomplete="off"',
    }),
    field.select('article', t.article, [['', t.noArticle], ...ARTICLES.map(each => [each, each] as const)], {
      value: known.article ?? '',
      hint: t.articleHint,
    }),
    field.select(
      'districtId',
      t.district,
      [['', t.anyDistrict], ...districts.map(each => [String(each.id), each.name] as const)],
      { value: known.districtId ?? '' },
    ),
  ]
}

export const onOrOff = (page: Page, { closedAt }: { closedAt: Date | null }): string =>
  closedAt ? badge(page.t.organisation.off, 'warn') : badge(page.t.organisation.on, 'good')

type Districts = readonly { id: number; name: string }[]
