import { beforeEach, describe, expect, test } from 'vitest'
import { rows } from '../kit/rows.ts'
import { formIn } from './form-in.ts'
import { TOWN } from './office.ts'
import { testOffice } from './test-office.ts'

/** What is wrong about a person is put right on their page, or on the registration's. */

const { prisma, office } = await testOffice()

let ben: number
let guardianId: number
beforeEach(async () => {
  const here = rows(office.town)
  ben = await here.member('Ben', ['HELPER'], { birthYear: 2010 })
  const { municipalityId } = here
  const guardian = await prisma.guardian.create({
    data: { municipalityId, memberId: ben, name: 'Sabine Kruse' },
  })
  guardianId = guardian.id
  const signed = { work: true, data: true, writtenOn: new Date('2026-11-20'), recordedById: 1 }
  await prisma.guardianConsent.create({ data: { ...signed, municipalityId, guardianId } })
})

async function staff(email?: string) {
  const person = await office.logIn(email)
  /** fills in a form as the page shows it, but for these fields */
  const change = async (action: string, fields: Record<string, string>, page = `${TOWN}/members/${ben}`) => {
    const shown = formIn((await person.get(page)).body, action)
    return person.post(action, { ...shown, ...fields }, page)
  }
  return { ...person, change }
}
const page = () => `${TOWN}/members/${ben}`
const person = () => prisma.member.findUniqueOrThrow({ where: { id: ben } })

