import { html } from 'ghtml'
import type { Reason, Refusal } from '../core.ts'
import { type Page, reasonText } from './page.ts'

/** A form of this page; when it was refused it shows again what was in it, and the reason beside its field. */
export function form(
  page: Page,
  action: string,
  build: (field: Fields) => string | string[],
  { submit, tone = '' }: Submit,
): string {
  const parts = [build(fieldsOf(page, action))].flat()
  return html`<form method="post" action="${action}" class="form">
<input type="hidden" name="_csrf" value="${page.csrf}">
!${parts}
<div class="buttons"><button class="${tone}">${submit}</button></div>
</form>`
}

/** A form that is seldom needed opens on demand; a refused one stays open. `whose`: of one among several that read alike. */
export function drawer(page: Page, title: string, action: string, content: string, whose?: string): string {
  const open = page.filled?.action === action
  const name = whose ? html` aria-label="${title}: ${whose}"` : ''
  return html`<details class="drawer"!${open ? ' open' : ''}><summary!${name}>${title}</summary>!${content}</details>`
}

/** One deed in one click. */
export const button = (
  page: Page,
  action: string,
  label: string,
  { tone = '', values = {}, name }: Deed = {},
): string =>
  html`<form method="post" action="${action}" class="deed"><input type="hidden" name="_csrf" value="${page.csrf}">
!${Object.entries(values).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button class="${tone}"!${name ? html` aria-label="${name}"` : ''}>${label}</button></form>`

function fieldsOf(page: Page, action: string): Fields {
  const filled = page.filled?.action === action ? page.filled : null
  const refused = filled?.refused
  const wrong = refused && fieldOf(refused)
  const text = (name: string, value: unknown) => String((filled ? filled.values[name] : value) ?? '')
  const many = (name: string, values: readonly string[]) =>
    filled ? [filled.values[name] ?? []].flat().map(String) : values
  const idOf = (name: string) => `${action.replace(/[^a-z0-9]+/gi, '-')}-${name}`
  const about = (name: string, hint: string | undefined) => {
    const error = refused && wrong === name ? reasonText(page, refused) : ''
    const id = idOf(name)
    return {
      described: hint || error ? html` aria-describedby="${id}-hint"` : '',
      invalid: error ? ' aria-invalid="true" autofocus' : '',
      note:
        hint || error
          ? html`<small id="${id}-hint" class="${error ? 'error' : ''}">${error || hint}</small>`
          : '',
    }
  }

  return {
    input: (name, label, { type = 'text', value, hint, required = false, extra = '' } = {}) => {
      const { described, invalid, note } = about(name, hint)
      return html`<p class="field"><label for="${idOf(name)}">${label}</label>
<input id="${idOf(name)}" name="${name}" type="${type}"!${type === 'text' ? ' dir="auto"' : ''} value="${type === 'password' ? '' : text(name, value)}"!${required ? ' required' : ''}!${described}!${invalid} !${extra}>!${note}</p>`
    },
    area: (name, label, { value, hint, required = false, rows = 3, extra = '' } = {}) => {
      const { described, invalid, note } = about(name, hint)
      return html`<p class="field whole"><label for="${idOf(name)}">${label}</label>
<textarea id="${idOf(name)}" name="${name}" dir="auto" rows="${rows}"!${required ? ' required' : ''}!${described}!${invalid} !${extra}>${text(name, value)}</textarea>!${note}</p>`
    },
    select: (name, label, options, { value, hint } = {}) => {
      const { described, invalid, note } = about(name, hint)
      const chosen = text(name, value)
      return html`<p class="field"><label for="${idOf(name)}">${label}</label>
<select id="${idOf(name)}" name="${name}"!${described}!${invalid}>!${options.map(
        ([key, words]) => html`<option value="${key}"!${key === chosen ? ' selected' : ''}>${words}</option>`,
      )}</select>!${note}</p>`
    },
    tick: (name, label, { checked = false, hint } = {}) => {
      const { described, invalid, note } = about(name, hint)
      const on = filled ? filled.values[name] !== undefined : checked
      return html`<p class="tick"><input id="${idOf(name)}" type="checkbox" name="${name}" value="on"!${on ? ' checked' : ''}!${described}!${invalid}>
<label for="${idOf(name)}">${label}</label>!${note}</p>`
    },
    choices: (name, legend, options, { values = [], single = false, hint } = {}) => {
      const { described, invalid, note } = about(name, hint)
      const chosen = many(name, values)
      // the group is described, and the focus goes to its first answer
      return html`<fieldset!${described}><legend>${legend}</legend>!${options.map(
        (
          [key, words],
          index,
        ) => html`<span class="tick"><input id="${idOf(`${name}-${key}`)}" type="${single ? 'radio' : 'checkbox'}" name="${name}" value="${key}"!${chosen.includes(key) ? ' checked' : ''}!${single ? ' required' : ''}!${index === 0 ? `${described}${invalid}` : invalid && ' aria-invalid="true"'}>
<label for="${idOf(`${name}-${key}`)}">${words}</label></span>`,
      )}!${note}</fieldset>`
    },
    hidden: (name, value) => html`<input type="hidden" name="${name}" value="${value}">`,
  }
}

/** Where to put it right: the refusal says so itself, or its reason can lie in one field only. */
const fieldOf = ({ refused, params }: Refusal): string | undefined =>
  params && 'field' in params ? params.field : FIELDS[refused]

const FIELDS: Partial<Record<Reason, string>> = {
  'consent-missing': 'consents',
  'phone-known': 'phoneShared',
  'pay-range': 'pay',
  'slug-taken': 'slug',
  'email-taken': 'email',
}

/** Reasons are asked for everywhere in the same words. */
export const reasonForm = (
  page: Page,
  action: string,
  {
    submit,
    tone = '',
    hint,
    label,
    hidden = {},
  }: Submit & { hint?: string; label?: string; hidden?: Record<string, string> },
) =>
  form(
    page,
    action,
    field => [
      ...Object.entries(hidden).map(([name, value]) => field.hidden(name, value)),
      field.area('reason', label ?? page.t.form.reason, {
        required: true,
        hint: hint ?? page.t.form.reasonHint,
        rows: 2,
      }),
    ],
    { submit, tone },
  )

/** Seen and found good: a word about it is welcome, and not demanded. */
export const releaseForm = (page: Page, action: string, submit: string) =>
  form(
    page,
    action,
    field => field.area('reason', page.t.form.reason, { hint: page.t.form.remarkHint, rows: 2 }),
    { submit },
  )

export type Option = readonly [key: string, words: string]

export interface Fields {
  input(name: string, label: string, options?: Input & { type?: string; extra?: string }): string
  area(name: string, label: string, options?: Input & { rows?: number; extra?: string }): string
  select(name: string, label: string, options: readonly Option[], more?: Omit<Input, 'required'>): string
  tick(name: string, label: string, options?: { checked?: boolean; hint?: string }): string
  choices(
    name: string,
    legend: string,
    options: readonly Option[],
    more?: { values?: readonly string[]; single?: boolean; hint?: string },
  ): string
  hidden(name: string, value: string | number): string
}

interface Input {
  value?: string | number | null
  hint?: string
  required?: boolean
}
interface Submit {
  submit: string
  tone?: '' | 'danger' | 'quiet'
}
interface Deed {
  tone?: '' | 'danger' | 'quiet' | 'choice'
  values?: Record<string, string | number>
  /** of one among several that read alike */
  name?: string
}
