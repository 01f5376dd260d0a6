import type { Tx } from './database.ts'

/**
 * The only way at a tenant's tables: every query is narrowed to the municipality and every new row belongs to it,
 * whatever the caller writes. What names another municipality's row is not found here, and what would join two is
 * refused by the database's composite foreign keys.
 */
export function forMunicipality(tx: Tx, municipalityId: number): Tenant {
  const scoped = {} as Record<string, unknown>
  for (const model of TENANT_MODELS) scoped[model] = narrow(tx[model], municipalityId)
  return scoped as unknown as Tenant
}

function narrow<Delegate extends object>(delegate: Delegate, municipalityId: number): Delegate {
  return new Proxy(delegate, {
    get(target, method: string) {
      const run = Reflect.get(target, method) as (args: object) => unknown
      if (typeof run !== 'function') return run
      const add = ADDITIONS[method]
      if (!add) throw new Error(`${method} is not narrowed to a municipality yet: add it in store/tenant.ts`)
      return (args: Args = {}) => run.call(target, add(args, { municipalityId }))
    },
  })
}

const narrowWhere = (args: Args, tenant: Own): Args => ({ ...args, where: { ...args.where, ...tenant } })
const own = (data: unknown, tenant: Own): unknown =>
  Array.isArray(data) ? data.map(row => ({ ...row, ...tenant })) : { ...(data as object), ...tenant }

const ADDITIONS: Record<string, (args: Args, tenant: Own) => Args> = {
  findUnique: narrowWhere,
  findUniqueOrThrow: narrowWhere,
  findFirst: narrowWhere,
  findFirstOrThrow: narrowWhere,
  findMany: narrowWhere,
  count: narrowWhere,
  aggregate: narrowWhere,
  groupBy: narrowWhere,
  update: narrowWhere,
  updateMany: narrowWhere,
  delete: narrowWhere,
  deleteMany: narrowWhere,
  create: (args, tenant) => ({ ...args, data: own(args.data, tenant) }),
  createMany: (args, tenant) => ({ ...args, data: own(args.data, tenant) }),
  upsert: (args, tenant) => ({ ...narrowWhere(args, tenant), create: own(args.create, tenant) }),
}

const TENANT_MODELS = [
  'district',
  'organisation',
  'organisationMember',
  'member',
  'approval',
  'consent',
  'guardian',
  'guardianConsent',
  'clearanceRecord',
  'interview',
  'memberOpened',
  'helperRecord',
  'helperSkill',
  'pairBlock',
  'helpRequest',
  'helpOffer',
  'dispatchWave',
  'invitation',
  'match',
  'contactReveal',
  'checkIn',
  'relayMessage',
  'report',
  'callTask',
  'auditEntry',
  'chat',
] as const

export type Tenant = Pick<Tx, (typeof TENANT_MODELS)[number]>
type Args = { where?: object; data?: unknown; create?: unknown }
type Own = { municipalityId: number }
