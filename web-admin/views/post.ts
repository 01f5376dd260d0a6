import { html } from 'ghtml'
import { CATEGORIES, DAY_PARTS } from '../core.ts'
import { form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import type { Member } from './person.ts'

export function postView(page: Page, { kind, member, districts, pay }: Post): string {
  const { t, say } = page
  const { post } = t
  const name = `${member.firstName} ${member.lastName}`
  const isRequest = kind === 'request'
  const speaksFor = member.organisations.filter(each => !each.closedAt)
  const section = (title: string, fields: string[]) =>
    html`<section class="card"><h2>${title}</h2>!${fields}</section>`
  const body = form(
    page,
    here(page, `/members/${member.id}/${kind}`),
    field => [
      section(post.what, [
        field.select(
          'category',
          t.form.category,
          CATEGORIES.map(each => [each, t.categories[each]]),
        ),
        field.area('text', post.text, { hint: post.textHint }),
        speaksFor.length === 0
          ? ''
          : field.select('organisationId', t.organisation.inWhoseName, [
              ['', t.organisation.own],
              ...speaksFor.map(each => [String(each.id), each.name] as const),
            ]),
        isRequest ? field.tick('urgent', post.urgent) : '',
        pay === null
          ? ''
          : field.input('pay', post.pay, { hint: post.payHint(pay), extra: 'inputmode="decimal"' }),
      ]),
      section(post.when, [
        field.input('day', post.day, { type: 'date', hint: post.dayHint, extra: `min="${say.today}"` }),
        isRequest
          ? field.input('otherDay', post.otherDay, { type: 'date', extra: `min="${say.today}"` })
          : '',
        field.input('from', post.from, { type: 'time' }),
        field.input('to', post.to, { type: 'time' }),
        field.select('part', post.part, [
          ['', t.form.none],
          ...DAY_PARTS.map(part => [part, t.parts[part]] as const),
        ]),
        field.choices('every', post.weekly, Object.entries(t.weekdays)),
      ]),
      isRequest
        ? section(post.district, [
            field.select(
              'districtId',
              t.member.district,
              districts.map(each => [String(each.id), each.name]),
              { value: member.districtId },
            ),
            field.input('minutes', post.minutes, {
              type: 'number',
              value: 60,
              extra: 'min="5" max="600" step="5"',
            }),
            field.input('people', post.people, { type: 'number', value: 1, extra: 'min="1" max="20"' }),
          ])
        : '',
    ],
    { submit: isRequest ? post.requestButton : post.offerButton },
  )
  return layout(page, { title: isRequest ? post.requestFor(name) : post.offerFor(name), body })
}

interface Post {
  kind: 'request' | 'offer'
  member: Member
  districts: readonly { id: number; name: string }[]
  /** cents an hour; null where nobody is paid */
  pay: { suggested: number; min: number; max: number } | null
}
