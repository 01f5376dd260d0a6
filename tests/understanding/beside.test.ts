import { describe, expect, test } from 'vitest'
import { readCategory } from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'
import { AT } from './corpus/read.ts'

describe('what is no wish of the speaker', () => {
  test.each([
    ['ich brauche keine Hilfe', 'no-need'],
    ['Danke, ich brauche gerade nichts', 'no-need'],
    ['putzen mach ich nicht', 'not-mine'],
    ['Rasen mähen mag ich nicht', 'not-mine'],
    ['Ich will nicht putzen', 'not-mine'],
    ['ich verkaufe mein Fahrrad', 'not-here'],
    ['Suche 2-Zimmer-Wohnung in Delbrück', 'not-here'],
    ['weiß noch nicht', 'undecided'],
    ['muss erst schauen', 'undecided'],
    ['Da muss ich erst meinen Mann fragen', 'undecided'],
    ['ich schau mal und sag dir heute Abend Bescheid', 'undecided'],
    ['ich geb dir morgen bescheid', 'undecided'],
    ['kommt drauf an, wie lang das dauert', 'undecided'],
    ['wer kommt', 'told'],
    ['kann er auch um 11 kommen', 'told'],
    ['Brauch ich einen Ausweis?', 'told'],
    ['kann meine Tochter auch dabei sein', 'told'],
    ['ich hab den Schlüssel beim Nachbarn', 'told'],
  ])('%s', (said, beside) => {
    const heard = understand(said, AT)
    expect(heard.beside).toBe(beside)
    expect(['request', 'offer']).not.toContain(heard.intent)
  })

  test.each([
    'mein Sohn, 14, möchte Rasen mähen',
    'meine Tochter sucht einen Babysitterjob',
    'Unsere Enkelin (16) würde gern babysitten',
    'Mein Enkel will sich Taschengeld verdienen',
    'mein Mann kann beim Tragen helfen',
  ])('%s: whoever would help writes themselves', said =>
    expect(understand(said, AT).beside).toBe('of-others'),
  )

  test.each([
    'Fenster putzen kann ich nicht mehr',
    'Brauch ich morgen eine Fahrt zum Arzt',
    'Suche Hilfe beim Wohnungsputz',
    'Ich verkaufe mein Haus, wer hilft beim Ausräumen?',
    'Mein Sohn sucht Nachhilfe in Mathe',
    'Meine Tochter möchte schwimmen lernen',
    'Wer kommt mit mir spazieren?',
    'Weiß nicht, wie das Handy geht',
    'Ich habe einen Bescheid vom Amt bekommen, den ich nicht verstehe',
  ])('%s: a wish', said => {
    const { beside, intent } = understand(said, AT)
    expect([beside, intent]).toEqual([null, 'request'])
  })

  test('whoever will let know has no paper', () => {
    expect(readCategory('ich sage dir dann noch Bescheid')).toBeNull()
    expect(readCategory('der Bescheid vom Amt')).toBe('paperwork')
  })
})

describe('days in the languages whose sentences are not read', () => {
  test.each([
    ['yarın 10-12', '2026-11-24', '10:00'],
    ['Cumartesi saat 10’da', '2026-11-28', '10:00'],
    ['завтра о 10', '2026-11-24', '10:00'],
    ['у п’ятницю о 9:30', '2026-11-27', '09:30'],
    ['غدًا الساعة 10', '2026-11-24', '10:00'],
    ['الخميس', '2026-11-26', null],
  ])('%s', (said, day, from) => expect(understand(said, AT)).toMatchObject({ days: [day], from }))
})
