import { hash } from '@node-rs/argon2'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { Database } from '../../core/store/database.ts'
import { buildAdmin } from '../../web-admin/app.ts'
import { adminConfig } from '../../web-admin/config.ts'
import { openTown, type Town } from '../kit/town.ts'

/** The two example towns with staff who can log in, and the pages in front of them. */
export async function openOffice(
  database: Database,
  { env = {}, at }: { env?: NodeJS.ProcessEnv; at?: string } = {},
): Promise<Office> {
  const town = await openTown(database, at ? { at } : {})
  const { prisma } = database
  const passwordHash = await hash(PASSWORD)
  await prisma.staff.updateMany({ data: { passwordHash } })
  const operator = await prisma.staff.create({
    data: { email: 'operator@example.org', name: 'Olaf Betreiber', passwordHash, operator: true },
  })
  const desk = await prisma.staff.create({
    data: { email: 'desk@example.org', name: 'Frau Telefon', passwordHash },
  })
  const municipalityId = town.towns[0]?.id ?? 0
  await prisma.staffRole.create({ data: { staffId: desk.id, municipalityId, role: 'PHONE_DESK' } })
  const config = adminConfig({ LOG_LEVEL: 'silent', ...env })
  const http = await buildAdmin({ core: town.core, config, now: () => town.clock.now })
  return {
    town,
    http,
    operatorId: operator.id,
    deskId: desk.id,
    async logIn(email = 'delbrueck@example.org') {
      const person = browser(http)
      const { headers } = await person.logIn(email)
      if (headers.location !== '/admin') throw new Error(`${email} is not let in`)
      return person
    },
    close: () => http.close().then(() => town.stop()),
  }
}

/** Somebody's browser: keeps cookies, reads the token of the page that a form stands on; `from` says whose page that is. */
export function browser(
  http: FastifyInstance,
  { remoteAddress = addressOfItsOwn(), from = 'same-origin' } = {},
) {
  const jar = new Map<string, string>()
  const ask = (request: InjectOptions): Promise<LightMyRequestResponse> => http.inject(request)
  async function send(method: 'GET' | 'POST', url: string, payload?: string) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const type = payload === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }
    const response = await ask({
      method,
      url,
      remoteAddress,
      headers: { ...type, cookie, ...(payload !== undefined && { 'sec-fetch-site': from }) },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value } of response.cookies) {
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return response
  }
  const get = (url: string) => send('GET', url)
  /** Fills in the form on `page`, or sends no token when that is null. */
  async function post(url: string, fields: Record<string, string | string[]>, page: string | null = url) {
    const form = new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map(each => [name, each] as [string, string]),
      ),
    )
    if (page !== null) form.set('_csrf', tokenIn((await get(page)).body))
    return send('POST', url, form.toString())
  }
  return {
    jar,
    get,
    post,
    /** for a form that is sent by hand, with `page: null` */
    token: async (page: string) => tokenIn((await get(page)).body),
    logIn: (email: string, password = PASSWORD) => post('/admin/login', { email, password }),
  }
}

/** so that nobody uses up another's tries */
const addressOfItsOwn = (): string => `127.1.${++visitors >> 8}.${visitors & 255}`
let visitors = 0

const tokenIn = (page: string): string =>
  /name="_csrf" value="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#61;', '=') ?? ''

/** where the coordinators of the first town begin */
export const TOWN = '/admin/town/delbrueck'
export const PASSWORD = 'ein ganzer Satz ist gut'

export interface Office {
  town: Town
  http: FastifyInstance
  operatorId: number
  deskId: number
  /** somebody of the town hall in front of their browser */
  logIn(email?: string): Promise<ReturnType<typeof browser>>
  close(): Promise<void>
}
