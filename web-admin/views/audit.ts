import { html } from 'ghtml'
import type { Answer } from '../core.ts'
import { history } from './history.ts'
import { layout } from './layout.ts'
import type { Page } from './page.ts'
import { pager } from './parts.ts'

export const auditView = (page: Page, list: Answer<'listAudit'>): string =>
  layout(page, {
    title: page.t.audit.title,
    body: html`!${history(page, list.rows, { subjects: true })}!${pager(page, list)}`,
  })
