import { expect, test } from 'vitest'
import { isRefusal } from '../../core/index.ts'
import { rows } from '../kit/rows.ts'
import { testTown } from '../kit/test-town.ts'
import { wishOf } from '../kit/wish.ts'

const { prisma, town } = await testTown()

const wish = wishOf({ category: 'other', to: null })

/** What a helper is shown of it when asked, and then of the remarks beside it once they have agreed. */
async function shownOf(text: string) {
  const here = rows(town)
  const erna = await here.member('Erna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'], { skills: ['other'] })
  await here.call(erna, 'post-request', { wish: { ...wish, text }, draftId: null })
  const things = await here.call(olena, 'my-things', null)
  if (isRefusal(things)) throw new Error(things.refused)
  const [thing] = things.things
  const { id } = await prisma.invitation.findFirstOrThrow()
  const agreed = await here.call(olena, 'accept-invitation', { invitationId: id })
  return {
    asked: thing?.kind === 'invitation' ? thing.invitation.text : null,
    remark: 'remark' in agreed ? agreed.remark : null,
  }
}

test.each([
  ['Eine Lampe aufhängen', { asked: 'Eine Lampe aufhängen', remark: null }],
  ['Bitte ruf mich an, 05250 12345, wegen der Lampe', { asked: '', remark: null }],
  ['Lampe aufhängen\nbitte klingeln', { asked: 'Lampe aufhängen\nbitte klingeln', remark: 'bitte klingeln' }],
  ['Lampe\nbitte klingeln\nich wohne Lindenweg 4', { asked: '', remark: 'bitte klingeln' }],
])('of „%s“', async (text, shown) => {
  expect(await shownOf(text)).toEqual(shown)
})
