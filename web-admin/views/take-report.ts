import { html } from 'ghtml'
import { form } from './form.ts'
import { layout } from './layout.ts'
import { here, type Page } from './page.ts'
import type { Member } from './person.ts'

/** A concern that somebody says aloud; with the person from whose page one came, or with nobody. */
export function takeReportView(page: Page, member: Member | null): string {
  const { t } = page
  const { reports } = t
  const body = form(
    page,
    here(page, `/reports/new${member ? `?member=${member.id}` : ''}`),
    field => [
      member
        ? field.choices(
            'side',
            `${member.firstName} ${member.lastName}`,
            [
              ['from', reports.sides.from],
              ['about', reports.sides.about],
            ],
            { values: ['from'], single: true },
          )
        : '',
      member ? matchOf(page, member, field.select) : '',
      field.area('text', reports.text, {
        required: true,
        rows: 5,
        hint: reports.textHint,
        extra: 'maxlength="2000"',
      }),
    ],
    { submit: reports.take },
  )
  return layout(page, {
    title: reports.take,
    body: html`<p class="lead">${member ? reports.takeLead : reports.takeLeadNobody}</p><section class="card">!${body}</section>`,
  })
}

function matchOf(page: Page, member: Member, select: Select): string {
  const { match, reports } = page.t
  const all = [
    ...member.seekerMatches.map(({ id, helper }) => ({ id, other: helper })),
    ...member.helperMatches.map(({ id, seeker }) => ({ id, other: seeker })),
  ].sort((a, b) => b.id - a.id)
  if (all.length === 0) return ''
  return select('matchId', reports.whichMatch, [
    ['', reports.noMatch],
    ...all.map(
      ({ id, other }) => [String(id), `${match.title(id)}: ${other.firstName} ${other.lastName}`] as const,
    ),
  ])
}

type Select = Parameters<Parameters<typeof form>[2]>[0]['select']