describe('what is kept about a person', () => {
  test('is changed in a form that is filled in with it, and sent as it stands it changes nothing', async () => {
    const { change, get } = await staff()
    expect((await change(`${page()}/data`, {})).headers.location).toBe(page())
    expect((await get(page())).body).toContain('Das war schon so; es wurde nichts geändert.')
    await change(`${page()}/data`, { lastName: 'Krüger', phone: '05250 88990' })
    const { body } = await get(page())
    expect(body).toContain('Die Angaben sind geändert.')
    expect(body).toContain('<h1>Ben Krüger</h1>')
    expect(body).toContain('05250 88990')
  })

  test('is refused beside its field, and the form stays open with what was filled in', async () => {
    const { change } = await staff()
    const refused = await change(`${page()}/data`, { phone: '53984' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toMatch(/<details class="drawer" open><summary>Angaben ändern/)
    expect(refused.body).toMatch(/value="53984"[\s\S]{0,200}class="error">Bitte mit Vorwahl/)
  })

  test('shows what somebody else has written meanwhile, and does not undo it', async () => {
    const { change, get, post } = await staff()
    const old = formIn((await get(page())).body, `${page()}/data`)
    await change(`${page()}/data`, { phone: '05250 88991' })
    const late = await post(`${page()}/data`, { ...old, lastName: 'Krause' }, page())
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Das wurde gerade von jemand anderem geändert')
    expect(formIn(late.body, `${page()}/data`)).toMatchObject({
      phone: ['05250 88991'],
      lastName: ['Beispiel'],
    })
  })

  test('is changed by the desk, too, but for what protects the young', async () => {
    const desk = await staff('desk@example.org')
    const { body } = await desk.get(page())
    expect(body).toContain('Angaben ändern')
    expect(body).not.toMatch(/Geburtsjahr berichtigen|change-guardian|remove-clearance/)
    expect((await desk.change(`${page()}/data`, { address: 'Am Bach 2' })).statusCode).toBe(303)
    const sneaked = await desk.post(
      `${page()}/birth-year`,
      { version: '1', birthYear: '1950', reason: 'x' },
      page(),
    )
    expect(sneaked.body).toContain('Dazu fehlt Ihnen hier die Berechtigung.')
    expect(await person()).toMatchObject({ birthYear: 2010 })
  })

  test('may be wrong before the decision, too: back to the registration', async () => {
    await prisma.member.update({ where: { id: ben }, data: { status: 'SUBMITTED' } })
    const { change } = await staff()
    const registration = `${TOWN}/registrations/${ben}`
    const done = await change(`${page()}/data`, { firstName: 'Benno' }, registration)
    expect(done.headers.location).toBe(registration)
    const refused = await change(`${page()}/data`, { firstName: ' ' }, registration)
    expect(refused.body).toMatch(/class="error">Hier fehlt noch etwas/)
    expect(refused.body).toContain('Freischalten für')
    expect(await person()).toMatchObject({ firstName: 'Benno' })
  })

  test('stands in English, too', async () => {
    const { get, post } = await staff()
    await post('/admin/account/language', { language: 'en' }, '/admin/account')
    expect((await get(page())).body).toMatch(/Change details[\s\S]*Correct the year of birth/)
    await post('/admin/account/language', { language: 'de' }, '/admin/account')
  })
})

describe('a year of birth', () => {
  test('is corrected with a reason, and the page says what is missing from then on', async () => {
    await prisma.member.update({ where: { id: ben }, data: { birthYear: 1980 } })
    await prisma.guardian.deleteMany({ where: { memberId: ben } })
    const { change, get } = await staff()
    expect((await change(`${page()}/birth-year`, { birthYear: '2010' })).statusCode).toBe(422)
    await change(`${page()}/birth-year`, { birthYear: '2010', reason: 'Ausweis' })
    const { body } = await get(page())
    expect(body).toContain('Das Geburtsjahr ist berichtigt.')
    expect(body).toMatch(
      /notice warn">Die schriftliche Einwilligung[^<]*fehlt[^<]*Bis dahin wird Ben nicht gefragt/,
    )
    expect(body).toContain('Geburtsjahr berichtigt')
  })
})

describe('the row of', () => {
  test('a guardian: changed, consent taken back, removed', async () => {
    const { change, get } = await staff()
    await change(`${page()}/change-guardian-${guardianId}`, { name: 'Sabine Krüger', phone: '05250 88992' })
    expect((await get(page())).body).toMatch(/Sabine Krüger · <a href="tel:\+49525088992">/)
    const unfounded = await change(`${page()}/take-back-consent-${guardianId}`, { reason: '' })
    expect(unfounded.body).toMatch(/open><summary aria-label="Einwilligung zurücknehmen: Sabine Krüger">/)
    await change(`${page()}/take-back-consent-${guardianId}`, { reason: 'Widerruf' })
    expect((await get(page())).body).toMatch(/Die Einwilligung gilt nicht mehr\.[\s\S]*Einwilligung fehlt/)
    await change(`${page()}/remove-guardian-${guardianId}`, { reason: 'falsch' })
    expect(await prisma.guardian.count({ where: { memberId: ben } })).toBe(0)
    expect((await get(page())).body).toContain('Entfernt.')
  })

  test('a guardian: a new paper starts from what stands, so that a tick more takes nothing away', async () => {
    const { change, get, post } = await staff()
    const form = `${page()}/consent-of-${guardianId}`
    const shown = formIn((await get(page())).body, form)
    expect(shown).toMatchObject({ work: ['on'], data: ['on'] })
    expect(shown).not.toHaveProperty('childcare')
    await change(form, { childcare: 'on' })
    const signed = { where: { guardianId } }
    expect(await prisma.guardianConsent.findFirst(signed)).toMatchObject({
      work: true,
      data: true,
      childcare: true,
    })
    // a colleague's page from before: their tick would undo ours
    const late = await post(form, shown, page())
    expect(late.statusCode).toBe(422)
    expect(formIn(late.body, form)).toMatchObject({ childcare: ['on'] })
    expect(await prisma.guardianConsent.findFirst(signed)).toMatchObject({ childcare: true })
  })

  test('a second guardian: with the paper in one go, or without it and said what that means', async () => {
    const { change, get } = await staff()
    await change(`${page()}/guardians`, { name: 'Jan Kruse', work: 'on', data: 'on' })
    expect((await get(page())).body).toMatch(/Jan Kruse<br><small>unterschrieben am/)
    const unread = await change(`${page()}/guardians`, { name: 'Uwe Kruse', childcare: 'on' })
    expect(unread.statusCode).toBe(422)
    expect(unread.body).toMatch(/value="Uwe Kruse"/)
    await change(`${page()}/guardians`, { name: 'Uwe Kruse' })
    expect((await get(page())).body).toMatch(/Einwilligung aller Sorgeberechtigten fehlt/)
  })

  test('a certificate: removed, and the tick is given anew', async () => {
    const { municipalityId } = rows(office.town)
    const dates = { seenOn: new Date('2026-11-20'), reinspectBy: new Date('2029-11-20') }
    const { id } = await prisma.clearanceRecord.create({
      data: { municipalityId, memberId: ben, ...dates, recordedById: 1 },
    })
    const { change, get } = await staff()
    await change(`${page()}/sensitive`, { reason: 'Gespräch' })
    expect((await get(page())).body).toContain('auch Betreuung, Nachhilfe, Begleitung')
    await change(`${page()}/remove-clearance-${id}`, { reason: 'verwechselt' })
    const { body } = await get(page())
    expect(body).toContain('Der Vermerk ist entfernt.')
    expect(body).not.toContain('auch Betreuung, Nachhilfe, Begleitung')
    // whoever opens a refused form's address anew comes to the page
    const again = await get(`${page()}/remove-clearance-${id}`)
    expect(again.headers.location).toBe(page())
  })
})
