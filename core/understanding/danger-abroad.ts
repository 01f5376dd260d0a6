import type { Danger } from './danger.ts'

/** Acute danger in the languages whose sentences are not read: few words, and none that a harmless wish would use. */
export function dangerAbroad(text: string): Danger | null {
  const said = text
    .slice(0, READ_CHARACTERS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0307\u064b-\u0652]/g, '')
    .replaceAll('ı', 'i')
    .replace(/['’`]/g, 'ʼ')
  return WORDS.find(([, words]) => words.test(said))?.[0] ?? null
}

/** who is in danger does not write more */
const READ_CHARACTERS = 4_000

const WORDS: readonly [Danger, RegExp][] = [
  [
    'suicide',
    /intihar|kendimi öldür|yaşamak istemiyorum|самогуб|покінчити з собою|накласти на себе руки|не хочу (?:більше )?жити|вбити себе|انتحار|[أا]نتحر|[أا]قتل نفسي|لا [أا]ريد [أا]ن [أا]عيش/u,
  ],
  [
    'fire',
    /yangin (?:var|çikti)|ev(?:im)?i?z? yaniyor|пожежа|горить (?:будинок|квартира|кухня|дім)|(?:будинок|квартира|кухня|дім) горить|حريق|(?:البيت|المنزل|المطبخ|الشقة) ?(?:يحترق|تحترق)/u,
  ],
  [
    'violence',
    /(?:beni|bana) (?:dövüyor|vuruyor|saldir|tehdit)|biçakla (?:saldir|tehdit)|мене бʼ(?:є|ють)|(?:на мене )напа(?:дає|в|ли|ла)|погрожу(?:є|ють) (?:мені|ножем)|ґвалту|[يت]ضربني|[يت]هددني|[يت]هاجمني|اغتصب/u,
  ],
  [
    'medical',
    /imdat|ambulans|nefes alamiyor|kalp krizi|bayildi|bilinci kapali|(?:düştüm|düştü).{0,20}kalkam|рятуйте|швидк(?:у|а|ої) допомог|не мож(?:у|е) дихати|задиха(?:юсь|юся|ється)|інфаркт|інсульт|знепритомні|непритомн|не мож(?:у|е) встати|النجدة|[إا]سعاف|لا [أا]ستطيع التنفس|لا [يت]تنفس|[أا]زمة قلبية|نوبة قلبية|جلطة|[أا]غمي|فاقد(?:ة)? الوعي|لا [أا]ستطيع النهوض/u,
  ],
]
