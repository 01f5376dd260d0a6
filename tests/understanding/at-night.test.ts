import { expect, test } from 'vitest'
import { isByDayOnly, readAtNight, saysAtNight } from '../../core/understanding/read.ts'

test.each([
  'Sie dürfen mich auch nachts fragen, wenn es eilt',
  'mich könnt ihr bei Notfällen rund um die Uhr anschreiben',
  'Bitte fragen Sie mich nicht mehr in der Nacht',
  'nachts bitte keine Anfragen',
  'ich bin Tag und Nacht erreichbar',
  'frag mich ruhig nachts',
  'bitte nicht mehr nachts schreiben',
  'nachts bitte nicht stören',
])('about being asked at night: %s', said => {
  expect(saysAtNight(said)).toBe(true)
})

test.each([
  'Der ruft mich nachts immer an',
  'Wer kann nachts auf meinen Hund aufpassen',
  'ich kann nachts nicht schlafen',
  'Können Sie mich jederzeit anrufen?',
  'mir ist nachts immer so bange, wer kann kommen',
  'Ich brauche jemanden, der mich in der Nacht zum Bahnhof fährt',
])('about something else: %s', said => {
  expect(saysAtNight(said)).toBe(false)
})

test.each([
  ['bitte nachts nicht schreiben', true],
  ['ihr dürft mich nachts fragen', false],
])('isByDayOnly %s → %s', (said, byDay) => expect(isByDayOnly(said)).toBe(byDay))

test.each([
  ['nein, nur tagsüber', false],
  ['ja, aber nur am Tag', false],
  ['ja, rund um die Uhr', true],
  ['weiß ich noch nicht', null],
])('readAtNight %s → %s', (said, atNight) => expect(readAtNight(said)).toBe(atNight))
