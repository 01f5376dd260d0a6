import { html } from 'ghtml'
import type { LeftOver } from '../plugins/left-over.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

/** What was typed is still there: shown, so that nobody sends what somebody else wrote, and sent with one click. */
export function leftOverView(page: Page, { action, fields }: LeftOver): string {
  const t = page.t.leftOver
  const words = fields.map(([, value]) => value).filter(isWords)
  const body = html`<p class="notice warn" role="alert">${t.text}</p>
!${words.length > 0 ? html`<h2>${t.words}</h2>!${words.map(each => html`<blockquote dir="auto">${each}</blockquote>`)}` : ''}
<form method="post" action="${action}" class="form"><input type="hidden" name="_csrf" value="${page.csrf}">
!${fields.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div class="buttons"><button>${t.send}</button> <a class="button quiet" href="${action}">${t.discard}</a></div></form>`
  return layout(page, { title: t.title, body })
}

/** what somebody wrote, and no number, choice or date */
const isWords = (value: string): boolean => /\p{L}[\s\S]*\s[\s\S]*\p{L}/u.test(value)
