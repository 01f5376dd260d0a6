import type { Reason, Refusals } from '../domain/refusal.ts'
import type { Form, TextOf } from './tongue.ts'

/** Why something can't be: one sentence each, without blame. */
export const refused = {
  'refused.not-approved': {
    sie: 'Das geht, sobald das Rathaus Sie freigeschaltet hat.',
    du: 'Das geht, sobald das Rathaus dich freigeschaltet hat.',
  },
  'refused.not-now': 'Das geht im Moment nicht, weil sich inzwischen etwas geändert hat.',
  'refused.not-found': 'Das gibt es nicht mehr.',
  'refused.someone-faster': {
    sie: 'Danke. Diesmal war jemand schneller, die Hilfe ist gefunden. Ich frage Sie gern wieder.',
    du: 'Danke. Diesmal war jemand schneller, die Hilfe ist gefunden. Ich frage dich gern wieder.',
  },
  'refused.own-request': { sie: 'Das ist Ihr eigenes Angebot.', du: 'Das ist dein eigenes Angebot.' },
  'refused.not-allowed': 'Das ist hier nicht möglich.',
  'refused.sought-already': 'Darum kümmere ich mich schon.',
  'refused.too-many-open': ({ max }, _) => ({
    sie: `Es laufen schon ${max} Bitten von Ihnen. Bitte nehmen Sie erst eine zurück.`,
    du: `Es laufen schon ${max} Bitten von dir. Nimm bitte erst eine zurück.`,
  }),
  'refused.suggestion-over': 'Dieser Vorschlag gilt nicht mehr.',
  'refused.suggestions-enough': 'Noch eine Zeit kann ich nicht vorschlagen. Ein Nein ist ganz in Ordnung.',
  'refused.changed-meanwhile': 'Das hat sich eben geändert. Bitte noch einmal.',
  'refused.speaks-not-for': {
    sie: 'Für diese Organisation können Sie nichts eintragen. Das Rathaus hilft gern weiter.',
    du: 'Für diese Organisation kannst du nichts eintragen. Das Rathaus hilft gern weiter.',
  },
  'refused.too-young-for-channel': ({ age }) =>
    `Hier geht das erst ab ${age} Jahren. Im Rathaus geht es auch vorher.`,
  'refused.channel-off': ({ town, phone }) => ({
    sie: `In ${town} läuft die Nachbarschaftshilfe nicht über diesen Messenger. Wie Sie mich sonst erreichen, sagt Ihnen das Rathaus: ${phone}.`,
    du: `In ${town} läuft die Nachbarschaftshilfe nicht über diesen Messenger. Wie du mich sonst erreichst, sagt dir das Rathaus: ${phone}.`,
  }),
  'refused.relay-closed': ({ phone }) =>
    `Hier kann ich gerade nichts weitergeben. Das Rathaus hilft gern: ${phone}.`,
  'refused.message-too-long': ({ max }) => ({
    sie: `Das ist für eine Nachricht zu lang. Schreiben Sie es bitte kürzer, höchstens ${max} Zeichen.`,
    du: `Das ist für eine Nachricht zu lang. Schreib es bitte kürzer, höchstens ${max} Zeichen.`,
  }),
  'refused.message-gives-away': ({ what }) =>
    what === 'contact'
      ? {
          sie: 'Nummern und Adressen gebe ich in Nachrichten nicht weiter. Ihre eigenen zeigen Sie mit „Kontakt freigeben“, nur für diese Verabredung.',
          du: 'Nummern und Adressen gebe ich in Nachrichten nicht weiter. Deine eigenen zeigst du mit „Kontakt freigeben“, nur für diese Verabredung.',
        }
      : {
          sie: 'Das gebe ich nicht weiter. Geben Sie niemandem Karte, PIN oder Kontonummer, auch wenn jemand danach fragt.',
          du: 'Das gebe ich nicht weiter. Gib niemandem Karte, PIN oder Kontonummer, auch wenn jemand danach fragt.',
        },
  'refused.messages-today': ({ max }) =>
    `Das waren schon ${max} Nachrichten an einem Tag. Morgen gebe ich gern die nächste weiter.`,
  'refused.other-municipality': 'Das gehört zu einer anderen Stadt.',
  'refused.programme-not-offered': 'Das bietet die Stadt nicht an.',
  'refused.birth-year-missing': 'Das Geburtsjahr fehlt noch.',
  'refused.too-young': ({ min }) => `Dafür muss man mindestens ${min} Jahre alt sein.`,
  'refused.too-old': ({ max }) => `Das ist für Helfer bis ${max} Jahre.`,
  'refused.wrong-category': 'Diese Aufgabe wurde nicht angeboten.',
  'refused.category-not-cleared': 'Für diese Aufgabe braucht es eine zusätzliche Zusage aus dem Rathaus.',
  'refused.clearance-expired':
    'Die Einsicht ins Führungszeugnis muss erneuert werden. Das Rathaus hilft weiter.',
  'refused.no-channel': 'Diese Person ist zurzeit nicht zu erreichen.',
  'refused.paused-until': ({ until }, t) => `Pause bis ${t.day(until)}.`,
  'refused.kept-apart': 'Diese beiden werden nicht zusammengebracht.',
  'refused.too-far': ({ km, maxKm }) => `Das ist ${Math.round(km)} km entfernt, mehr als ${maxKm} km.`,
  'refused.not-free-then': 'Zu dieser Zeit passt es nicht.',
  'refused.busy-then': {
    sie: 'Zu dieser Zeit haben Sie schon zugesagt.',
    du: 'Zu dieser Zeit hast du schon zugesagt.',
  },
  'refused.helper-busy-then': ({ firstName }) => `${firstName} kann zu dieser Zeit nicht.`,
  'refused.weekly-asks-reached': 'In dieser Woche wurde schon oft genug gefragt.',
  'refused.already-asked': 'Diese Person wurde schon gefragt.',
  'refused.wants-pay': 'Hilft dabei nur gegen Taschengeld.',
  'refused.over-already': {
    sie: 'Dieser Tag ist schon vorbei. Nennen Sie mir bitte einen anderen.',
    du: 'Dieser Tag ist schon vorbei. Nenn mir bitte einen anderen.',
  },
  'refused.minor-consent-missing': 'Dafür fehlt noch die schriftliche Erlaubnis der Eltern.',
  'refused.minor-consent-children': 'Zum Kinderbetreuen müssen die Eltern auf beiden Seiten zustimmen.',
  'refused.minor-category': 'Diese Aufgabe ist unter 18 nicht erlaubt.',
  'refused.minor-danger': ({ danger }) => DANGERS[danger] ?? 'Diese Aufgabe ist unter 18 zu gefährlich.',
  'refused.minor-lifting': ({ maxKg }) => `Unter 18 darf man höchstens ${maxKg} kg heben.`,
  'refused.minor-household-not-cleared': 'Das Rathaus muss diesen Haushalt erst kennenlernen.',
  'refused.minor-no-household': 'Unter 18 geht das nur in Haushalten, die das Rathaus kennt.',
  'refused.minor-weekly': 'Jede Woche dasselbe geht unter 18 nur mit Zustimmung des Rathauses.',
  'refused.minor-without-time': 'Unter 18 braucht es einen festen Tag und eine Uhrzeit.',
  'refused.minor-hours-day': ({ max }) => `Unter 18 sind höchstens ${max} Stunden am Tag erlaubt.`,
  'refused.minor-hours-week': ({ max }) => `Unter 18 sind höchstens ${max} Stunden in der Woche erlaubt.`,
  'refused.minor-days-week': ({ max }) => `Unter 18 sind höchstens ${max} Tage in der Woche erlaubt.`,
  'refused.minor-clock': ({ from, to }, t) =>
    `Unter 18 geht das nur zwischen ${t.time(from)} und ${t.time(to)}.`,
  'refused.minor-school-time': 'Das fällt in die Schulzeit.',
  'refused.minor-sunday': 'Sonntags darf man unter 18 nicht arbeiten.',
  'refused.minor-holiday': ({ name }) => `${name} ist ein Feiertag. Da darf man unter 18 nicht arbeiten.`,
  'refused.minor-eve': ({ until }, t) => `An diesem Tag geht es unter 18 nur bis ${t.time(until)}.`,
  'refused.minor-saturday': 'Samstags geht das hier unter 18 nicht.',
  'refused.minor-saturday-private': 'Samstags geht das unter 18 nur in Privathaushalten.',
  'refused.pay-range': ({ min, max }, t) =>
    `Das Taschengeld liegt hier zwischen ${t.euros(min)} und ${t.euros(max)} Euro in der Stunde.`,

  'refused.bad-input': 'Eine Angabe fehlt oder passt nicht.',
  'refused.consent-missing': 'Dafür fehlt noch die Einwilligung.',
  'refused.phone-known': ({ name }) => `Diese Telefonnummer gehört schon zu ${name}.`,
  'refused.line-forgotten': 'Der Wortlaut ist schon gelöscht und kann nicht noch einmal gesendet werden.',
  'refused.wrong-login': 'E-Mail oder Passwort stimmen nicht.',
  'refused.link-used-up': 'Dieser Link gilt nicht mehr. Bitte lassen Sie sich einen neuen geben.',
  'refused.email-taken': 'Zu dieser E-Mail gibt es schon ein Konto. Melden Sie sich mit dessen Passwort an.',
  'refused.slug-taken': ({ slug }) => `Den Kurznamen „${slug}“ hat schon eine andere Stadt.`,
  'refused.name-taken': ({ name }) => `„${name}“ gibt es hier schon.`,
  'refused.too-young-to-speak': ({ min }) => `Das geht erst ab ${min} Jahren.`,
  'refused.coordinates-already': ({ town }) =>
    `Sie koordinieren ${town} schon. Der Link bleibt für die Person gültig, die ihn bekommen soll.`,
  'refused.last-coordinator': ({ town }) => `Dann hätte ${town} keine Koordination mehr.`,
  'refused.last-operator': 'Dann gäbe es keinen Betreiber mehr.',
  'refused.last-district': 'Einen Ortsteil braucht die Stadt.',
  'refused.district-in-use': 'In diesem Ortsteil leben noch Menschen.',
  'refused.beyond-limit': 'Eine Angabe fehlt oder passt nicht.',
} satisfies { [R in Reason as `refused.${R}`]: Form | TextOf<Refusals[R]> }

const DANGERS: Record<string, string> = {
  'power-saw': 'Mit Motorsägen darf man unter 18 nicht arbeiten.',
  ladder: 'Auf Leitern und Dächern darf man unter 18 nicht arbeiten.',
  chemicals: 'Mit giftigen Mitteln darf man unter 18 nicht arbeiten.',
  'body-care': 'Andere waschen und pflegen darf man unter 18 nicht.',
  medicines: 'Medikamente geben darf man unter 18 nicht.',
  driving: 'Andere fahren darf man unter 18 nicht.',
  'cash-card': 'Mit fremden Bankkarten darf man unter 18 nichts holen.',
  alcohol: 'Alkohol kaufen darf man hier unter 18 nicht.',
  tobacco: 'Tabak kaufen darf man unter 18 nicht.',
  'risky-animal': 'Um gefährliche Tiere darf man sich unter 18 nicht kümmern.',
}
