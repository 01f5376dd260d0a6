import { html } from 'ghtml'
import { type Answer, DEFAULT_RULES } from '../core.ts'
import type { RuleField } from '../rule-fields.ts'
import type { Fields, Option } from './form.ts'
import type { Page } from './page.ts'
import { badge } from './parts.ts'

/** The rules as they are, and which of them the town has made so itself. A beginning and its end share a line. */
export function ruleFacts(page: Page, fields: readonly RuleField[], { rules }: Read): Fact[] {
  return fields.flatMap((rule, index) => {
    const end = endOf(rule, fields[index + 1])
    if (endOf(fields[index - 1], rule)) return []
    const [value, last] = [rule, end].map(each => each && valueAt(rules, each.path))
    const isOwn = [rule, end].some(each => each && !isUsual(each, rules))
    const name = end ? rule.path.replace(/\/[^/]+$/, '') : rule.path
    const words = end ? spanShown(page, end, value, last) : shown(page, rule, value)
    return [[ruleName(page, name), html`${words} !${isOwn ? badge(page.t.rules.own, 'info') : ''}`]]
  })
}

/** A rule in its form, with what the law and the usual say about it. */
export function ruleInput(page: Page, field: Fields, rule: RuleField, read: Read): string {
  const { path, kind, unit } = rule
  const value = valueAt(read.rules, path)
  const name = ruleName(page, path)
  const hint = hintFor(page, rule)
  switch (kind) {
    case 'yes':
      return field.tick(path, name, { checked: value === true, hint })
    case 'some':
      return field.choices(path, name, options(page, rule, read), { values: value as string[], hint })
    case 'clock':
      return field.input(path, name, { type: 'time', value: value as string, hint, required: true })
    case 'number':
    case 'open':
    case 'cents': {
      const label = unit ? `${name} (${page.t.rules.units[unit][1]})` : name
      const more = { required: kind !== 'open', extra: 'inputmode="decimal" autocomplete="off"' }
      return field.input(path, label, { value: number(page, rule, value as number | null), hint, ...more })
    }
    default:
      return kind satisfies never
  }
}

/** In words: `quietHours/from` is „Nachtruhe ab“, and a server is called by its own name. */
export function ruleName(page: Page, path: string): string {
  const { names, minAgeOn, messengers } = page.t.rules
  const channel = /^channelMinAge\/(.+)$/.exec(path)?.[1]
  return channel === undefined ? (names[path] ?? path) : minAgeOn(messengers[channel] ?? channel)
}

export const ruleWord = ({ t }: Page, word: string): string =>
  t.rules.programmes[word] ??
  t.rules.messengers[word] ??
  (t.categories as Record<string, string>)[word] ??
  word

function hintFor(page: Page, rule: RuleField): string {
  const { hints, homeserver, openHint, law, usual } = page.t.rules
  const usually = usualAt(rule)
  // a server that only this town names
  if (usually === undefined) return homeserver.ageHint
  const { least, most } = rule.law ?? {}
  return [
    hints[rule.path],
    rule.kind === 'open' ? openHint : null,
    rule.law ? law(rule.path, rule.law) : null,
    // where what is usual is what the law says, once is enough
    usually === (least ?? most) ? null : usual(shown(page, rule, usually)),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Beside what could be switched off stands whom that would touch. */
function options(page: Page, { path, words = [] }: RuleField, { openRequests, writers }: Read): Option[] {
  const { rules } = page.t
  const touched = (word: string): string => {
    const n =
      path === 'programmes'
        ? (openRequests as Counts)[word]
        : path === 'channelsOff'
          ? writers[word]
          : undefined
    if (!n) return ''
    return ` (${path === 'programmes' ? rules.openRequests(n) : rules.writers(n)})`
  }
  return words.map(word => [word, `${ruleWord(page, word)}${touched(word)}`])
}

function shown(page: Page, rule: RuleField, value: unknown): string {
  const { t } = page
  const { unit, words = [] } = rule
  if (typeof value === 'boolean') return value ? t.form.yes : t.form.no
  if (typeof value === 'string') return t.rules.clock(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return t.rules.none
    if (value.length === words.length) return t.rules.all
    return value.map(word => ruleWord(page, word)).join(', ')
  }
  if (value === null) return t.rules.unbounded
  const written = number(page, rule, value as number)
  return unit ? `${written} ${t.rules.units[unit][written === '1' ? 0 : 1]}` : written
}

/** As the language writes it; cents as euros. */
function number(page: Page, { kind }: RuleField, value: number | null): string {
  if (value === null) return ''
  const whole = kind !== 'cents' || value % 100 === 0
  return (kind === 'cents' ? value / 100 : value).toLocaleString(page.t.language, {
    useGrouping: false,
    minimumFractionDigits: whole ? 0 : 2,
  })
}

/** `20:00 bis 08:00 Uhr`, `14 bis 20 Jahre`, `ab 14 Jahren` */
function spanShown(page: Page, end: RuleField, first: unknown, last: unknown): string {
  const { between, yearsFrom } = page.t.rules
  return last === null ? yearsFrom(Number(first)) : between(String(first), shown(page, end, last))
}

/** Of `clock/from` the end is `clock/to`, of `min` it is `max`, where it follows at once. */
function endOf(rule: RuleField | undefined, next: RuleField | undefined): RuleField | undefined {
  const end = rule?.path.replace(/\/from$/, '/to').replace(/\/min$/, '/max')
  return end !== rule?.path && end === next?.path ? next : undefined
}

const isUsual = (rule: RuleField, rules: object): boolean =>
  JSON.stringify(valueAt(rules, rule.path)) === JSON.stringify(usualAt(rule))

const usualAt = ({ path }: RuleField): unknown => valueAt(DEFAULT_RULES, path)

const valueAt = (rules: object, path: string): unknown =>
  path.split('/').reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], rules)

type Read = Answer<'readRules'>
type Fact = [term: string, value: string]
type Counts = Record<string, number>
