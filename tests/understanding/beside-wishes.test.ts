import { describe, expect, it } from 'vitest'
import {
  agreedMatter,
  askedOfTask,
  asksSomething,
  isRemark,
  readHowItWent,
} from '../../core/understanding/read.ts'
import { understand } from '../../core/understanding/understand.ts'
import { AT } from './corpus/read.ts'

// What people write that is no wish: of an invitation, of what is agreed on, of how it went, and beside a wish.

describe('undecided', () => {
  it.each([
    'ich schau mal und sag dir heute abend bescheid',
    'geb dir morgen Bescheid',
    'ich melde mich später nochmal',
    'weiß noch nicht',
    'Weiß ich noch nicht genau, ob das geht? weiß ich noch nicht',
    'muss erst schauen',
    'ich muss noch meinen Mann fragen',
    'da muss ich in meinen Kalender gucken',
    'ich überleg es mir',
    'lass mich kurz überlegen',
    'später',
    'vielleicht',
    'hm',
    'mal sehen',
    'kommt drauf an',
    'bin mir nicht sicher',
    'hab grad keine zeit zum lesen',
    'kann gerade nicht schreiben',
    'frag mich morgen nochmal',
    'maybe',
    'not sure yet, let me check',
  ])('%s', text => expect(understand(text, AT).beside).toBe('undecided'))

  it.each([
    'ja',
    'klar, mach ich',
    'nein, da kann ich nicht',
    'ich brauche vielleicht jemanden zum Einkaufen',
    'wer kann später nach dem Hund schauen?',
    'ich melde mich ab',
    'ich weiß nicht mehr weiter',
    'ja gern, ich sag dir dann Bescheid, passt mir gut',
    'Rasen mähen am Samstag',
    'Vielleicht könnten Sie mir mit dem Drucker helfen?',
    'Vielleicht braucht der Zaun auch Farbe',
    'ich kann morgen doch nicht, geht es am Freitag?',
    'ich kann nicht, lieber am Freitag',
  ])('not: %s', text => expect(understand(text, AT).beside).not.toBe('undecided'))
})

describe('about what is agreed on', () => {
  it.each([
    ['cannot', 'ich bin krank'],
    ['cannot', 'hab Fieber und liege flach'],
    ['cannot', 'ich schaff es nicht'],
    ['cannot', 'sorry schaff es nicht muss arbeiten'],
    ['cannot', 'ich kann morgen leider nicht kommen'],
    ['cannot', 'ich kann am donnerstag doch nicht zu erna kommen'],
    ['cannot', 'mir ist was dazwischengekommen'],
    ['late', 'bin 10 minuten später da'],
    ['late', 'komme eine Viertelstunde zu spät'],
    ['late', 'stehe im Stau'],
    ['late', 'der Bus hat Verspätung'],
    ['missing', 'walter ist nicht da'],
    ['missing', 'Frau Berger macht nicht auf'],
    ['missing', 'niemand öffnet'],
    ['missing', 'wo bleibt Olena?'],
    ['move', 'kann ich den termin auf morgen verschieben'],
    ['move', 'heinz soll lieber um 17 uhr kommen'],
    ['move', 'ich möchte den termin mit heinz auf 11 uhr verschieben'],
    ['move', 'kann er auch um 11 kommen'],
    ['move', 'können wir das auf Freitag verlegen?'],
    ['move', 'ich kann erst um 11 kommen'],
    ['settled', 'wir haben telefoniert und machen es am sonntag'],
    ['message', 'kannst du erna sagen dass ich erst um halb 11 komme'],
    ['message', 'nachricht an carsten: bitte erst um 11 kommen'],
    ['message', 'sag der Olena bitte, dass ich hinten im Garten bin'],
    ['message', 'sag der Olena danke'],
    ['message', 'richte Heinz bitte aus, dass ich den Schlüssel habe'],
    ['cannot', 'ich kann morgen doch nicht, mein Kind ist krank'],
    ['cannot', 'muss absagen, meine Mutter ist gestürzt'],
  ])('%s: %s', (matter, text) => expect(agreedMatter(text)).toBe(matter))

  it.each([
    'jemand soll am Montag um 10 kommen',
    'ich bin krank, wer kann für mich einkaufen?',
    'ich brauche jemanden, der den Schrank verschiebt',
    'meine Mutter ist nicht da',
    'ich bin am Samstag nicht da',
    'kannst du mir sagen, wann Heinz kommt',
    'ich kann nicht mehr',
    'Einkaufen, gern auch später am Nachmittag',
  ])('not: %s', text => expect(agreedMatter(text)).toBeNull())
})

describe('asked of a task', () => {
  it.each([
    ['who', 'wer ist das?'],
    ['who', 'kenne ich die'],
    ['who', 'für wen denn?'],
    ['where', 'wie weit ist das weg'],
    ['where', 'wo wohnt die Frau'],
    ['how-long', 'wie lange dauert das'],
    ['how-long', 'wann bin ich da fertig?'],
    ['when', 'um wie viel Uhr war das?'],
    ['what', 'was soll ich einkaufen'],
    ['what', 'worum geht es denn'],
    ['other', 'muss ich das auto nehmen?'],
    ['other', 'hat sie einen Hund?'],
  ])('%s: %s', (about, text) => expect(askedOfTask(text)).toBe(about))

  it.each(['kann ich nicht', 'Hä?', 'wie bitte?', 'ja gern', 'da kann ich leider nicht'])(
    'nothing: %s',
    text => expect(asksSomething(text)).toBe(false),
  )
})

describe('how it went', () => {
  it.each([
    ['ja', { happened: true, but: false }],
    ['hat gut geklappt, danke', { happened: true, but: false }],
    ['Olena war da, alles super', { happened: true, but: false }],
    ['nein leider nicht', { happened: false, but: false }],
    ['es ist niemand gekommen', { happened: false, but: false }],
    ['er kam nicht', { happened: false, but: false }],
    ['ja aber er hat das falsche brot gebracht', { happened: true, but: true }],
  ])('%s', (text, went) => expect(readHowItWent(text)).toEqual(went))

  it.each(['nicht so gern aber wenn sich sonst keiner findet', 'Ich brauche morgen Hilfe', 'wer ist das?'])(
    'not told: %s',
    text => expect(readHowItWent(text)).toBeNull(),
  )
})

describe('remarked beside a wish', () => {
  it.each([
    'aber nur frauen bitte',
    'bitte klingeln',
    'ich hab einen hund',
    'Meine Klingel ist kaputt, bitte klopfen',
    'er soll den hintereingang nehmen',
    'und bitte keine Raucher',
    'ich höre schlecht',
  ])('%s', text => expect(isRemark(text)).toBe(true))

  it.each([
    'Rasen mähen',
    'doch lieber Einkaufen',
    'ich brauche auch jemanden zum Putzen',
    'hat er ein Auto?',
    'deutsch',
  ])('not: %s', text => expect(isRemark(text)).toBe(false))
})
