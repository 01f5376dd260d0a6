import { DEFAULT_RULES, type OwnRules, type Rules } from './municipality.ts'

/** What of these rules differs from the defaults: all that a municipality stores. */
export const ownRules = (rules: Rules): OwnRules => differing(rules, DEFAULT_RULES)

/**
 * What was changed, rule by rule: `weeklyAskLimit: 10 → 8`, `minors/categories: − garden`. A list tells what came and
 * what went.
 */
export function ruleChanges(before: Rules, after: Rules): string[] {
  const old = new Map(singleRules(before))
  const fresh = new Map(singleRules(after))
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap(path => {
    const [was, is] = [old.get(path), fresh.get(path)]
    if (same(was, is)) return []
    const how = Array.isArray(was) && Array.isArray(is) ? cameAndWent(was, is) : `${told(was)} → ${told(is)}`
    return [`${path}: ${how}`]
  })
}

/** Each rule by its path: `minors/clock/from`. A list is one rule. */
const singleRules = (rules: object, path = ''): [string, unknown][] =>
  Object.entries(rules).flatMap(([name, value]) =>
    isGroup(value) ? singleRules(value, `${path}${name}/`) : [[`${path}${name}`, value] as [string, unknown]],
  )

const differing = (rules: object, usual: object): object =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([name, value]) => {
      const other = (usual as Record<string, unknown>)[name]
      if (same(value, other)) return []
      return [[name, isGroup(value) && isGroup(other) ? differing(value, other) : value]]
    }),
  )

function cameAndWent(was: readonly unknown[], is: readonly unknown[]): string {
  const [old, fresh] = [was.map(told), is.map(told)]
  return [
    ...fresh.filter(each => !old.includes(each)).map(each => `+ ${each}`),
    ...old.filter(each => !fresh.includes(each)).map(each => `− ${each}`),
  ].join(', ')
}

/** A word, a number, a span of days, or a day with its name. */
function told(value: unknown): string {
  if (isGroup(value)) return Object.values(value).join('to' in value ? ' – ' : ' ')
  return value === null || value === undefined ? '–' : String(value)
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
