import { isRefusal } from '../../core/index.ts'
import { rows } from '../kit/rows.ts'
import type { Town } from '../kit/town.ts'

/** A working day: people who wait, posts, a match with nothing shared, calls, a report and a line that is stuck. */
export async function fillTown(town: Town) {
  const { prisma } = town.core.house.database
  const { seal } = town.core.house
  const coordinator = town.coordinators[0]?.id ?? 0
  const here = rows(town)
  const { municipalityId } = here
  const desk = town.core.desk(coordinator, municipalityId)
  const ago = (hours: number) => new Date(town.clock.now.getTime() - hours * 3_600_000)
  const place = { latitude: 51.722, longitude: 8.555, districtId: town.towns[0]?.districts[3]?.id ?? null }

  const applicant = (
    firstName: string,
    lastName: string,
    birthYear: number,
    hours: number,
    more: object = {},
  ) =>
    prisma.member.create({
      data: {
        municipalityId,
        ...place,
        firstName,
        lastName,
        birthYear,
        status: 'SUBMITTED',
        submittedAt: ago(hours),
        wantsHelp: true,
        ...more,
      },
    })
  const erna = await applicant('Erna', 'Berger', 1941, 50, {
    phone: seal.seal('+495250123450', 'Member.phone'),
    consents: { create: { purpose: 'MEDIATION', givenAt: ago(50) } },
  })
  const ben = await applicant('Ben', 'Kruse', new Date().getUTCFullYear() - 16, 30, {
    wantsHelp: false,
    wantsToHelp: true,
    inSchool: true,
    guardians: { create: { name: 'Sabine Kruse', phone: seal.seal('+495250123451', 'Guardian.phone') } },
  })
  await applicant('Heinz', 'Maier', 1950, 4)

  const anna = await here.member('Anna', ['SEEKER'])
  const olena = await here.member('Olena', ['HELPER'], { skills: ['shopping', 'garden'] })
  const murat = await here.member('Murat', ['HELPER'], { skills: ['garden'] })
  const matched = await here.request(anna, {
    status: 'MATCHED',
    text: 'Milch, Brot und Obst',
    startsAt: new Date(town.clock.now.getTime() + 20 * 3_600_000),
  })
  const { id: invitationId } = await here.invitation(matched.id, olena)
  await prisma.invitation.update({
    where: { id: invitationId },
    data: { status: 'ACCEPTED', answeredAt: ago(1) },
  })
  const match = await prisma.match.create({
    data: {
      municipalityId,
      status: 'AGREED',
      requestId: matched.id,
      invitationId,
      seekerId: anna,
      helperId: olena,
      doorCode: 'Apfelbaum',
      agreedAt: ago(26),
      startsAt: matched.startsAt,
    },
  })
  const open = await here.request(anna, { category: 'garden', text: 'Hecke schneiden', urgent: true })
  await here.invitation(open.id, murat)
  const held = await here.request(anna, { status: 'HELD', category: 'paperwork' })
  const offer = await here.offer(olena, { text: 'Gern am Vormittag', part: 'morning', every: 'MO,WE' })
  await prisma.report.create({
    data: {
      municipalityId,
      reporterId: anna,
      aboutId: murat,
      subject: 'offer',
      subjectId: offer.id,
      text: 'Er wollte meine Kontonummer wissen.',
      at: ago(5),
    },
  })

  const entered = await desk.enterMember({
    firstName: 'Wilhelm',
    lastName: 'Sander',
    birthYear: 1938,
    districtId: place.districtId ?? 0,
    phone: '05250 123456',
    address: 'Lindenweg 3, Boke',
    wantsHelp: true,
    wantsToHelp: false,
    inSchool: null,
    guardian: null,
    consents: ['MEDIATION', 'CALLS'],
    consentOn: town.clock.now.toISOString().slice(0, 10),
    phoneShared: false,
    admission: {
      roles: ['SEEKER'],
      checkedHow: 'CALL_BACK',
      checkedOn: town.clock.now.toISOString().slice(0, 10),
      sensitive: false,
    },
  })
  if (isRefusal(entered)) throw new Error(entered.refused)
  await town.core.settled('phone', String(entered.memberId))

  const chat = await prisma.chat.findFirstOrThrow({ where: { memberId: olena } })
  const body = seal.sealJson(
    { kind: 'message', lines: [{ key: 'told.reinstated' }], choices: [], wants: null },
    'Outbox.body',
  )
  const dead = await prisma.outbox.create({
    data: {
      chatId: chat.id,
      seq: 900,
      body,
      createdAt: ago(9),
      deadAt: ago(8),
      attempts: 14,
      failure: 'ETIMEDOUT api.telegram.org',
    },
  })
  return {
    erna,
    ben,
    anna,
    olena,
    murat,
    wilhelm: entered.memberId,
    matched: matched.id,
    open: open.id,
    held: held.id,
    offer: offer.id,
    match: match.id,
    dead: dead.id,
    desk,
  }
}
