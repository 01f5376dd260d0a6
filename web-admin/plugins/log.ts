import type { FastifyServerOptions } from 'fastify'
import type { AdminConfig } from '../config.ts'

/** What is asked is logged, who is looked for isn't: no cookies, no bodies, no search words, no setup tokens. */
export const logOptions = ({ logLevel }: AdminConfig): NonNullable<FastifyServerOptions['logger']> =>
  logLevel === 'silent'
    ? false
    : {
        level: logLevel,
        redact: ['req.headers', 'res.headers', '*.password', '*.token', '*.phone', '*.email'],
        serializers: { req: ({ method, url, ip }) => ({ method, url: plainUrl(url), ip }) },
      }

const plainUrl = (url: string): string => url.replace(/\?.*$/, '').replace(/(\/setup\/)[^/]+/, '$1…')
