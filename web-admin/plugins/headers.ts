import fastifyHelmet from '@fastify/helmet'
import fastifyPlugin from 'fastify-plugin'
import type { AdminConfig } from '../config.ts'

/** The pages load their own stylesheet and nothing else: no script, no inline style, no frame around them. */
export const headers = fastifyPlugin<{ config: AdminConfig }>(async (http, { config }) => {
  await http.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.secure ? { maxAge: YEAR_SECONDS } : false,
    xFrameOptions: { action: 'deny' },
  })
})

const YEAR_SECONDS = 365 * 24 * 3600
