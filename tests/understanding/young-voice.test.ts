import { expect, test } from 'vitest'
import { soundsYoung } from '../../core/understanding/young-voice.ts'

test.each([
  ['meine eltern schlagen mich', 'violence'],
  ['papa haut mich', 'violence'],
  ['ich bin 12 und ritz mich', 'suicide'],
  ['ich werd in der schule fertig gemacht und kann nicht mehr', 'suicide'],
  ['ich bin 14 und mein opa liegt am boden', 'medical'],
] as const)('young: %s', (text, what) => expect(soundsYoung(text, what)).toBe(true))

test.each([
  ['Mama ist umgekippt', 'medical'],
  ['mein mann schlägt mich', 'violence'],
  ['ich bin 84 und kann nicht mehr', 'suicide'],
  ['ich bin 15 minuten allein und hab angst', 'intruder'],
  ['ich kann nicht mehr', 'suicide'],
] as const)('grown up, for all one knows: %s', (text, what) => expect(soundsYoung(text, what)).toBe(false))
