import { html } from 'ghtml'
import type { BotFinding } from '../core.ts'
import { button, drawer, form } from './form.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

/** Which Telegram bots there are, and what Telegram says about them. A token that was saved is shown to nobody. */
export function botsView(page: Page, towns: readonly Town[], tokens: readonly Token[]): string {
  const { bots } = page.t
  const cards = [{ id: null, name: bots.main }, ...towns].map(each =>
    card(
      page,
      each,
      tokens.find(token => token.municipalityId === each.id),
    ),
  )
  const body = html`<p class="lead">${bots.lead}</p><div class="columns">!${cards}</div>`
  return layout(page, { title: bots.title, body })
}

function card(page: Page, { id, name }: Pick<Place, 'id' | 'name'>, token: Token | undefined): string {
  const { bots } = page.t
  const action = `/admin/operator/bots/${id ?? 'main'}`
  const field = form(
    page,
    action,
    fields =>
      fields.input('token', bots.token, {
        type: 'password',
        required: true,
        hint: bots.tokenHint,
        extra: 'autocomplete="off" spellcheck="false"',
      }),
    { submit: bots.save },
  )
  const state = token ? bots.finding(token.finding) : id === null ? bots.noneMain : bots.noneOwn
  const remove = token ? button(page, `${action}/remove`, bots.remove, { tone: 'quiet' }) : ''
  return html`<section class="card"><h2>${name}</h2><p>${state}</p>
!${drawer(page, token ? bots.replace : bots.enter, action, field)}!${remove}</section>`
}

interface Place {
  id: number | null
  name: string
}
type Town = Place & { id: number }
interface Token {
  municipalityId: number | null
  finding: BotFinding | null
}
