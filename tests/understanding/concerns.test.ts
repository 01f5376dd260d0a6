import { describe, expect, test } from 'vitest'
import { complaintIn } from '../../core/understanding/read.ts'
import type { Topic } from '../../core/understanding/topic.ts'
import { understand } from '../../core/understanding/understand.ts'
import { readYesNo } from '../../core/understanding/yes-no.ts'

const AT = { now: '2026-11-26T10:15', land: 'NW', districts: ['Delbrück', 'Boke'] }
const topicOf = (text: string) => understand(text, AT).topic

/** What each topic is reached by, and the everyday sentences beside it that it leaves alone. */
const CONCERNS: Partial<Record<Topic, { says: string[]; butNot: string[] }>> = {
  angry: {
    says: [
      'das ist eine Frechheit!',
      'ihr seid ja nutzlos',
      'du bist doof',
      'so ein Mist',
      'blöder Automat',
      'Das funktioniert alles nicht',
      'das klappt hier alles nicht',
      'nix funktioniert hier',
      'ihr könnt mich mal',
      'das bringt doch alles nichts',
      'das ist mir zu blöd',
    ],
    butNot: [
      'Das ist Mist, wer hilft mir mit dem Drucker?',
      'du bist lieb',
      'ist das ein Problem',
      'Der Automat am Bahnhof ist mir zu schwer, wer hilft',
      'das klappt nicht',
      'das geht leider nicht',
      'mein Handy funktioniert nicht',
      'ihr könnt mich mal anrufen',
    ],
  },
  status: {
    says: [
      'was hab ich jetzt alles bei dir laufen',
      'und was habe ich noch offen',
      'das dauert mir zu lang',
      'das dauert ja ewig',
    ],
    butNot: ['was hab ich zu tun', 'Ich habe eine Uhr, die nicht mehr läuft, wer repariert sie'],
  },
  'how-it-works': {
    says: ['wie läuft das dann ab', 'muss ich da jedesmal ja sagen', 'kann ich auch nein sagen?'],
    butNot: ['wie geht es Erna', 'wie läuft das mit dem geld', 'muss ich jeden Dienstag um 10 kommen'],
  },
  cost: {
    says: ['wie läuft das mit dem geld', 'wie ist das mit der Bezahlung?'],
    butNot: ['wie geht das mit dem Handy'],
  },
  'no-hurry': {
    says: ['das mit dem handy eilt nicht', 'es eilt nicht', 'das hat noch Zeit', 'keine Eile'],
    butNot: [
      'Es eilt nicht, aber ich suche jemanden für den Garten',
      'das eilt',
      'hat jemand am Samstag Zeit',
    ],
  },
  parents: {
    says: [
      'muss meine mama da unterschreiben?',
      'müssen meine Eltern das erlauben',
      'Brauche ich die Unterschrift meiner Eltern?',
      'geht das auch ohne meine eltern',
    ],
    butNot: [
      'meine Eltern müssen zum Arzt begleitet werden',
      'muss meine Mutter zum Amt, wer hilft ihr beim Unterschreiben',
      'meine mama heißt petra sander',
    ],
  },
  'help-there': {
    says: ['Der Krankenwagen ist da', 'der Notarzt war schon da', 'der Notarzt hat sie mitgenommen'],
    butNot: [
      'der Krankenwagen ist immer noch nicht da',
      'brauche krankenwagen',
      'ist die Feuerwehr da auch dabei?',
    ],
  },
  today: {
    says: [
      'welcher tag ist heute',
      'Was ist heute für ein Tag?',
      'welches datum haben wir',
      'wie spät ist es',
    ],
    butNot: [
      'welcher Tag passt Ihnen',
      'um wie viel Uhr ist der Termin',
      'heute ist mein Geburtstag, wer feiert mit',
      'an welchem Tag kommt Olena',
    ],
  },
  report: {
    says: [
      'etwas stimmt nicht',
      'Da stimmt was nicht',
      'der heinz wollte geld von mir',
      'Die Frau hat 20 Euro von mir verlangt',
      'der heinz hat mich angefasst',
      'er hat mir geld gestohlen',
      'ich möchte eine beschwerde machen',
      'Ich will mich über jemanden beschweren',
      'der mann der da war hat mich bedrängt',
      'ich will jemanden melden',
      'die svitlana war unfreundlich',
      'der thomas ruft mich immer an',
      'sie hat mich angeschrien',
      'Der Helfer war betrunken',
      'Der Junge hat meinen Schlüssel mitgenommen',
      'er lässt mich nicht in ruhe',
      'der ist mir komisch vorgekommen',
      'der opa war mir komisch letzte woche',
      'die Frau ist mir unheimlich',
      'der war voll creepy',
      'er wirkt seltsam auf mich',
      'Herr Brand war irgendwie seltsam',
      'der alte mann war richtig eklig zu mir',
      'die oma ist komisch drauf',
      'die Frau war komisch und hat mich angestarrt',
      'war voll komisch, sie wollte dass ich im schlafzimmer helfe',
      'ich hab mich da nicht wohl gefühlt',
      'er hat mir nachrichten auf insta geschrieben, will ein foto von mir',
      'ich will da nicht mehr hin',
      'sie hat mich nich bezahlt',
      'Die Wohnung war ganz verwahrlost',
      'Ich mache mir Sorgen um Erna',
      'sie hat seit Tagen nichts gegessen und wirkt verwirrt',
    ],
    butNot: [
      'etwas stimmt nicht mit meinem computer',
      'am Drucker stimmt etwas nicht',
      'mein sohn wollte geld von mir',
      'Mein Enkel ist frech und braucht Nachhilfe',
      'ich freue mich unheimlich auf den garten',
      'der Mann war unheimlich nett',
      'der Herr ist komisch angezogen, aber lieb',
      'mir ist komisch',
      'die Lampe ist komisch',
      'das Wetter ist komisch',
      'mein Opa ist komisch geworden, kann jemand nach ihm sehen',
      'die alte Dame ist unheimlich lieb',
      'Beschwerden im Knie, wer trägt die Taschen',
      'sie war sehr nett',
      'meine Katze hat seit gestern nichts gegessen',
      'Ich mache mir Sorgen um meine Mutter, wer sieht nach ihr',
      'der Drucker macht komische Geräusche',
      'Ich will nicht mehr mit dem Bus zum Arzt',
      'mein Sohn wirkt im Unterricht verwirrt, wer gibt ihm Nachhilfe',
      'Er ruft mich morgen an',
      'Auf keinen Fall, der Mann war letztes Mal unfreundlich',
      'Brief vom Finanzamt, ich versteh kein Wort und der Ton macht mir Angst',
      'Mein Hund ist unfreundlich, wer geht trotzdem mit ihm',
    ],
  },
  expenses: {
    says: [
      'wer bezahlt den einkauf',
      'bekomme ich den sprit ersetzt',
      'ich habe 12 Euro ausgelegt, wer gibt mir das zurück',
      'Sie wollte mir 20 Euro geben, darf ich das annehmen?',
      'sie hat mir ihre bankkarte gegeben, ich soll geld holen',
    ],
    butNot: [
      'wer bezahlt mir den Strom, ich verstehe die Rechnung nicht',
      'Ich brauche jemanden, der mir Geschenke einpackt',
      'mein Auto braucht Benzin, wer fährt mit mir tanken',
    ],
  },
  delete: {
    says: ['lösch meinen account', 'lösche bitte mein profil', 'mein Konto bitte löschen'],
    butNot: ['Wer löscht mir die Fotos vom Handy', 'ich brauche Hilfe, auf dem Computer Daten zu löschen'],
  },
  leave: {
    says: [
      'ich will nicht mehr mitmachen',
      'bitte meldet mich ab',
      'kündigen',
      'ich kann nicht mehr mitmachen',
      'bitte nehmt mich raus',
      'nehmen Sie mich von der Liste',
      'Ich möchte kündigen',
    ],
    butNot: [
      'ich möchte mein Zeitungsabo kündigen, wer hilft mir',
      'Wer hilft mir beim Kündigen vom Handyvertrag',
      'ich melde mich morgen',
      'Nehmt mich mal raus für Dienstag',
      'Nehmt mich bitte aus der Liste fürs Schneeräumen',
      'ich will nicht mehr allein einkaufen',
    ],
  },
  bot: {
    says: [
      'bist du ein mensch',
      'wer bist du',
      'Sind Sie ein Roboter?',
      'mit wem schreibe ich hier',
      'rede ich mit einem computer?',
    ],
    butNot: ['wer ist das', 'ich bin ein Mensch der gern hilft', 'wer kommt mit mir zum Computerkurs'],
  },
  human: {
    says: [
      'kann mich frau hartmann mal anrufen',
      'rufen sie mich bitte an',
      'Ich möchte mit einem Menschen sprechen',
      'ich habe schon 3 mal geschrieben und keiner meldet sich!!!!',
      'können Sie mich zurückrufen',
    ],
    butNot: [
      'jemand soll mich jeden tag anrufen',
      'kann mich jemand zum Arzt fahren und vorher anrufen',
      'der thomas ruft mich immer an',
    ],
  },
  pause: { says: ['Ihr ruft mich ständig an, das nervt'], butNot: ['sie fragen mich nie'] },
  match: {
    says: [
      'was war nochmal das codewort',
      'codewort?',
      'wie lautet das codewort',
      'wann kommt heinz',
      'wie heißt der der kommt',
      'wo muss ich hin',
      'wie ist die adresse',
      'wer kommt',
      'wo wohnt erna denn',
      'wann muss ich morgen da sein',
    ],
    butNot: [
      'wann kommt der bus',
      'Wie spät ist es?',
      'Wann ist eigentlich Katharinenmarkt?',
      'wer kommt mit mir zum Arzt',
      'wer kommt am Samstag zum Rasenmähen',
      'ich brauche ein codewort für den wlan-router',
      'wann kommt der Müll weg, wer stellt die Tonne raus',
      'wo finde ich die Adresse vom Amt',
    ],
  },
}

for (const [topic, { says, butNot }] of Object.entries(CONCERNS))
  describe(topic, () => {
    test.each(says)('%s', text => expect(topicOf(text)).toBe(topic))
    test.each(butNot)('not: %s', text => expect(topicOf(text)).not.toBe(topic))
  })

test('what a complaint tells is kept, and a bare one tells nothing', () => {
  expect(complaintIn('Etwas stimmt nicht')).toBe('')
  expect(complaintIn('ich will jemanden melden')).toBe('')
  expect(complaintIn('Ich möchte mich beschweren!')).toBe('')
  expect(complaintIn('Der Heinz wollte Geld von mir ')).toBe('Der Heinz wollte Geld von mir')
})

test('"etwas stimmt nicht" answers no question', () => {
  expect(readYesNo('etwas stimmt nicht')).toBeNull()
  expect(readYesNo('stimmt nicht')).toBe(false)
  expect(readYesNo('stimmt')).toBe(true)
})
