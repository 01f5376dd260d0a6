import { readFileSync } from 'node:fs'

// The Bot API as Telegram's page describes it, made readable by github.com/PaulSonOfLars/telegram-bot-api-spec (MIT,
// its licence lies beside it).

/** What is wrong with a call, a line each; none where Telegram's page allows it. */
export function faultsOfCall(method: string, payload: unknown): string[] {
  const described = CONTRACT.methods[method]
  if (!described) return [`${method} is no method of the ${CONTRACT.version}`]
  if (!isObject(payload)) return [`${method} takes an object`]
  return faultsOfFields(payload, fieldsOf(described), method)
}

/** What is wrong with a value of this type: `Update`, `Array of Integer`. */
export function faultsOf(type: string, value: unknown, at: string = type): string[] {
  const items = /^Array of (.*)$/.exec(type)?.[1]
  if (items !== undefined) {
    if (!Array.isArray(value)) return [`${at} is no array`]
    return value.flatMap((item, n) => faultsOf(items, item, `${at}[${n}]`))
  }
  const plain = PLAIN[type]
  if (plain) return plain(value) ? [] : [`${at} is no ${type}`]
  const described = CONTRACT.types[type]
  if (!described) return [`${at} has a type that nobody described: ${type}`]
  if (described.subtypes) return faultsOfUnion(described.subtypes, value, at)
  return isObject(value) ? faultsOfFields(value, fieldsOf(described), at) : [`${at} is no ${type}`]
}

/** The types that a parameter may have; none where the method or the parameter is unknown. */
export const typesOfParameter = (method: string, name: string): readonly string[] => {
  const described = CONTRACT.methods[method]
  return (described && fieldsOf(described).get(name)?.types) ?? []
}

/** The names of its fields, as the page lists them. */
export const fieldsOfType = (type: string): string[] => {
  const described = CONTRACT.types[type]
  return described ? [...fieldsOf(described).keys()] : []
}

function faultsOfFields(value: Record<string, unknown>, fields: Fields, at: string): string[] {
  const faults: string[] = []
  for (const [name, inside] of Object.entries(value)) {
    const field = fields.get(name)
    if (!field) faults.push(`${at}.${name} is unknown`)
    else if (field.must !== null && inside !== field.must) faults.push(`${at}.${name} is not "${field.must}"`)
    else if (inside !== undefined) faults.push(...faultsOfUnion(field.types, inside, `${at}.${name}`))
  }
  for (const [name, { required }] of fields)
    if (required && value[name] === undefined) faults.push(`${at}.${name} is missing`)
  return faults
}

/** The faults of the kind that it says it is, or else of the one that it comes closest to. */
function faultsOfUnion(types: readonly string[], value: unknown, at: string): string[] {
  let fewest: string[] | null = null
  const named = types.filter(type => saysItIs(type, value))
  for (const type of named.length > 0 ? named : types) {
    const faults = faultsOf(type, value, at)
    if (faults.length === 0) return faults
    if (fewest === null || faults.length < fewest.length) fewest = faults
  }
  return fewest ?? []
}

function saysItIs(type: string, value: unknown): boolean {
  const described = CONTRACT.types[type]
  if (!described || !isObject(value)) return false
  return [...fieldsOf(described)].some(([name, { must }]) => must !== null && value[name] === must)
}

function fieldsOf(described: Described): Fields {
  const known = READ.get(described)
  if (known) return known
  const fields: Fields = new Map()
  for (const { name, types, required, description } of described.fields ?? []) {
    // "Type of the result, must be article", "Type of the reaction, always “emoji”"
    const must = required && types[0] === 'String' ? MUST.exec(description)?.[1] : undefined
    fields.set(name, { types, required, must: must ?? null })
  }
  READ.set(described, fields)
  return fields
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof File)

const PLAIN: Record<string, (value: unknown) => boolean> = {
  Integer: Number.isSafeInteger,
  Float: Number.isFinite,
  String: value => typeof value === 'string',
  Boolean: value => typeof value === 'boolean',
  InputFile: value => value instanceof File,
}
const MUST = /(?:always|must be) "?([a-z_0-9]+)"?$/
const READ = new Map<Described, Fields>()
const CONTRACT: Contract = JSON.parse(
  readFileSync(new URL('contract/telegram-bot-api.json', import.meta.url), 'utf8'),
)

type Fields = Map<string, { types: readonly string[]; required: boolean; must: string | null }>

interface Contract {
  version: string
  methods: Record<string, Described>
  types: Record<string, Described>
}

interface Described {
  fields?: { name: string; types: string[]; required: boolean; description: string }[]
  subtypes?: string[]
}
