import { describe, expect, test } from 'vitest'
import { agreedMatter } from '../../core/understanding/agreed-matter.ts'
import { messageIn } from '../../core/understanding/message.ts'
import { repliesTo } from '../../core/understanding/reply.ts'
import { understand } from '../../core/understanding/understand.ts'
import { unsendable } from '../../core/understanding/unsendable.ts'

describe('what is to be passed on', () => {
  test.each([
    ['sag Mia, dass ich 10 Minuten später komme', 'Ich komme 10 Minuten später'],
    ['Sag der Erna bitte dass ich nicht kommen kann', 'Ich kann nicht kommen'],
    ['schreib Erna bitte, dass ich Milch mitbringe', 'Ich bringe Milch mit'],
    ['richten Sie Olena bitte aus, dass wir erst um 11 zu Hause sind', 'Wir sind erst um 11 zu Hause'],
    ['sag Erna, dass es mir leid tut', 'Es tut mir leid'],
    ['kannst du olena sagen dass ich erst um halb 11 kann', 'Ich kann erst um halb 11'],
    ['Schreib Erna bitte danke für alles', 'Danke für alles'],
    ['sag olena bescheid ich komme später', 'Ich komme später'],
    ['Nachricht an Erna: bringe Eier mit', 'Bringe Eier mit'],
    ['frag Olena ob sie auch um 11 kann', 'Ob sie auch um 11 kann?'],
    ['sag Erna liebe Grüße', 'Liebe Grüße'],
    ['tell Erna that I will be late', 'I will be late'],
  ])('%s', (text, message) => {
    expect(messageIn(text)).toBe(message)
    expect(agreedMatter(text)).toBe('message')
  })

  test.each([
    ['Sag Mia dass ich später komme und Milch mitbringe', 'Dass ich später komme und Milch mitbringe'],
    ['Könnten Sie Olena bitte sagen, dass der Hund krank ist?', 'Dass der Hund krank ist'],
    ['sag Erna, dass das Brot gut ist', 'Dass das Brot gut ist'],
  ])('nobody is given words that they did not say: %s', (text, message) => {
    expect(messageIn(text)).toBe(message)
  })

  test.each([
    'ich möchte Olena schreiben',
    'kann ich Olena eine Nachricht schicken?',
    'Ich will Erna etwas sagen',
  ])('is still to be said: %s', text => {
    expect(messageIn(text)).toBe('')
  })

  test.each([
    'sag mir bitte, wann Olena kommt',
    'Frage zur Anmeldung',
    'Ich sage ab',
    'Ich möchte Briefe schreiben lernen',
    'Ich will mit einem Menschen sprechen',
    'Können Sie mir bitte schreiben helfen',
  ])('is not asked for: %s', text => {
    expect(messageIn(text)).toBeNull()
  })

  test.each(['bitte klingeln bei Müller', 'Bei Müller klingeln bitte', '3. Stock links'])(
    'how one finds in is for whoever comes: %s',
    text => {
      expect(agreedMatter(text)).toBe('message')
    },
  )
  test.each(['Die Klingel ist kaputt, wer kann sie reparieren?', 'nachts klingeln Leute bei mir'])(
    '… and this is not: %s',
    text => {
      expect(agreedMatter(text)).toBeNull()
    },
  )
})

describe('what is not passed on', () => {
  test.each([
    'Meine Nummer ist 0171 2345678',
    'ruf an: 05250/12345',
    '+49 171 2345678',
    'Ich wohne Lindenweg 4',
    'Meine Telefonnummer ist 12345',
    'Ruf mich an, 23 45 67',
    'erna@example.org',
  ])('%s', text => {
    expect(unsendable(text)).toMatchObject({ refused: 'message-gives-away', params: { what: 'contact' } })
  })
  test.each([
    'Die PIN ist 1234',
    'Bringen Sie bitte Ihre EC-Karte mit',
    'DE12 3456 7890 1234 5678 90',
    'Wie ist Ihre Geheimzahl?',
  ])('%s', text => {
    expect(unsendable(text)).toMatchObject({ refused: 'message-gives-away', params: { what: 'secret' } })
  })
  test.each([
    'Am 01.12.2026 um 10:30 Uhr, 2 kg Kartoffeln, 0,5 l Milch',
    'Bring mir 500 g Mehl und 10 Eier',
    'Ich habe eine Karte für dich gemalt',
    'Haus 12, dritter Stock',
    'Ruf mich bitte um 10 an, oder am 26.11.',
    'Hausnummer 12, 33129 Delbrück',
  ])('but this is: %s', text => {
    expect(unsendable(text)).toBeNull()
  })
})

describe('words below a message', () => {
  const at = { now: '2026-11-23T10:00', land: 'NW', districts: [] }
  const replies = (text: string) => repliesTo(text, understand(text, at))
  test.each([
    'danke, bis morgen',
    'Wann kommen Sie denn?',
    'Ich brauche auch noch Milch',
    'Können Sie mir auch Brot mitbringen?',
    'Brauchen Sie noch Hilfe beim Tragen?',
    'Haben Sie einen Hund?',
    'ja gerne',
  ])('are for whoever wrote it: %s', text => {
    expect(replies(text)).toBe(true)
  })
  test.each([
    'Ich suche jemanden, der den Rasen mäht',
    'Wer kann mir am Freitag beim Umzug helfen?',
    'Ich brauche Hilfe im Garten',
    'Was ist über mich gespeichert?',
    'Ich will mit einem Menschen sprechen',
  ])('are for the service: %s', text => {
    expect(replies(text)).toBe(false)
  })
})
