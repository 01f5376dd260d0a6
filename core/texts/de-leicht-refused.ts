import type { Texts } from './line.ts'

/** Why something can't be: short sentences, without blame. */
export const refused: Pick<Texts, Extract<keyof Texts, `refused.${string}`>> = {
  'refused.not-approved': 'Das geht noch nicht.\nDas Rathaus muss Sie erst freischalten.',
  'refused.not-now': 'Das geht gerade nicht.\nEs hat sich etwas geändert.',
  'refused.not-found': 'Das gibt es nicht mehr.',
  'refused.someone-faster':
    'Danke.\nJemand war schneller.\nDie Hilfe ist gefunden.\nIch frage Sie gern wieder.',
  'refused.own-request': 'Das ist Ihr eigenes Angebot.',
  'refused.not-allowed': 'Das geht hier nicht.',
  'refused.sought-already': 'Diese Hilfe suche ich schon.',
  'refused.too-many-open': ({ max }) =>
    `Sie haben schon ${max} offene Bitten.\nNehmen Sie bitte erst 1 Bitte zurück.`,
  'refused.suggestion-over': 'Dieser Vorschlag gilt nicht mehr.',
  'refused.suggestions-enough': 'Ich kann keine neue Zeit mehr vorschlagen.\nSie dürfen Nein sagen.',
  'refused.changed-meanwhile': 'Das hat sich gerade geändert.\nBitte noch einmal.',
  'refused.speaks-not-for': 'Das geht nicht in diesem Namen.\nDas Rathaus hilft Ihnen.',
  'refused.too-young-for-channel': ({ age }) =>
    `Hier geht das erst ab ${age} Jahren.\nIm Rathaus geht es schon früher.`,
  'refused.channel-off': ({ town, phone }) =>
    `In ${town} geht das hier nicht.\nFragen Sie bitte das Rathaus: ${phone}.`,
  'refused.relay-closed': ({ phone }) =>
    `Hier kann ich gerade nichts weitergeben.\nDas Rathaus hilft Ihnen: ${phone}.`,
  'refused.message-too-long': ({ max }) =>
    `Die Nachricht ist zu lang.\nBitte schreiben Sie kürzer.\nHöchstens ${max} Zeichen.`,
  'refused.message-gives-away': ({ what }) =>
    what === 'contact'
      ? 'Hier steht eine Nummer oder eine Adresse.\nDas gebe ich nicht weiter.\nSie können Ihre eigene zeigen.\nDrücken Sie: Adresse oder Telefon zeigen.'
      : 'Das gebe ich nicht weiter.\nGeben Sie niemandem Ihre Bank-Karte.\nSagen Sie niemandem die Geheim-Zahl.',
  'refused.messages-today': ({ max }) =>
    `Das waren schon ${max} Nachrichten an 1 Tag.\nMorgen geht es weiter.`,
  'refused.other-municipality': 'Das gehört zu einer anderen Stadt.',
  'refused.programme-not-offered': 'Das gibt es in Ihrer Stadt nicht.',
  'refused.birth-year-missing': 'Das Geburts-Jahr fehlt noch.',
  'refused.too-young': ({ min }) => `Dafür muss man ${min} Jahre alt sein.`,
  'refused.too-old': ({ max }) => `Das ist für Helfer bis ${max} Jahre.`,
  'refused.wrong-category': 'Diese Hilfe ist nicht im Angebot.',
  'refused.category-not-cleared': 'Dafür muss das Rathaus erst Ja sagen.',
  'refused.clearance-expired': 'Das Führungs-Zeugnis ist zu alt.\nDas Rathaus hilft weiter.',
  'refused.no-channel': 'Diese Person ist gerade nicht zu erreichen.',
  'refused.paused-until': ({ until }, t) => `Pause bis ${t.day(until)}.`,
  'refused.kept-apart': 'Diese 2 Personen bringe ich nicht zusammen.',
  'refused.too-far': ({ km, maxKm }) =>
    `Das ist zu weit weg.\nEs sind ${Math.round(km)} km, mehr als ${maxKm} km.`,
  'refused.not-free-then': 'Die Zeit passt nicht.',
  'refused.busy-then': 'Sie haben da schon eine andere Hilfe.',
  'refused.helper-busy-then': ({ firstName }) => `${firstName} kann da nicht.`,
  'refused.weekly-asks-reached': 'In dieser Woche habe ich oft gefragt.\nJetzt ist es genug.',
  'refused.already-asked': 'Diese Person habe ich schon gefragt.',
  'refused.wants-pay': 'Diese Person hilft dabei nur für Taschen-Geld.',
  'refused.over-already': 'Dieser Tag ist schon vorbei.\nBitte nennen Sie einen anderen Tag.',
  'refused.minor-consent-missing': 'Die Eltern müssen das erst erlauben.\nSie müssen unterschreiben.',
  'refused.minor-consent-children': 'Alle Eltern müssen erst Ja sagen.',
  'refused.minor-category': 'Das ist unter 18 Jahren nicht erlaubt.',
  'refused.minor-danger': ({ danger }) => DANGERS[danger] ?? 'Das ist unter 18 Jahren zu gefährlich.',
  'refused.minor-lifting': ({ maxKg }) => `Unter 18 Jahren gilt:\nNicht mehr als ${maxKg} kg heben.`,
  'refused.minor-household-not-cleared': 'Das Rathaus muss die Wohnung erst besuchen.',
  'refused.minor-no-household': 'Unter 18 Jahren geht das hier nicht.\nEs ist kein Haushalt.',
  'refused.minor-weekly': 'Jede Woche ist unter 18 Jahren zu viel.\nDas Rathaus kann es erlauben.',
  'refused.minor-without-time': 'Unter 18 Jahren gilt:\nTag und Uhrzeit müssen fest sein.',
  'refused.minor-hours-day': ({ max }) => `Unter 18 Jahren gilt:\nNicht mehr als ${max} Stunden am Tag.`,
  'refused.minor-hours-week': ({ max }) =>
    `Unter 18 Jahren gilt:\nNicht mehr als ${max} Stunden in der Woche.`,
  'refused.minor-days-week': ({ max }) => `Unter 18 Jahren gilt:\nNicht mehr als ${max} Tage in der Woche.`,
  'refused.minor-clock': ({ from, to }, t) =>
    `Unter 18 Jahren gilt:\nNur von ${t.time(from)} bis ${t.time(to)}.`,
  'refused.minor-school-time': 'Da ist Schule.',
  'refused.minor-sunday': 'Sonntags ist das unter 18 Jahren nicht erlaubt.',
  'refused.minor-holiday': ({ name }) =>
    `${name} ist ein Feiertag.\nDa ist das unter 18 Jahren nicht erlaubt.`,
  'refused.minor-eve': ({ until }, t) => `Unter 18 Jahren gilt:\nAn diesem Tag nur bis ${t.time(until)}.`,
  'refused.minor-saturday': 'Samstags ist das unter 18 Jahren nicht erlaubt.',
  'refused.minor-saturday-private': 'Unter 18 Jahren gilt:\nSamstags nur in einer Wohnung.',
  'refused.pay-range': ({ min, max }, t) =>
    `Das Taschen-Geld ist hier:\n${t.euros(min)} Euro bis ${t.euros(max)} Euro für 1 Stunde.`,

  'refused.bad-input': 'Etwas fehlt oder passt nicht.',
  'refused.consent-missing': 'Die Erlaubnis fehlt noch.',
  'refused.phone-known': ({ name }) => `Diese Telefon-Nummer gehört schon zu ${name}.`,
  'refused.line-forgotten': 'Der Text ist schon gelöscht.\nIch kann ihn nicht noch einmal senden.',
  'refused.wrong-login': 'E-Mail oder Passwort stimmen nicht.',
  'refused.link-used-up': 'Dieser Link gilt nicht mehr.\nSie brauchen einen neuen Link.',
  'refused.email-taken': 'Zu dieser E-Mail gibt es schon ein Konto.\nNehmen Sie das alte Passwort.',
  'refused.slug-taken': ({ slug }) => `Eine andere Stadt heißt schon „${slug}“.`,
  'refused.name-taken': ({ name }) => `„${name}“ gibt es schon.`,
  'refused.too-young-to-speak': ({ min }) => `Das geht erst ab ${min} Jahren.`,
  'refused.coordinates-already': ({ town }) =>
    `Sie leiten ${town} schon.\nDer Link gilt weiter für die andere Person.`,
  'refused.last-coordinator': ({ town }) => `Dann leitet niemand mehr ${town}.`,
  'refused.last-operator': 'Dann gibt es keinen Betreiber mehr.',
  'refused.last-district': 'Die Stadt braucht einen Orts-Teil.',
  'refused.district-in-use': 'In diesem Orts-Teil wohnen noch Menschen.',
  'refused.beyond-limit': 'Etwas fehlt oder passt nicht.',
}

const DANGERS: Record<string, string> = {
  'power-saw': 'Mit einer Motor-Säge darf man das nicht:\nunter 18 Jahren.',
  ladder: 'Auf Leitern und Dächern darf man nicht arbeiten:\nunter 18 Jahren.',
  chemicals: 'Mit Gift darf man nicht arbeiten:\nunter 18 Jahren.',
  'body-care': 'Andere waschen darf man nicht:\nunter 18 Jahren.',
  medicines: 'Medikamente geben darf man nicht:\nunter 18 Jahren.',
  driving: 'Andere fahren darf man nicht:\nunter 18 Jahren.',
  'cash-card': 'Bank-Karten von anderen darf man nicht nehmen:\nunter 18 Jahren.',
  alcohol: 'Alkohol kaufen darf man nicht:\nunter 18 Jahren.',
  tobacco: 'Tabak kaufen darf man nicht:\nunter 18 Jahren.',
  'risky-animal': 'Gefährliche Tiere versorgen darf man nicht:\nunter 18 Jahren.',
}
