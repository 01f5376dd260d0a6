import { z } from 'zod'
import { minAgeOn } from '../../domain/municipality.ts'
import { offersPocketMoney } from '../../domain/pay.ts'
import { findableBots } from '../../store/lease.ts'
import { messengerOf } from '../../store/people.ts'
import { ALL_STAFF, staffCall } from './staff-call.ts'

/** How residents find their way in: the messengers that the town has switched on, and its telephone for all others. */
export const waysIn = staffCall(
  ALL_STAFF,
  z.object({}),
  async ({ tx, municipality: { id, slug, name, townHallPhone, contactName, rules } }) => {
    const found = (await findableBots(tx, id)).map(({ bot, address, link }) => {
      const messenger = messengerOf(bot)
      return {
        messenger,
        address,
        link: link.replace('{town}', slug),
        /** to be written first where the link doesn't lead to the town by itself */
        firstWords: link.includes('{town}') ? null : name,
        /** in years; 0 = any */
        fromAge: minAgeOn(messenger, rules),
      }
    })
    return {
      messengers: found.filter(
        ({ messenger }, index) =>
          !rules.channelsOff.includes(messenger) &&
          found.findIndex(each => each.messenger === messenger) === index,
      ),
      phone: townHallPhone,
      contactName,
      /** from which age helpers may earn pocket money; null: none here */
      pocketMoneyFrom: offersPocketMoney(rules) ? rules.helperAge.POCKET_MONEY.min : null,
    }
  },
)
