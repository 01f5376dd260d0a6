import { limitDe } from './de-rules.ts'
import type { RefusedTexts } from './refused.ts'

export const refusedDe: RefusedTexts = {
  'not-approved': ({ role }) =>
    role === 'SEEKER'
      ? 'Diese Person ist nicht als Hilfesuchende freigeschaltet.'
      : 'Diese Person ist nicht als Helferin oder Helfer freigeschaltet.',
  'not-now':
    'Das geht in diesem Zustand nicht. Vielleicht war jemand schneller: Hier steht, wie es jetzt ist.',
  'not-found': 'Das gibt es hier nicht (mehr).',
  'someone-faster': 'Jemand war schneller, die Hilfe ist schon gefunden.',
  'own-request': 'Das ist die eigene Bitte dieser Person.',
  'not-allowed': 'Dazu fehlt Ihnen hier die Berechtigung.',
  'sought-already': 'Das sucht diese Person schon.',
  'too-many-open': ({ max }) => `Es laufen schon ${max} Bitten dieser Person. Bitte erst eine zurücknehmen.`,
  'suggestion-over': 'Dieser Zeitvorschlag gilt nicht mehr.',
  'suggestions-enough': 'Für diese Anfrage wurden schon genug andere Zeiten vorgeschlagen.',
  'changed-meanwhile':
    'Das wurde gerade von jemand anderem geändert. Hier steht, wie es jetzt ist: Bitte noch einmal ansehen.',
  'speaks-not-for': 'Diese Person spricht nicht (mehr) für diese Organisation, oder sie ist abgeschaltet.',
  'too-young-for-channel': ({ age }) => `Dieser Weg ist erst ab ${age} Jahren erlaubt.`,
  'relay-closed': 'Zwischen den beiden wird gerade nichts weitergegeben.',
  'message-too-long': ({ max }) => `Die Nachricht ist zu lang, höchstens ${max} Zeichen.`,
  'message-gives-away': ({ what }) =>
    what === 'contact'
      ? 'Nummern und Adressen werden in Nachrichten nicht weitergegeben.'
      : 'Karten, PIN und Kontonummern werden in Nachrichten nicht weitergegeben.',
  'messages-today': ({ max }) => `Das waren schon ${max} Nachrichten an einem Tag.`,
  'other-municipality': 'Gehört zu einer anderen Kommune.',
  'programme-not-offered': 'Dieses Programm bietet die Kommune nicht an.',
  'birth-year-missing': 'Das Geburtsjahr fehlt.',
  'too-young': ({ min }) =>
    `Zum Helfen muss man mindestens ${min} Jahre alt sein. Ist der Geburtstag schon gewesen, bitte das volle Geburtsdatum eintragen.`,
  'too-old': ({ max }) => `Nur bis ${max} Jahre.`,
  'wrong-category': 'Bietet diese Tätigkeit nicht an.',
  'category-not-cleared': 'Der Haken für Betreuung, Nachhilfe und Begleitung fehlt.',
  'clearance-expired': ({ until }) => `Die Einsicht ins Führungszeugnis galt bis ${until}.`,
  'no-channel': 'Zurzeit nicht erreichbar.',
  'paused-until': ({ until }) => `Macht Pause bis ${until}.`,
  'kept-apart': 'Diese beiden werden nicht zusammengebracht.',
  'too-far': ({ km, maxKm }) => `${km} km entfernt, mehr als ${maxKm} km.`,
  'not-free-then': 'Zu dieser Zeit nicht frei.',
  'busy-then': 'Hat zu dieser Zeit schon zugesagt.',
  'helper-busy-then': ({ firstName }) => `${firstName} kann zu dieser Zeit nicht.`,
  'weekly-asks-reached': ({ max }) => `Wurde in dieser Woche schon ${max}-mal gefragt.`,
  'already-asked': 'Wurde schon gefragt.',
  'wants-pay': 'Möchte dafür Taschengeld.',
  'over-already': 'Dieser Zeitpunkt ist schon vorbei.',
  'minor-consent-missing': ({ what }) =>
    `Die schriftliche Einwilligung aller Sorgeberechtigten fehlt${what === 'both' ? '' : what === 'work' ? ' für das Helfen' : ' für die Daten'}. Bitte bei der Person eintragen.`,
  'minor-consent-children': 'Zur Kinderbetreuung müssen die Sorgeberechtigten beider Seiten zustimmen.',
  'channel-off': 'Dieser Messenger ist für die Kommune abgeschaltet.',
  'minor-category': 'Unter 18 nicht erlaubte Tätigkeit.',
  'minor-danger': 'Unter 18 zu gefährlich.',
  'minor-lifting': ({ maxKg }) => `Unter 18 höchstens ${maxKg} kg.`,
  'minor-household-not-cleared': 'Der Haushalt ist noch nicht angesehen worden.',
  'minor-no-household': 'Unter 18 nur in Privathaushalten, die angesehen wurden.',
  'minor-weekly': 'Unter 18 nicht jede Woche.',
  'minor-without-time': 'Unter 18 nur mit festem Tag und fester Uhrzeit.',
  'minor-hours-day': ({ max }) => `Unter 18 höchstens ${max} Stunden am Tag.`,
  'minor-hours-week': ({ max }) => `Unter 18 höchstens ${max} Stunden in der Woche.`,
  'minor-days-week': ({ max }) => `Unter 18 höchstens ${max} Tage in der Woche.`,
  'minor-clock': ({ from, to }) => `In diesem Alter nur zwischen ${from} und ${to} Uhr.`,
  'minor-school-time': 'Fällt in die Schulzeit.',
  'minor-sunday': 'Unter 18 nicht am Sonntag.',
  'minor-holiday': ({ name }) => `${name} ist ein Feiertag.`,
  'minor-eve': ({ until }) => `An diesem Tag unter 18 nur bis ${until} Uhr.`,
  'minor-saturday': 'Unter 18 nicht am Samstag.',
  'minor-saturday-private': 'Samstags unter 18 nur in Privathaushalten.',
  'pay-range': ({ min, max }) => `Taschengeld zwischen ${min / 100} und ${max / 100} Euro die Stunde.`,
  'bad-input': ({ problem }) =>
    ({
      missing: 'Hier fehlt noch etwas.',
      'too-short': 'Das ist zu kurz.',
      'too-long': 'Das ist zu lang.',
      'in-the-future': 'Dieser Tag liegt in der Zukunft.',
      'too-long-ago': 'Dieser Tag liegt zu weit zurück.',
      'too-far-ahead': 'Dieser Tag liegt zu weit in der Zukunft.',
      'in-the-past': 'Dieser Tag ist schon vorbei.',
      'before-start': 'Das Ende liegt vor dem Anfang.',
      'longer-than-that': 'Die Hilfe dauert länger als die Zeit dafür.',
      twice: 'Das steht zweimal da.',
      'one-or-the-other': 'Bitte entweder einen Tag oder Wochentage angeben, nicht beides.',
      'no-number': 'Hier gehört eine Zahl hin.',
      'four-digits': 'Bitte das ganze Jahr, ab 1900: zum Beispiel 1950.',
      'area-code': 'Bitte mit Vorwahl, zum Beispiel 05250 53984.',
      choose: 'Bitte mindestens eines auswählen.',
      'not-in-germany': 'Das liegt nicht in Deutschland. Breite etwa 47 bis 55, Länge etwa 6 bis 15.',
      'not-like-that': 'Bitte jede Zeile so: Boke; 51.722; 8.555',
      'no-page': 'Bitte die ganze Adresse: https://www.delbrueck.de/datenschutz',
      'wrong-password': 'Das ist nicht Ihr bisheriges Passwort.',
      'wrong-code': 'Dieser Code stimmt nicht, oder er ist schon benutzt. Bitte den nächsten abwarten.',
      'whole-number': 'Bitte eine ganze Zahl.',
      'less-than-least': 'Das ist weniger als das Niedrigste.',
      'not-between': 'Das liegt nicht zwischen dem Niedrigsten und dem Höchsten.',
      wrong: 'Das kann so nicht stimmen.',
    })[problem],
  'consent-missing': ({ purpose }) =>
    purpose === 'CALLS'
      ? 'Ohne die Einwilligung, angerufen zu werden, kann die Telefonstube nicht helfen.'
      : 'Ohne die Einwilligung in die Vermittlung darf nichts gespeichert werden.',
  'phone-known': ({ name }) =>
    `Diese Telefonnummer gehört schon zu ${name}. Wohnen beide zusammen, bitte den Haken setzen.`,
  'line-forgotten':
    'Davon ist nichts mehr übrig, das wiederholt werden könnte. Bitte rufen Sie die Person an.',
  'wrong-login': 'E-Mail-Adresse oder Passwort stimmt nicht.',
  'link-used-up':
    'Dieser Link ist verbraucht oder älter als 24 Stunden. Bitte lassen Sie sich einen neuen geben.',
  'email-taken':
    'Zu dieser Adresse gibt es schon ein Konto. Geben Sie dessen Passwort ein, dann kommt die neue Rolle dazu.',
  'slug-taken': ({ slug }) => `„${slug}“ ist schon vergeben.`,
  'name-taken': ({ name }) => `„${name}“ gibt es hier schon.`,
  'too-young-to-speak': ({ min }) => `Für eine Organisation spricht nur, wer sicher ${min} Jahre alt ist.`,
  'coordinates-already': ({ town }) =>
    `Sie koordinieren ${town} schon. Der Link bleibt für die Person gültig, die ihn bekommen soll.`,
  'last-coordinator': ({ town }) =>
    `Dann hätte ${town} keine Koordination mehr. Bitte erst eine andere Person einladen.`,
  'last-operator': 'Dann gäbe es keinen Betreiber mehr. Bitte erst einen anderen einladen.',
  'last-district': 'Einen Ortsteil braucht die Stadt. Bitte tragen Sie erst einen anderen ein.',
  'district-in-use': ({ people, requests, organisations }) =>
    `Der Ortsteil wird noch gebraucht: ${[
      people > 0 && (people === 1 ? '1 Mensch wohnt dort' : `${people} Menschen wohnen dort`),
      requests > 0 && (requests === 1 ? '1 Gesuch kam von dort' : `${requests} Gesuche kamen von dort`),
      organisations > 0 &&
        (organisations === 1
          ? '1 Träger hat dort seinen Sitz'
          : `${organisations} Träger haben dort ihren Sitz`),
    ]
      .filter(Boolean)
      .join(', ')}. Umbenennen können Sie ihn.`,
  'beyond-limit': ({ field, limit }) => limitDe(field, limit),
}
