import { describe, expect, it } from 'vitest'
import { danger } from '../../core/understanding/danger.ts'

describe('acute danger is heard in Turkish, Ukrainian and Arabic', () => {
  it.each([
    ['Babam düştü, yerden kalkamıyor', 'medical'],
    ['Nefes alamıyorum', 'medical'],
    ['İMDAT', 'medical'],
    ['Evde yangın var', 'fire'],
    ['Kocam beni dövüyor', 'violence'],
    ['Artık yaşamak istemiyorum', 'suicide'],
    ['Мама впала і не може встати', 'medical'],
    ['Викличте швидку допомогу', 'medical'],
    ['У нас пожежа', 'fire'],
    ["Він мене б'є", 'violence'],
    ['Він мене б’є', 'violence'],
    ['Я більше не хочу жити', 'suicide'],
    ['لا أستطيع التنفس', 'medical'],
    ['أمي سقطت ولا استطيع النهوض', 'medical'],
    ['هناك حريق في المطبخ', 'fire'],
    ['زوجي يضربني', 'violence'],
    ['أريد أن أقتل نفسي', 'suicide'],
  ])('%s', (text, what) => expect(danger(text)).toBe(what))
})

describe('what only sounds like it is none', () => {
  it.each([
    ['Ampul yanmıyor, değiştirebilir misiniz?'],
    ['Ekmek bıçağı almak istiyorum'],
    ['Bahçedeki yapraklar düştü'],
    ['Лампа не горить, треба замінити'],
    ['Потрібна швидка відповідь'],
    ['Допоможіть із покупками'],
    ['أحتاج إلى سكين للمطبخ'],
    ['أريد مساعدة في التسوق'],
    ['نار الشواء في الحديقة'],
    ['Ich brauche Hilfe beim Einkaufen'],
    ['Ambulante Pflege'],
  ])('%s', text => expect(danger(text)).toBeNull())
})
