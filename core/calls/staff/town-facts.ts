import { z } from 'zod'
import { offersPocketMoney } from '../../domain/pay.ts'
import { ALL_STAFF, staffCall } from './staff-call.ts'

/** What forms let one choose from: the parts of the town, and its pocket money in cents an hour (null: none here). */
export const townFacts = staffCall(
  ALL_STAFF,
  z.object({}),
  async ({ municipality: { districts, rules } }) => ({
    districts: districts.map(({ id, name }) => ({ id, name })),
    pay: offersPocketMoney(rules) ? rules.pay : null,
  }),
)
