import type { FastifyPluginAsync } from 'fastify'
import type { Core } from '../core.ts'
import { auditRoutes } from './audit.ts'
import { callRoutes } from './calls.ts'
import { correctionRoutes } from './corrections.ts'
import { decisionRoutes } from './decisions.ts'
import { enterRoutes } from './enter.ts'
import { lineRoutes } from './lines.ts'
import { matchRoutes } from './matches.ts'
import { memberRoutes } from './members.ts'
import { numberRoutes } from './numbers.ts'
import { offerRoutes } from './offers.ts'
import { organisationRoutes } from './organisations.ts'
import { ourTownRoutes } from './our-town.ts'
import { postRoutes } from './post.ts'
import { posterRoutes } from './poster.ts'
import { registrationRoutes } from './registrations.ts'
import { reportRoutes } from './reports.ts'
import { requestRoutes } from './requests.ts'
import { ruleRoutes } from './rules.ts'
import { safeguardRoutes } from './safeguards.ts'
import { startRoutes } from './start.ts'

/** All screens of one town. */
export const deskRoutes: FastifyPluginAsync<{ core: Core }> = async (http, { core }) => {
  const forms: string[] = []
  http.addHook('onRoute', ({ method, routePath }) => {
    if (method === 'POST') forms.push(routePath)
  })
  await http.register(startRoutes)
  await http.register(registrationRoutes)
  await http.register(decisionRoutes)
  await http.register(memberRoutes)
  await http.register(safeguardRoutes)
  await http.register(correctionRoutes)
  await http.register(enterRoutes)
  await http.register(postRoutes)
  await http.register(requestRoutes)
  await http.register(offerRoutes)
  await http.register(matchRoutes)
  await http.register(organisationRoutes)
  await http.register(ourTownRoutes)
  await http.register(callRoutes, { core })
  await http.register(reportRoutes)
  await http.register(lineRoutes)
  await http.register(auditRoutes)
  await http.register(ruleRoutes)
  await http.register(numberRoutes)
  await http.register(posterRoutes)
  // a refused form stands at its own address: who opens that anew gets the page that the form belongs to
  for (const path of forms) {
    const { prefix } = http
    if (http.hasRoute({ method: 'GET', url: `${prefix}${path}` })) continue
    http.get(path, (request, reply) => reply.redirect(request.url.replace(/\/[^/]*$/, ''), 303))
  }
}
