import { expect, test } from 'vitest'
import { isRefusal } from '../../../core/index.ts'
import { deskOf } from '../../kit/resident.ts'
import { rows } from '../../kit/rows.ts'
import { testTown } from '../../kit/test-town.ts'

const { prisma, town } = await testTown()

async function looked(requestId: number) {
  const found = await deskOf(town).whoCouldBeAsked({ requestId })
  if (isRefusal(found)) throw new Error(found.refused)
  return found
}

test('staff see who could be asked, in the order in which they are asked, and why the others not', async () => {
  const here = rows(town)
  const seeker = await here.member('Erna', ['SEEKER'])
  const offers = await here.member('Olena', ['HELPER'], { skills: ['shopping'] })
  const willing = await here.member('Emre', ['HELPER'], { skills: ['shopping'] })
  const gardener = await here.member('Nora', ['HELPER'], { skills: ['garden'] })
  const far = await here.member('Jan', ['HELPER'], { skills: ['shopping'] })
  const resting = await here.member('Ida', ['HELPER'], { skills: ['shopping'] })
  await here.offer(offers)
  await prisma.member.update({ where: { id: far }, data: { latitude: 51.9 } })
  await prisma.member.update({ where: { id: resting }, data: { status: 'SUSPENDED' } })
  const request = await here.request(seeker, { status: 'PAUSED' })

  const { able, unable, remedies } = await looked(request.id)
  expect(able.map(one => one.helper.id)).toEqual([offers, willing])
  expect(able[0]?.reasons.map(each => each.reason)).toContain('offered')
  expect(able[1]?.reasons.map(each => each.reason)).not.toContain('offered')
  const refusalsOf = (id: number) =>
    unable.find(one => one.helper.id === id)?.refusals.map(({ refused }) => refused)
  expect(refusalsOf(gardener)).toEqual(['wrong-category'])
  expect(refusalsOf(far)).toEqual(['too-far'])
  expect(refusalsOf(resting)).toEqual(['not-approved'])
  expect(refusalsOf(seeker)).toBeUndefined()
  expect(remedies).toEqual([{ remedy: 'wider-radius', helpers: 1 }])
  // looking asks nobody
  expect(await prisma.invitation.count()).toBe(0)

  await deskOf(town).searchAgain({ requestId: request.id })
  await prisma.helpRequest.update({ where: { id: request.id }, data: { status: 'OPEN' } })
  await deskOf(town).searchAgain({ requestId: request.id })
  const asked = await prisma.invitation.findMany({ orderBy: { id: 'asc' } })
  expect(asked.map(one => one.helperId)).toEqual([offers, willing].slice(0, asked.length))
  expect((await looked(request.id)).unable).toContainEqual(
    expect.objectContaining({ refusals: [expect.objectContaining({ refused: 'already-asked' })] }),
  )
})
