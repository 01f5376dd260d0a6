import { html } from 'ghtml'
import { layout } from './layout.ts'
import type { Page } from './page.ts'

export const errorView = (page: Page, { title, text }: { title: string; text: string }): string =>
  layout(page, {
    title,
    body: html`<p>${text}</p><p><a class="button" href="/admin">${page.t.errors.home}</a></p>`,
  })
