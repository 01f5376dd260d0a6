import { html } from 'ghtml'
import type { Page } from './page.ts'
import { reasonOf } from './parts.ts'
import { ruleChange } from './rule-change.ts'

/** Why, as the log keeps it: what staff wrote as they wrote it, what the program noted in words. */
export function auditReason(page: Page, deed: string, reason: string | null): string {
  if (reason === null) return ''
  if (deed === 'rule.changed') return ruleChange(page, reason)
  if (NOTED.has(deed)) return html`${reason.replaceAll(TOKEN, token => inWords(page, token))}`
  // the role that was refused, and then the words that the person was told
  if (deed === 'member.role-declined') return html`${reason.replace(/^[A-Z]+/, role => inWords(page, role))}`
  return /^(request|offer)\./.test(deed) ? (reasonOf(page, reason) ?? '') : html`${reason}`
}

function inWords({ t, say }: Page, token: string): string {
  if (/^\d/.test(token)) return say.day(token)
  const words: Record<string, string> = {
    ...t.member.roles,
    ...t.decision.hows,
    ...t.staffRoles,
    work: t.member.work,
    data: t.member.data,
    childcare: t.member.childcare,
  }
  return words[token] ?? token
}

const NOTED = new Set([
  'member.approved',
  'member.consent-reminded',
  'member.consent-ran-out',
  'guardian.consent-recorded',
  'clearance.seen',
  'staff.joined',
  'staff.invited',
  'staff.link-taken-back',
])
const TOKEN = /\d{4}-\d\d-\d\d|[A-Z]+(_[A-Z]+)*|\b(work|data|childcare)\b/g
