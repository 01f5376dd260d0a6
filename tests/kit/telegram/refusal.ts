import type { ResponseParameters } from '@grammyjs/types'

/** Telegram's no, as a method gives it: https://core.telegram.org/bots/api#making-requests */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: ResponseParameters | undefined

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (why: string): Refusal => new Refusal(400, `Bad Request: ${why}`)

export const tooMany = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })
