import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Answer, isRefusal, type OwnRules, type Refusal } from '../core.ts'
import { settle } from '../plugins/pages.ts'
import { RULE_GROUPS, type RuleField, ruleFields } from '../rule-fields.ts'
import type { Filled } from '../views/page.ts'
import { rulesView } from '../views/rules.ts'
import { many, maybeNumber, number, text, ticked } from './fields.ts'
import { textsOf } from './texts-of.ts'

/** The town's own rules: a form for each group, and lists to which days and servers are added. */
export const ruleRoutes: FastifyPluginAsyncZod = async http => {
  http.get('/rules', (request, reply) => show(request, reply))

  for (const group of RULE_GROUPS) {
    http.post(`/rules/${group}`, { schema: { body: deciding.loose() } }, (request, reply) =>
      save(request, reply, read => rulesFilledIn(ruleFields(group, read), request.filled)),
    )
  }

  const span = deciding.extend({ 'schoolHolidays/from': text, 'schoolHolidays/to': text })
  const spanIn = (body: z.output<typeof span>) => ({
    from: body['schoolHolidays/from'],
    to: body['schoolHolidays/to'],
  })
  http.post('/rules/school-holidays', { schema: { body: span } }, (request, reply) =>
    save(request, reply, ({ rules }) => ({
      schoolHolidays: [...rules.schoolHolidays, spanIn(request.body)],
    })),
  )
  http.post('/rules/school-holidays/remove', { schema: { body: span } }, (request, reply) => {
    const gone = spanIn(request.body)
    return save(request, reply, ({ rules }) => ({
      schoolHolidays: rules.schoolHolidays.filter(({ from, to }) => from !== gone.from || to !== gone.to),
    }))
  })

  const holiday = deciding.extend({ 'extraHolidays/day': text, 'extraHolidays/name': text })
  http.post('/rules/holidays', { schema: { body: holiday } }, (request, reply) => {
    const { 'extraHolidays/day': day, 'extraHolidays/name': name } = request.body
    return save(request, reply, ({ rules }) => ({ extraHolidays: [...rules.extraHolidays, { day, name }] }))
  })
  http.post('/rules/holidays/remove', { schema: { body: holiday } }, (request, reply) =>
    save(request, reply, ({ rules }) => ({
      extraHolidays: rules.extraHolidays.filter(({ day }) => day !== request.body['extraHolidays/day']),
    })),
  )

  const server = deciding.extend({ homeserver: text, minAge: number })
  http.post('/rules/homeservers', { schema: { body: server } }, (request, reply) => {
    const name = request.body.homeserver.trim().toLowerCase()
    return save(request, reply, ({ rules }) => ({
      channelMinAge: { ...rules.channelMinAge, [name]: request.body.minAge },
    }))
  })
}

const deciding = z.object({ version: number, reason: text })

/** What is changed is worked out from the rules as they are; that they are still those of the page, the call sees to. */
async function save(
  request: FastifyRequest,
  reply: FastifyReply,
  changesOf: (read: Answer<'readRules'>) => OwnRules,
): Promise<unknown> {
  const read = await request.desk.readRules()
  if (isRefusal(read)) return reply.callNotFound()
  const { version, reason } = request.body as z.output<typeof deciding>
  const saved = await request.desk.saveRules({ version, reason, changes: changesOf(read) })
  return settle(request, saved, {
    done: ({ changed }: { changed: string[] }) => {
      const { rules } = textsOf(request)
      const to = `/admin/town/${request.town.slug}/rules`
      return reply.done(to, changed.length === 0 ? rules.unchanged : rules.saved)
    },
    // the page shows how it is now; what was filled in was decided on something else
    again: filled =>
      show(request, reply, isOutdated(filled.refused) ? { ...filled, action: '' } : inItsField(filled)),
  })
}

async function show(request: FastifyRequest, reply: FastifyReply, filled: Filled | null = null) {
  const read = await request.desk.readRules()
  return isRefusal(read) ? reply.callNotFound() : reply.page(page => rulesView(page, read), filled)
}

const isOutdated = ({ refused }: Refusal): boolean => refused === 'changed-meanwhile'

/** A server that is not among the rules yet has no field of its own there, but two in the form that names it. */
function inItsField(filled: Filled): Filled {
  const { refused } = filled
  if (!filled.action.endsWith('/homeservers')) return filled
  if (refused.refused === 'beyond-limit')
    return { ...filled, refused: { ...refused, params: { ...refused.params, field: 'minAge' } } }
  if (refused.refused !== 'bad-input') return filled
  const field = refused.params.problem === 'wrong' ? 'homeserver' : 'minAge'
  return { ...filled, refused: { ...refused, params: { ...refused.params, field } } }
}

/** A form's fields as rules; what a form does not name stays as it is. */
function rulesFilledIn(fields: readonly RuleField[], filled: Filled['values']): OwnRules {
  const rules: Branch = {}
  for (const { path, kind } of fields) {
    const names = path.split('/')
    const leaf = names.pop() ?? ''
    const branch = names.reduce((at, name) => {
      const next = (at[name] ?? {}) as Branch
      at[name] = next
      return next
    }, rules)
    branch[leaf] = READ[kind](filled[path])
  }
  return rules
}

const READ: Record<RuleField['kind'], (sent: unknown) => unknown> = {
  number: sent => number.parse(sent),
  open: sent => maybeNumber.parse(sent),
  cents: sent => Math.round(number.parse(sent) * 100),
  clock: sent => text.parse(sent),
  yes: sent => ticked.parse(sent),
  some: sent => many.parse(sent),
}

type Branch = { [name: string]: unknown }
