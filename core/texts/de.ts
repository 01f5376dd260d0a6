import type { Category } from '../domain/categories.ts'
import type { OrganisationNamed } from '../domain/organisation.ts'
import type { DayPart, When } from '../domain/when.ts'
import type { Doubt } from '../domain/wish.ts'
import { refused } from './de-refused.ts'
import { both, type Form, type Tongue } from './tongue.ts'

/**
 * German, and with it the law: which texts there are and what they carry. Spoken as one person to another; Sie for
 * adults, Du for those who may be under 18. One thought a sentence, what happens next and when.
 */
export const de = {
  ...refused,

  // single words and buttons
  plain: ({ text }: { text: string }) => text,
  category: ({ category }: { category: Category }, t: Tongue) => t.category(category),
  day: ({ day }: { day: string }, t: Tongue) => t.day(day),
  days: ({ days }: { days: number }, t: Tongue) =>
    days === 7
      ? 'Eine Woche'
      : days === 30
        ? 'Einen Monat'
        : days === 90
          ? 'Drei Monate'
          : t.count(days, { one: 'Ein Tag', other: '# Tage' }),
  minutes: ({ minutes }: { minutes: number }, t: Tongue) => capital(t.minutes(minutes)),
  yes: 'Ja',
  no: 'Nein',
  yesPlease: 'Ja, bitte',
  noThanks: 'Nein, danke',
  later: 'Später',
  change: 'Ändern',
  cancel: 'Abbrechen',
  back: 'Zurück',
  fine: 'In Ordnung.',
  somethingWrong: 'Etwas stimmt nicht',
  goodbye: both(
    'Auf Wiedersehen. Wenn Sie mich brauchen, schreiben Sie einfach.',
    'Tschüss. Wenn du mich brauchst, schreib einfach.',
  ),
  thanks: both('Gern geschehen.', 'Gern geschehen.'),

  // what a messenger shows of the bot itself
  'about.short': 'Die Nachbarschaftshilfe der Stadt: Hilfe finden, Hilfe geben. Kostenlos.',
  'about.long':
    'Hier finden Nachbarn Hilfe, und wer gern hilft, findet etwas zu tun. Einfach schreiben, worum es geht: dasnez fragt dann passende Menschen in der Nähe. Das kostet nichts. Im Notfall: 112.',
  'about.group': ({ link }: { link: string }) =>
    `Hier in der Gruppe würden alle mitlesen. Unter vier Augen geht es besser: ${link}`,
  'command.menue': 'Was es hier alles gibt',
  'command.hilfe': 'Wie es geht, und wer im Rathaus hilft',
  'command.meinesachen': 'Bitten, Angebote, Verabredungen',
  'command.status': 'Stand der Anmeldung',
  'command.pause': 'Eine Weile nicht gefragt werden',
  'command.zurueck': 'Einen Schritt zurück',
  'command.abbrechen': 'Lassen, was angefangen ist',
  'command.meinedaten': 'Was gespeichert ist',
  'command.loeschen': 'Alles Gespeicherte löschen',

  // what hangs in the town hall and in the bakery; whoever passes by reads it
  'poster.title': 'Nachbarn helfen Nachbarn',
  'poster.seek': 'Hilfe gesucht?',
  'poster.help': 'Zeit zu helfen?',
  'poster.what': ({ town }: { town: string }) =>
    `Einkaufen, Garten, Handy, ein Weg zum Arzt oder einfach Gesellschaft: dasnez bringt in ${town} Menschen zusammen. Das kostet nichts.`,
  'poster.young': ({ age }: { age: number }) =>
    `Junge Leute ab ${age} können sich ein Taschengeld verdienen.`,
  'poster.how': 'Den Code mit der Handykamera lesen und schreiben, worum es geht.',
  'poster.first': ({ words }: { words: string }) => `Zuerst schreiben: „${words}“`,
  'poster.fromAge': ({ age }: { age: number }) => `Ab ${age} Jahren`,
  'poster.phone': ({ phone }: { phone: string }, t: Tongue) =>
    `Es geht auch ohne Internet, am Telefon: ${t.phone(phone)}`,
  'poster.safe': 'Das Rathaus lernt alle kennen, bevor es losgeht.',

  // the engine's own
  cancelled: 'In Ordnung, ich lasse es.',
  notUnderstood: both(
    'Das habe ich nicht verstanden. Schreiben Sie es bitte noch einmal anders, oder wählen Sie.',
    'Das habe ich nicht verstanden. Schreib es bitte noch einmal anders, oder wähle aus.',
  ),
  lostThread: both(
    'Ich habe den Faden verloren, das tut mir leid. Bitte sagen Sie mir noch einmal, worum es geht.',
    'Ich habe den Faden verloren, das tut mir leid. Sag mir bitte noch einmal, worum es geht.',
  ),
  'turn.failed': both(
    'Da ist bei mir etwas schiefgegangen, das tut mir leid. Alles davor weiß ich noch. Bitte schreiben Sie Ihre letzte Nachricht noch einmal. Hilft das nicht, schreiben Sie „menü“.',
    'Da ist bei mir etwas schiefgegangen, das tut mir leid. Alles davor weiß ich noch. Bitte schreib deine letzte Nachricht noch einmal. Hilft das nicht, schreib „menü“.',
  ),
  /** twice in a row nothing was understood; the contact is null where the town is not known */
  lost: ({ contact, phone }: { contact: string | null; phone: string | null }) => {
    const person = contact === null ? '' : ` Oder rufen Sie an: ${contact} im Rathaus, ${phone}.`
    const duPerson = contact === null ? '' : ` Oder ruf an: ${contact} im Rathaus, ${phone}.`
    return both(
      `Ich komme gerade nicht mit, das liegt an mir. „abbrechen“ beendet, was gerade läuft, „menü“ zeigt alles.${person}`,
      `Ich komme gerade nicht mit, das liegt an mir. „abbrechen“ beendet, was gerade läuft, „menü“ zeigt alles.${duPerson}`,
    )
  },
  nothingOpen: both(
    'Danke. Im Moment ist keine Frage offen. Ich melde mich, wenn ich Sie brauche.',
    'Danke. Im Moment ist keine Frage offen. Ich melde mich, wenn ich dich brauche.',
  ),
  stillOpen: 'Da ist noch etwas offen:',
  'back.none': 'Weiter zurück geht es hier nicht.',
  'button.old': 'Dieser Knopf gehört zu einer älteren Frage.',
  edited: both(
    'Geänderte Nachrichten lese ich nicht noch einmal. Ist etwas anders geworden, schreiben Sie es mir bitte neu.',
    'Geänderte Nachrichten lese ich nicht noch einmal. Ist etwas anders geworden, schreib es mir bitte neu.',
  ),
  'share.contact': 'Meine Telefonnummer schicken',
  'share.place': 'Meinen Standort schicken',
  moved: both(
    'Wir schreiben jetzt hier weiter. Ich weiß noch alles.',
    'Wir schreiben jetzt hier weiter. Ich weiß noch alles.',
  ),
  'share.notNeeded': 'Danke, das brauche ich gerade nicht.',
  'share.notOwn': both(
    'Das ist die Nummer von jemand anderem. Schicken Sie mir bitte nur Ihre eigene.',
    'Das ist die Nummer von jemand anderem. Schick mir bitte nur deine eigene.',
  ),
  unreadable: ({ what }: { what: Unreadable }): Form => UNREADABLE[what],
  help: ({ contact, phone }: { contact: string | null; phone: string | null }) =>
    contact === null
      ? both(
          'Schreiben Sie einfach, was Sie brauchen oder anbieten. „menü“ zeigt alles, „zurück“ geht einen Schritt zurück, „abbrechen“ beendet, was gerade läuft. Im Notfall: 112.',
          'Schreib einfach, was du brauchst oder anbietest. „menü“ zeigt alles, „zurück“ geht einen Schritt zurück, „abbrechen“ beendet, was gerade läuft. Im Notfall: 112.',
        )
      : both(
          `Schreiben Sie einfach, was Sie brauchen oder anbieten. „menü“ zeigt alles, „zurück“ geht einen Schritt zurück, „abbrechen“ beendet, was gerade läuft. Lieber mit einem Menschen sprechen? ${contact} im Rathaus: ${phone}. Im Notfall: 112.`,
          `Schreib einfach, was du brauchst oder anbietest. „menü“ zeigt alles, „zurück“ geht einen Schritt zurück, „abbrechen“ beendet, was gerade läuft. Lieber mit einem Menschen sprechen? ${contact} im Rathaus: ${phone}. Im Notfall: 112.`,
        ),
  /** in one sentence: who is speaking here */
  whoAmI: 'Ich bin dasnez, ein Programm und kein Mensch.',
  human: ({ contact, phone }: { contact: string; phone: string }) =>
    both(
      `${contact} im Rathaus ist für Sie da: ${phone}.`,
      `${contact} im Rathaus ist für dich da: ${phone}.`,
    ),
  'human.ask': ({ contact }: { contact: string }) =>
    both(`Soll ${contact} Sie anrufen?`, `Soll ${contact} dich anrufen?`),
  'human.call': 'Ja, bitte anrufen',
  'human.calling': ({ contact }: { contact: string }) =>
    both(`Gut, ${contact} vom Rathaus ruft Sie an.`, `Gut, ${contact} vom Rathaus ruft dich an.`),
  'human.callNote': ({ text }: { text: string }) => `Ein Anruf wurde gewünscht: „${text}“`,
  /** pocket money that is usual, in cents an hour; null = people here help without money */
  cost: ({ pay }: { pay: number | null }, t: Tongue) =>
    pay === null
      ? 'Das kostet nichts: Wer hier hilft, tut es ohne Geld.'
      : both(
          `Die Vermittlung kostet nichts. Die meisten helfen ohne Geld. Junge Leute bekommen manchmal ein Taschengeld; üblich sind ${t.euros(pay)} Euro in der Stunde. Möchten Sie eins geben, schreiben Sie es zu Ihrer Bitte dazu.`,
          `Die Vermittlung kostet nichts. Die meisten helfen ohne Geld. Junge Leute bekommen manchmal ein Taschengeld; üblich sind ${t.euros(pay)} Euro in der Stunde. Vor einer Zusage sage ich dir, ob es eins gibt.`,
        ),
  /** somebody is angry with the service */
  sorry: ({ contact, phone }: { contact: string | null; phone: string | null }) =>
    contact === null
      ? both(
          'Das tut mir leid. Schreiben Sie mir gern, was nicht gut ist.',
          'Das tut mir leid. Schreib mir gern, was nicht gut ist.',
        )
      : both(
          `Das tut mir leid. Schreiben Sie mir gern, was nicht gut ist, oder rufen Sie an: ${contact} im Rathaus, ${phone}.`,
          `Das tut mir leid. Schreib mir gern, was nicht gut ist, oder ruf an: ${contact} im Rathaus, ${phone}.`,
        ),
  /** local ISO time */
  'danger.helpThere': both(
    'Gut, dass Hilfe da ist. Ich bin hier, wenn Sie mich brauchen.',
    'Gut, dass Hilfe da ist. Ich bin hier, wenn du mich brauchst.',
  ),
  parents: ({ contact, phone }: { contact: string | null; phone: string | null }) => {
    const ask = (call: string) =>
      contact === null ? '' : ` Wenn ${call} etwas wissen möchten: ${contact} im Rathaus, ${phone}.`
    return both(
      `Wer unter 18 ist, darf helfen, sobald die Eltern schriftlich zustimmen. Das Rathaus meldet sich dafür bei ihnen.${ask('sie')}`,
      `Bist du unter 18, müssen deine Eltern schriftlich zustimmen, bevor du hilfst. Das Rathaus meldet sich dafür bei ihnen.${ask('sie')}`,
    )
  },
  noHurry: 'Gut, dann ohne Eile.',
  today: ({ local }: { local: string }, t: Tongue) =>
    `Heute ist ${t.day(local.slice(0, 10))}. Es ist ${t.time(local.slice(11, 16))}.`,
  insurance: ({ contact, phone }: { contact: string | null; phone: string | null }) =>
    contact === null
      ? 'Wie man beim Helfen versichert ist, sagt das Rathaus.'
      : both(
          `Wie man beim Helfen versichert ist, sagt Ihnen ${contact} im Rathaus: ${phone}. Ist schon etwas passiert, rufen Sie bitte auch dort an.`,
          `Wie man beim Helfen versichert ist, sagt dir ${contact} im Rathaus: ${phone}. Ist schon etwas passiert, ruf bitte auch dort an.`,
        ),
  /** asked by somebody who helps: shopping paid in advance, fares, presents, other people's cards */
  'helping.how': both(
    'Braucht jemand in Ihrer Nähe Ihre Hilfe, frage ich Sie. Sie sagen jedes Mal Ja oder Nein, und ein Nein ist immer in Ordnung. Nach einem Ja bekommen Sie Codewort und Adresse, am Tag vorher erinnere ich Sie, und danach frage ich, wie es war.',
    'Braucht jemand in deiner Nähe deine Hilfe, frage ich dich. Du sagst jedes Mal Ja oder Nein, und ein Nein ist immer in Ordnung. Nach einem Ja bekommst du Codewort und Adresse, am Tag vorher erinnere ich dich, und danach frage ich, wie es war.',
  ),
  'helping.money': ({ contact, phone }: { contact: string; phone: string }) =>
    both(
      `Was ein Einkauf kostet, bezahlt, wer die Hilfe bekommt. Eine fremde Karte oder PIN nehmen Sie bitte nie. Fahrgeld, Auslagen oder ein Geschenk? Dazu fragen Sie bitte ${contact} im Rathaus: ${phone}.`,
      `Was ein Einkauf kostet, bezahlt, wer die Hilfe bekommt. Eine fremde Karte oder PIN nimm bitte nie. Fahrgeld, Auslagen oder ein Geschenk? Dazu frag bitte ${contact} im Rathaus: ${phone}.`,
    ),
  danger: ({ what }: { what: Danger }) => dangerText(what),
  afterDanger: 'Wenn keine Gefahr besteht, geht es hier weiter.',

  // the language itself
  'language.ask': 'In welcher Sprache soll ich schreiben?',
  'language.unknown': 'Diese Sprache kann ich leider noch nicht.',
  'language.chosen': 'Gut, ich schreibe jetzt auf Deutsch.',

  // first words
  greeting: ({ town }: { town: string | null }) =>
    both(
      `Guten Tag. Hier ist dasnez, die Nachbarschaftshilfe ${town === null ? 'Ihrer Stadt' : `in ${town}`}. Ich bin ein Programm und suche Menschen in Ihrer Nähe, die helfen. Das kostet nichts. Im Notfall: 112.`,
      `Hallo. Hier ist dasnez, die Nachbarschaftshilfe ${town === null ? 'deiner Stadt' : `in ${town}`}. Ich bin ein Programm und suche Menschen in deiner Nähe, die helfen. Das kostet nichts. Im Notfall: 112.`,
    ),
  'greeting.seek': 'Ich brauche Hilfe',
  'greeting.help': 'Ich möchte helfen',
  'greeting.both': 'Beides',
  town: both(
    'Wo wohnen Sie? Wählen Sie bitte, oder schreiben Sie den Ort.',
    'Wo wohnst du? Wähle bitte, oder schreib den Ort.',
  ),
  'town.wishKept': 'Das merke ich mir.',
  'town.unknown': ({ name }: { name: string }) =>
    both(
      `„${name}“ ist hier noch nicht dabei. Wohnen Sie vielleicht in einem von diesen Orten?`,
      `„${name}“ ist hier noch nicht dabei. Wohnst du vielleicht in einem von diesen Orten?`,
    ),
  'town.other': 'Anderer Ort',
  'town.none': 'Nein, woanders',
  'town.sorry':
    'Dann kann ich Ihnen leider noch nicht helfen. Fragen Sie gern in Ihrem Rathaus nach dasnez. Wenn Sie doch in einem dieser Orte Hilfe suchen, schreiben Sie mir einfach wieder.',
  'town.write': both(
    'Wie heißt Ihr Ort? Schreiben Sie ihn mir bitte.',
    'Wie heißt dein Ort? Schreib ihn mir bitte.',
  ),

  // registration
  consent: ({ town, readsAlong }: { town: string; readsAlong: boolean }) =>
    both(
      `Die Stadt ${town} speichert Name, Geburtsjahr, Ortsteil und Telefonnummer, um Hilfe zu vermitteln. Das Rathaus sieht diese Angaben. Andere sehen vor einer Zusage nur Vorname, Ortsteil, Aufgabe und Zeit. ${readsAlong ? 'Telegram sitzt außerhalb der EU und könnte mitlesen. ' : ''}Bitte schreiben Sie nichts über Krankheiten. Mit „löschen“ können Sie jederzeit aufhören. Einverstanden?`,
      `Die Stadt ${town} speichert Name, Geburtsjahr, Ortsteil und Telefonnummer, um Hilfe zu vermitteln. Das Rathaus sieht diese Angaben. Andere sehen vor einer Zusage nur Vorname, Ortsteil, Aufgabe und Zeit. ${readsAlong ? 'Telegram sitzt außerhalb der EU und könnte mitlesen. ' : ''}Bitte schreib nichts über Krankheiten. Mit „löschen“ kannst du jederzeit aufhören. Einverstanden?`,
    ),
  'consent.readAll': 'Alles lesen',
  'consent.all': (p: PrivacyNotice) => {
    const { sie, du } = privacyNotice(p)
    return both(`${sie}\nSind Sie einverstanden?`, `${du}\nBist du einverstanden?`)
  },
  'consent.declined': ({ phone }: { phone: string }) =>
    both(
      `Das ist in Ordnung, ich speichere nichts. Im Rathaus hilft man Ihnen auch am Telefon: ${phone}.`,
      `Das ist in Ordnung, ich speichere nichts. Im Rathaus hilft man dir auch am Telefon: ${phone}.`,
    ),
  'register.wishNoted': ({ category }: { category: Category }, t: Tongue) =>
    `Notiert: ${t.category(category)}. Damit ich suchen oder vermitteln darf, brauche ich noch ein paar Angaben.`,
  'register.role': both('Was möchten Sie?', 'Was möchtest du?'),
  'register.firstName': both('Wie heißen Sie mit Vornamen?', 'Wie heißt du mit Vornamen?'),
  'register.nameAgain': 'Das habe ich nicht als Namen erkannt.',
  'register.lastName': 'Und wie ist Ihr Nachname?',

  'register.birthYear': both(
    'In welchem Jahr sind Sie geboren? Vier Ziffern genügen, zum Beispiel 1948.',
    'In welchem Jahr bist du geboren? Vier Ziffern genügen, zum Beispiel 2010.',
  ),
  'register.birthYearAgain': 'Das Jahr habe ich nicht verstanden.',
  'register.inSchool': 'Gehst du noch zur Schule?',
  'register.parents':
    'Weil du unter 18 bist, müssen deine Eltern schriftlich zustimmen. Das Rathaus meldet sich dafür bei ihnen.',
  'register.guardianName': 'Wie heißt deine Mutter, dein Vater oder wer sonst für dich sorgt?',
  'register.guardianPhone': ({ name }: { name: string }) =>
    `Und unter welcher Telefonnummer erreicht das Rathaus ${name}?`,
  'register.district': ({ town }: { town: string }) =>
    both(`In welchem Ortsteil von ${town} wohnen Sie?`, `In welchem Ortsteil von ${town} wohnst du?`),
  'register.districtAgain': 'Diesen Ortsteil kenne ich nicht.',
  'register.phone': ({ contact }: { contact: string }) =>
    both(
      `Unter welcher Telefonnummer kann ${contact} vom Rathaus Sie anrufen?`,
      `Unter welcher Telefonnummer kann ${contact} vom Rathaus dich anrufen?`,
    ),
  'register.phoneAgain':
    'Diese Nummer scheint nicht vollständig zu sein. Bitte mit Vorwahl, zum Beispiel 05250 12345.',
  'register.phoneNeeded': both(
    'Ohne Telefonnummer geht es leider nicht: Das Rathaus ruft einmal an, um Sie kennenzulernen. Andere sehen die Nummer nur, wenn Sie es erlauben. Haben Sie kein Telefon, kommen Sie bitte ins Rathaus.',
    'Ohne Telefonnummer geht es leider nicht: Das Rathaus ruft einmal an, um dich kennenzulernen. Andere sehen die Nummer nur, wenn du es erlaubst. Hast du kein Telefon, komm bitte ins Rathaus.',
  ),
  'register.confirm': ({ name, birthYear, district, phone, guardian, wish }: RegistrationShown, t: Tongue) =>
    [
      'Stimmt das so?',
      `Name: ${name}`,
      `Geburtsjahr: ${birthYear}`,
      `Ortsteil: ${district}`,
      phone === null ? '' : `Telefon: ${t.phone(phone)}`,
      guardian === null
        ? ''
        : `Eltern: ${[guardian.name, guardian.phone && t.phone(guardian.phone)].filter(Boolean).join(', ')}`,
      wish === null
        ? ''
        : `${wish.kind === 'offer' ? 'Angebot' : 'Wunsch'}: ${t.category(wish.category)}, ${t.when(wish.when)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'register.send': 'Ja, anmelden',
  'register.changeWhat': 'Was soll ich ändern?',
  'register.dropped': 'In Ordnung. Ich habe nichts gespeichert.',
  'register.ageOrYear': both('Meinen Sie Ihr Alter oder das Jahr?', 'Meinst du dein Alter oder das Jahr?'),
  'register.isAge': ({ age }: { age: number }) => `${age} Jahre alt`,
  'register.isYear': ({ year }: { year: number }) => `${year} geboren`,
  'register.guardianRealName': 'Das Rathaus braucht den ganzen Namen, zum Beispiel Petra Sander.',
  'register.landline': 'Ein Festnetztelefon genügt.',
  'register.forSomebody': ({ phone }: { phone: string }) =>
    both(
      `Ist die Hilfe für jemand anderen, antworten Sie bitte mit den Angaben dieses Menschen, wenn er einverstanden ist, oder lassen Sie ihn vom Rathaus eintragen: ${phone}.`,
      `Ist die Hilfe für jemand anderen, antworte bitte mit den Angaben dieses Menschen, wenn er einverstanden ist, oder lass ihn vom Rathaus eintragen: ${phone}.`,
    ),
  'register.otherWish': ({ noted, said, kind }: OtherWish, t: Tongue) =>
    both(
      `Notiert habe ich: ${t.category(noted)}. Soll ich stattdessen ${kind === 'offer' ? 'als Ihr Angebot ' : ''}notieren: ${t.category(said)}? Das andere sagen Sie mir einfach nach der Anmeldung.`,
      `Notiert habe ich: ${t.category(noted)}. Soll ich stattdessen ${kind === 'offer' ? 'als dein Angebot ' : ''}notieren: ${t.category(said)}? Das andere sagst du mir einfach nach der Anmeldung.`,
    ),
  'register.otherYes': 'Ja, stattdessen',
  'register.otherNo': 'Nein, so lassen',
  takeYourTime: both('Lassen Sie sich Zeit.', 'Lass dir Zeit.'),
  'leave.sure': 'Soll ich es lassen?',
  'leave.yes': 'Ja, lassen',
  'leave.no': 'Nein, weiter',
  'register.tooYoung': ({ age, phone }: { age: number; phone: string | null }) =>
    `Schön, dass du helfen möchtest. Hier geht das ab ${age} Jahren, dann komm gern wieder. Was jetzt schon geht, können deine Eltern im Rathaus fragen${phone === null ? '' : `: ${phone}`}. Ich habe nichts von dir gespeichert.`,
  'register.tooYoungHere': ({ age, phone, elsewhere }: TooYoungHere, t: Tongue) =>
    `Schön, dass du dabei sein möchtest. Hier im Messenger geht das leider erst ab ${age} Jahren, so verlangt es der Anbieter. ${
      elsewhere.length === 0 ? '' : `Du findest mich auch hier: ${t.list(elsewhere)}. Dort geht es schon. `
    }Im Rathaus geht es immer: Komm mit deinen Eltern vorbei oder ruf an, ${phone}. Ich habe nichts von dir gespeichert.`,
  'part.name': 'Name',
  'part.birthYear': 'Geburtsjahr',
  'part.district': 'Ortsteil',
  'part.phone': 'Telefon',
  'part.guardian': 'Eltern',
  'part.address': 'Adresse',

  // waiting for the town
  'registration.waiting': (
    { name, contact, phone, callBy, late, wish, fresh, asked }: Waiting,
    t: Tongue,
  ) => {
    const thanks = fresh ? `Danke, ${name}. ` : ''
    const by = callBy === null ? '' : ` bis ${t.day(callBy)}`
    const calls = (whom: string, you: string) =>
      late
        ? `${contact} wollte${by} anrufen. Kam kein Anruf, ${you} bitte selbst dort an: ${phone}.`
        : `${contact} ruft ${whom}${by} an.`
    const noted = wish === null ? '' : ` habe ich notiert: ${t.category(wish.category)}.`
    const offers = wish?.kind === 'offer'
    const more = asked && !late ? ` Eilt es, oder passt ein Tag nicht? ${contact} im Rathaus: ${phone}.` : ''
    return both(
      `${thanks}Ihre Anmeldung liegt im Rathaus. ${calls('Sie', 'rufen Sie')} Nach Geld oder Bankdaten fragt das Rathaus nie.${noted && ` ${offers ? 'Ihr Angebot' : 'Ihren Wunsch'}${noted}`}${more}`,
      `${thanks}Deine Anmeldung liegt im Rathaus. ${calls('deine Eltern', 'ruf')} Nach Geld oder Bankdaten fragt das Rathaus nie.${noted && ` ${offers ? 'Dein Angebot' : 'Deinen Wunsch'}${noted}`}${more}`,
    )
  },

  'registration.status': 'Wie steht es?',
  'registration.change': 'Angaben ändern',
  'registration.withdraw': 'Zurückziehen',
  'registration.changeWhat': 'Was soll ich ändern?',
  'registration.fullName': both(
    'Wie heißen Sie mit Vor- und Nachnamen?',
    'Wie heißt du mit Vor- und Nachnamen?',
  ),
  'registration.fullNameAgain': 'Ich brauche beides, zum Beispiel: Erna Berger.',
  'registration.changed': 'Danke, das habe ich geändert.',
  'registration.question': ({ question, contact }: { question: string; contact: string }) =>
    both(
      `${contact} vom Rathaus hat noch eine Frage: ${question} Bitte antworten Sie einfach hier.`,
      `${contact} vom Rathaus hat noch eine Frage: ${question} Antworte einfach hier.`,
    ),
  'registration.answered': ({ contact }: { contact: string }) => `Danke, das gebe ich ${contact} weiter.`,
  'registration.answerLater': both(
    'Gut. Schreiben Sie mir einfach, wenn Sie so weit sind.',
    'Gut. Schreib mir einfach, wenn du so weit bist.',
  ),
  'registration.rejected': ({ townHallPhone }: { townHallPhone: string }) =>
    both(
      `Ihre Anmeldung wurde nicht angenommen. Fragen dazu beantwortet das Rathaus: ${townHallPhone}.`,
      `Deine Anmeldung wurde nicht angenommen. Fragen dazu beantwortet das Rathaus: ${townHallPhone}.`,
    ),
  'registration.withdrawSure': both(
    'Soll ich Ihre Anmeldung zurückziehen und alle Angaben löschen?',
    'Soll ich deine Anmeldung zurückziehen und alle Angaben löschen?',
  ),
  'registration.withdrawYes': 'Ja, löschen',
  'registration.withdrawNo': 'Nein, behalten',
  left: both(
    'Ihre Angaben sind gelöscht. Danke, dass Sie da waren. Wenn Sie wiederkommen möchten, schreiben Sie einfach.',
    'Deine Angaben sind gelöscht. Danke, dass du da warst. Wenn du wiederkommen möchtest, schreib einfach.',
  ),
  'role.ask': ({ role }: { role: Role }) =>
    role === 'HELPER'
      ? both(
          'Dafür muss das Rathaus Sie erst als Helfer freischalten. Soll ich dort Bescheid geben?',
          'Dafür muss das Rathaus dich erst zum Helfen freischalten. Soll ich dort Bescheid geben?',
        )
      : both(
          'Um selbst um Hilfe zu bitten, muss das Rathaus Sie erst freischalten. Soll ich dort Bescheid geben?',
          'Um selbst um Hilfe zu bitten, muss das Rathaus dich erst freischalten. Soll ich dort Bescheid geben?',
        ),
  'role.waiting': ({ contact }: { contact: string }) =>
    both(
      `Das liegt jetzt im Rathaus. ${contact} meldet sich bei Ihnen.`,
      `Das liegt jetzt im Rathaus. ${contact} meldet sich bei dir.`,
    ),

  // what staff decided
  'told.approved': ({ roles, firstName, lastName, wish, first }: Approved) => {
    const role = roles.length === 1 ? (roles[0] ?? 'both') : 'both'
    const [sie, du] = wish ? ['', ''] : INVITED[role]
    const too = role === 'HELPER' ? 'anderen helfen' : 'um Hilfe bitten'
    return first
      ? both(
          `Schön, dass Sie dabei sind, ${`${firstName} ${lastName}`.trim()}.${sie}`,
          `Schön, dass du dabei bist, ${firstName}.${du}`,
        )
      : both(
          `Ab jetzt können Sie auch ${too}, ${firstName}.${sie}`,
          `Ab jetzt kannst du auch ${too}, ${firstName}.${du}`,
        )
  },
  'told.rejected': ({ reason, townHallPhone }: { reason: string; townHallPhone: string }) =>
    both(
      `Das Rathaus konnte Ihre Anmeldung nicht annehmen. Der Grund: ${reason} Wenn Sie Fragen haben: ${townHallPhone}.`,
      `Das Rathaus konnte deine Anmeldung nicht annehmen. Der Grund: ${reason} Wenn du Fragen hast: ${townHallPhone}.`,
    ),
  'told.roleDeclined': ({ role, reason }: { role: Role; reason: string }) => {
    const what = role === 'HELPER' ? 'Das Helfen' : 'Das Bitten um Hilfe'
    return both(
      `${what} konnte das Rathaus für Sie nicht freischalten. Der Grund: ${reason}`,
      `${what} konnte das Rathaus für dich nicht freischalten. Der Grund: ${reason}`,
    )
  },
  'told.suspended': ({ townHallPhone }: { townHallPhone: string }) =>
    both(
      `Ihr Zugang ruht im Moment. Bitte rufen Sie das Rathaus an: ${townHallPhone}.`,
      `Dein Zugang ruht im Moment. Bitte ruf das Rathaus an: ${townHallPhone}.`,
    ),
  'told.reinstated': both(
    'Ihr Zugang ist wieder offen. Schön, dass Sie da sind.',
    'Dein Zugang ist wieder offen. Schön, dass du da bist.',
  ),
  'told.consentWanting': (p: { lastDay: string; contactName: string; townHallPhone: string }, t: Tongue) =>
    `Für deine Anmeldung fehlt noch die schriftliche Erlaubnis deiner Eltern. Das Rathaus wartet darauf bis ${t.day(p.lastDay)}. Danach lösche ich deine Angaben, denn ohne Erlaubnis darf ich sie nicht behalten. Fragt gern nach: ${p.contactName} im Rathaus, ${p.townHallPhone}.`,
  /** to a person who is a stranger again by then: neither Sie nor Du */
  'told.consentRanOut': ({ townHallPhone }: { townHallPhone: string }) =>
    `Die schriftliche Erlaubnis der Eltern ist leider nicht gekommen. Deshalb ist die Anmeldung jetzt gelöscht, mit allen Angaben. Ein neuer Anfang geht jederzeit, eine Nachricht hier genügt. Fragen beantwortet das Rathaus gern: ${townHallPhone}.`,
  'told.requestBlocked': ({ category }: { category: Category }, t: Tongue) =>
    both(
      `Ihre Bitte „${t.category(category)}“ hat das Rathaus angehalten. Es meldet sich bei Ihnen.`,
      `Deine Bitte „${t.category(category)}“ hat das Rathaus angehalten. Es meldet sich bei dir.`,
    ),
  'told.offerBlocked': ({ category }: { category: Category }, t: Tongue) =>
    both(
      `Ihr Angebot „${t.category(category)}“ hat das Rathaus angehalten. Es meldet sich bei Ihnen.`,
      `Dein Angebot „${t.category(category)}“ hat das Rathaus angehalten. Es meldet sich bei dir.`,
    ),

  // was kein Wunsch ist, auch wenn es so klingt
  'beside.ofOthers': ({ age }: { age: number }) =>
    `Wer helfen möchte, schreibt mir bitte selbst, ab ${age} Jahren. Unter 18 fragt das Rathaus dann die Eltern.`,
  'beside.noNeed': both(
    'Gut. Wenn Sie doch einmal Hilfe brauchen, schreiben Sie mir einfach.',
    'Gut. Wenn du doch einmal Hilfe brauchst, schreib mir einfach.',
  ),
  'beside.notMine': both(
    'Das müssen Sie nicht. Was Sie anbieten, ändern Sie unter „meine sachen“.',
    'Das musst du nicht. Was du anbietest, änderst du unter „meine sachen“.',
  ),
  'beside.notHere':
    'Das vermittle ich leider nicht. Bei mir helfen Nachbarn einander, zum Beispiel beim Einkaufen oder im Garten.',
  'beside.undecided': both(
    'In Ordnung. Schreiben Sie mir einfach, sobald Sie es wissen.',
    'In Ordnung. Schreib mir einfach, sobald du es weißt.',
  ),

  // a wish: what is needed or offered
  'wish.what': both(
    'Wobei brauchen Sie Hilfe? Wählen Sie, oder schreiben Sie es in Ihren Worten.',
    'Wobei brauchst du Hilfe? Wähle aus, oder schreib es in deinen Worten.',
  ),
  'wish.whatOffer': both(
    'Wobei möchten Sie helfen? Wählen Sie, oder schreiben Sie es in Ihren Worten.',
    'Wobei möchtest du helfen? Wähle aus, oder schreib es in deinen Worten.',
  ),
  'wish.whichKind': both(
    'Welche Hilfe ist das? Wählen Sie bitte, was am besten passt.',
    'Welche Hilfe ist das? Wähle aus, was am besten passt.',
  ),
  'wish.whichAgain': 'Das ist mir noch nicht klar.',
  /** somebody is lonely */
  comfort: both(
    'Das tut mir leid. Gut, dass Sie es schreiben. Zum Reden ist die Telefonseelsorge da, kostenlos, Tag und Nacht: 0800 111 0 111.',
    'Das tut mir leid. Gut, dass du es schreibst. Zum Reden ist die Telefonseelsorge da, kostenlos, Tag und Nacht: 0800 111 0 111. Und für junge Leute die Nummer gegen Kummer: 116 111.',
  ),
  'comfort.ask': both(
    'Soll ich jemanden suchen, der Ihnen Gesellschaft leistet?',
    'Soll ich jemanden suchen, der dir Gesellschaft leistet?',
  ),
  'comfort.fine': both(
    'Gut. Wenn Sie es sich anders überlegen, schreiben Sie mir einfach.',
    'Gut. Wenn du es dir anders überlegst, schreib mir einfach.',
  ),
  'wish.when': both(
    'Wann soll es sein? Schreiben Sie zum Beispiel „Donnerstag um 10“.',
    'Wann soll es sein? Schreib zum Beispiel „Donnerstag um 10“.',
  ),
  'wish.weeklyDay': both(
    'An welchem Wochentag? Schreiben Sie zum Beispiel „dienstags um 10“.',
    'An welchem Wochentag? Schreib zum Beispiel „dienstags um 10“.',
  ),
  'wish.whenOffer': both(
    'Wann haben Sie meistens Zeit? Schreiben Sie zum Beispiel „dienstagnachmittags“.',
    'Wann hast du meistens Zeit? Schreib zum Beispiel „dienstagnachmittags“.',
  ),
  'wish.whenAgain': 'Das habe ich nicht als Zeit verstanden.',
  'wish.today': 'Heute',
  'wish.tomorrow': 'Morgen',
  'wish.hour': both(
    'Um wie viel Uhr etwa? Schreiben Sie zum Beispiel „um 10“ oder „zwischen 14 und 16 Uhr“.',
    'Um wie viel Uhr etwa? Schreib zum Beispiel „um 10“ oder „zwischen 14 und 16 Uhr“.',
  ),
  'wish.hourAgain': 'Das habe ich nicht als Uhrzeit verstanden.',
  dayPart: ({ part }: { part: DayPart }, t: Tongue) => capital(t.dayPart(part)),
  'wish.anyTime': 'Ganz egal',
  'wish.where': 'Wo ist das?',
  'wish.duration': 'Wie lange wird es etwa dauern?',
  'wish.durationAgain': 'Das habe ich nicht als Dauer verstanden.',
  'wish.people': 'Wie viele Helfer braucht es?',
  'wish.peopleAgain': 'Bitte eine Zahl, zum Beispiel 2.',
  'wish.understood': (wish: WishShown, t: Tongue) => {
    const what = [
      wish.text === '' ? t.category(wish.category) : `„${wish.text}“`,
      t.when(wish.when),
      wish.minutes === null ? '' : `etwa ${t.minutes(wish.minutes)}`,
      wish.people > 1 ? `${wish.people} Helfer` : '',
      wish.district ?? '',
      wish.urgent ? 'eilig' : '',
    ]
    const facts = what.filter(Boolean).join(', ')
    return both(`Habe ich Sie richtig verstanden? ${facts}.`, `Habe ich dich richtig verstanden? ${facts}.`)
  },
  'wish.understoodOffer': (
    { category, text, when }: { category: Category; text: string; when: When },
    t: Tongue,
  ) => {
    const facts = `${text === '' ? t.category(category) : `„${text}“`}, ${t.when(when)}`
    return both(
      `Habe ich Sie richtig verstanden? Sie bieten an: ${facts}.`,
      `Habe ich dich richtig verstanden? Du bietest an: ${facts}.`,
    )
  },
  'wish.remarked': ({ readBy }: { readBy: 'asked' | 'agreed' | 'nobody' }) =>
    ({
      asked: 'Das habe ich dazugeschrieben.',
      agreed: 'Das habe ich dazugeschrieben. Wer zusagt, liest es dann.',
      nobody: 'Das habe ich dazugeschrieben. Nummern, Adressen und Bankdaten gebe ich aber nicht weiter.',
    })[readBy],
  'wish.search': 'Ja, bitte suchen',
  'wish.offer': 'Ja, anbieten',
  'wish.which': both('Wie meinen Sie das?', 'Wie meinst du das?'),
  /** one of two readings, on a button */
  'wish.reading': ({ when }: { when: When }, t: Tongue) => capital(t.when(when)),
  /** Zeiten, die es so nicht gibt, und mehrere auf einmal */
  'wish.noSuchDay': ({ day, month }: { day: number; month: number }, t: Tongue) =>
    `Einen ${t.dayOfMonth(day, month)} gibt es nicht.`,
  'wish.goneBy': ({ day }: { day: string }, t: Tongue) => `${t.day(day)}, ist schon vorbei.`,
  'wish.notWeekly': both(
    'Solche Abstände kann ich mir nicht merken. Ich suche für das erste Mal. Danach schreiben Sie mir bitte wieder.',
    'Solche Abstände kann ich mir nicht merken. Ich suche für das erste Mal. Danach schreib mir bitte wieder.',
  ),
  'wish.notWeeklyOffer': both(
    'Solche Abstände kann ich mir nicht merken. Ich frage Sie jede Woche, und ein Nein ist immer in Ordnung.',
    'Solche Abstände kann ich mir nicht merken. Ich frage dich jede Woche, und ein Nein ist immer in Ordnung.',
  ),
  'wish.whichTime': both(
    'Ich kann nur eine Zeit nehmen. Welche ist Ihnen lieber?',
    'Ich kann nur eine Zeit nehmen. Welche ist dir lieber?',
  ),
  'wish.oneByOne': ({ later }: { later: { category: Category; when: When | null }[] }, t: Tongue) =>
    `Eins nach dem anderen. Danach kommt: ${t.wishes(later)}.`,
  'wish.nextOne': ({ category }: { category: Category }, t: Tongue) =>
    `Jetzt das Nächste: ${t.category(category)}.`,
  'wish.restAgain': both(
    'Das andere schreiben Sie mir bitte danach noch einmal.',
    'Das andere schreib mir bitte danach noch einmal.',
  ),
  'wish.changeWhat': 'Was soll ich ändern?',
  'wish.changeNothing': 'Doch nichts',
  'wish.partWhat': 'Was',
  'wish.partWhen': 'Wann',
  'wish.partWhere': 'Wo',
  'wish.partDuration': 'Wie lange',
  'wish.partPeople': 'Wie viele Helfer',
  'wish.partPay': 'Taschengeld',
  /** `ages` of those who are asked, where only the young are */
  'wish.paid': ({ payCents, ages }: { payCents: number; ages: Ages | null }, t: Tongue) =>
    `${t.pay(payCents).trim()}${ages === null ? '' : ` Dann frage ich junge Leute von ${ages.min} bis ${ages.max} Jahren.`}`,
  'wish.pay': ({ suggested, min, max }: { suggested: number; min: number; max: number }, t: Tongue) =>
    `Wie viel Taschengeld gibt es in der Stunde? Üblich sind ${t.euros(suggested)} Euro, möglich sind ${t.euros(min)} bis ${t.euros(max)} Euro.`,
  'wish.payAgain': ({ min, max }: { min: number; max: number }, t: Tongue) =>
    `Bitte eine Zahl von ${t.euros(min)} bis ${t.euros(max)}.`,
  'wish.unpaid': 'Ohne Geld',
  'wish.noPay': ({ town }: { town: string }) =>
    `Taschengeld gibt es in ${town} nicht. Hier helfen alle ohne Geld.`,
  'wish.payYoung': ({ min, max }: Ages) =>
    both(
      `Taschengeld bekommen hier junge Leute von ${min} bis ${max} Jahren. Ihr Angebot gilt deshalb ohne Geld.`,
      `Taschengeld bekommen hier junge Leute von ${min} bis ${max} Jahren. Dein Angebot gilt deshalb ohne Geld.`,
    ),
  euros: ({ cents }: { cents: number }, t: Tongue) => `${t.euros(cents)} Euro`,
  'wish.partChoice': 'Wer kommt',
  'wish.choice': both(
    'Soll die erste Zusage gelten, oder möchten Sie unter den Zusagen selbst wählen?',
    'Soll die erste Zusage gelten, oder möchtest du unter den Zusagen selbst wählen?',
  ),
  'wish.firstYes': 'Die erste Zusage',
  'wish.ownChoice': 'Ich wähle selbst',
  'wish.youChoose': both('Unter den Zusagen wählen Sie selbst.', 'Unter den Zusagen wählst du selbst.'),
  'wish.inWhoseName': 'In wessen Namen soll ich das eintragen?',
  'wish.ownName': 'In meinem Namen',
  'wish.partName': 'In wessen Namen',
  'wish.behalf': ({ kind, organisation }: Behalf, t: Tongue) =>
    kind === 'request'
      ? both(
          `Sie fragen für ${t.organisation(organisation)}.`,
          `Du fragst für ${t.organisation(organisation)}.`,
        )
      : both(
          `Sie helfen für ${t.organisation(organisation)}.`,
          `Du hilfst für ${t.organisation(organisation)}.`,
        ),
  'wish.notTheirs': ({ organisation }: { organisation: OrganisationNamed }, t: Tongue) =>
    both(
      `Für ${t.organisation(organisation)} können Sie nichts mehr eintragen. Ich nehme dafür Ihren eigenen Namen.`,
      `Für ${t.organisation(organisation)} kannst du nichts mehr eintragen. Ich nehme dafür deinen eigenen Namen.`,
    ),
  'wish.noted': ({ category, when }: { category: Category; when: When }, t: Tongue) =>
    both(
      `Notiert: ${t.category(category)}, ${t.when(when)}. Sobald das Rathaus Sie freigeschaltet hat, frage ich Sie danach.`,
      `Notiert: ${t.category(category)}, ${t.when(when)}. Sobald das Rathaus dich freigeschaltet hat, frage ich dich danach.`,
    ),
  'wish.postNow': ({ category }: { category: Category | null }, t: Tongue) =>
    `Soll ich jetzt ${t.need(category ?? 'other')} suchen?`,
  'wish.offerNow': ({ category }: { category: Category | null }, t: Tongue) =>
    both(
      `Soll ich Ihr Angebot jetzt eintragen${category === null ? '' : `: ${t.category(category)}`}?`,
      `Soll ich dein Angebot jetzt eintragen${category === null ? '' : `: ${t.category(category)}`}?`,
    ),
  'wish.twin': ({ category, when }: { category: Category; when: When }, t: Tongue) =>
    `Darum kümmere ich mich schon: ${t.category(category)}, ${t.when(when)}. Soll ich dafür noch eine zweite Hilfe suchen?`,
  'wish.twinYes': 'Ja, noch eine',
  'wish.twinNo': 'Nein, eine genügt',
  'wish.twinKept': both(
    'Gut. Ich bin schon dabei. Sie müssen nichts weiter tun.',
    'Gut. Ich bin schon dabei. Du musst nichts weiter tun.',
  ),
  'wish.sameHelper': both(
    'Wer Ihnen schon gut geholfen hat, kommt eher an die Reihe. Versprechen kann ich es nicht.',
    'Wer dir schon gut geholfen hat, kommt eher an die Reihe. Versprechen kann ich es nicht.',
  ),
  'wish.later': both('Gut. Sie finden es unter „meine sachen“.', 'Gut. Du findest es unter „meine sachen“.'),
  'wish.gone': 'Das gibt es nicht mehr.',
  'request.posted': ({ asked, answerBy }: { asked: number; answerBy: string | null }, t: Tongue) =>
    asked > 0
      ? both(
          'Gut, ich frage jetzt in Ihrer Nachbarschaft. Sobald jemand zusagt, melde ich mich.',
          'Gut, ich frage jetzt in deiner Nachbarschaft. Sobald jemand zusagt, melde ich mich.',
        )
      : answerBy === null
        ? 'Gut, ich suche. Sobald jemand zusagt, melde ich mich.'
        : `Gut, ich suche. Gerade kann ich noch niemanden fragen. Ich melde mich spätestens ${t.moment(answerBy)}.`,
  'request.held': ({ doubt }: { doubt: Doubt }) => {
    const care = doubt === 'care' ? 'Pflege und Medikamente gehören in geübte Hände. ' : ''
    const money = doubt === 'money' || doubt === 'cash-card'
    return both(
      `${care}${money ? 'Geben Sie bitte niemandem Geld, Karte oder PIN. ' : ''}Das Rathaus sieht sich Ihre Bitte zuerst an und meldet sich bei Ihnen. Vorher frage ich niemanden.`,
      `${care}${money ? 'Gib bitte niemandem Geld, Karte oder PIN. ' : ''}Das Rathaus sieht sich deine Bitte zuerst an und meldet sich bei dir. Vorher frage ich niemanden.`,
    )
  },
  'told.released': 'Das Rathaus hat es angesehen, alles in Ordnung. Ich suche jetzt und melde mich.',
  'offer.held': both(
    'Danke. Das Rathaus sieht sich Ihr Angebot zuerst an und meldet sich bei Ihnen.',
    'Danke. Das Rathaus sieht sich dein Angebot zuerst an und meldet sich bei dir.',
  ),
  'request.withdrawn': 'Gut, ich suche nicht weiter.',
  'offer.posted': ({ category }: { category: Category }, t: Tongue) =>
    both(
      `Danke, Ihr Angebot steht: ${t.category(category)}. Ich frage Sie, wenn jemand das braucht. Ein Nein ist dann immer in Ordnung.`,
      `Danke, dein Angebot steht: ${t.category(category)}. Ich frage dich, wenn jemand das braucht. Ein Nein ist dann immer in Ordnung.`,
    ),
  'offer.asked': ({ firstName }: { firstName: string | null }) =>
    `Gut, ich frage ${firstName ?? 'nach'} und melde mich, sobald ich eine Antwort habe.`,

  // looking through offers
  'offers.what': both(
    'Was suchen Sie? Wählen Sie, oder schreiben Sie ein Wort.',
    'Was suchst du? Wähle aus, oder schreib ein Wort.',
  ),
  'offers.all': 'Alles zeigen',
  'offers.none': both(
    'Das bietet gerade niemand an. Soll ich selbst in der Nachbarschaft fragen?',
    'Das bietet gerade niemand an. Soll ich selbst in der Nachbarschaft fragen?',
  ),
  'offers.askAll': 'Ja, bitte fragen',
  'offers.again': 'Etwas anderes suchen',
  'offers.list': ({ offers }: { offers: unknown[] }, t: Tongue) =>
    both(
      `${t.count(offers.length, { one: 'Ein Angebot passt.', other: '# Angebote passen.' })} Wählen Sie eins, um mehr zu sehen.`,
      `${t.count(offers.length, { one: 'Ein Angebot passt.', other: '# Angebote passen.' })} Wähle eins, um mehr zu sehen.`,
    ),
  'offers.one': ({ firstName, category }: { firstName: string; category: Category }, t: Tongue) =>
    `${firstName}, ${t.category(category)}`,
  'offers.describe': (
    { firstName, organisation, district, category, text, when, payCents }: OfferShown,
    t: Tongue,
  ) =>
    `${firstName}${district === null ? '' : ` aus ${district}`} bietet an: ${t.category(category)}, ${t.when(when)}.${t.helpsFor(firstName, organisation)}${t.pay(payCents)}${text === '' ? '' : ` „${text}“`}`,
  'offers.ask': 'Anfragen',

  // somebody is asked
  invitation: (p: InvitationShown, t: Tongue) => {
    const from = p.district === null ? '' : ` aus ${p.district}`
    const what = p.category === 'other' && p.text !== '' ? `Hilfe („${p.text}“)` : t.need(p.category)
    // from ten to twelve: how long goes without saying
    const long = p.when.to !== null && p.minutes === 60 ? '' : `, etwa ${t.minutes(p.minutes)}`
    const facts = `${p.firstName}${from} braucht ${what}: ${t.when(p.when)}${long}.`
    const because = p.offered ? ' Das passt zu Ihrem Angebot.' : ''
    const becauseDu = p.offered ? ' Das passt zu deinem Angebot.' : ''
    return both(
      `Guten Tag, ${p.helper}. ${facts}${because}${t.asksFor(p.firstName, p.organisation)}${t.pay(p.payCents)} Können Sie? Antworten Sie bitte bis ${t.moment(p.answerBy)}. Ein Nein ist in Ordnung.`,
      `Hallo ${p.helper}. ${facts}${becauseDu}${t.asksFor(p.firstName, p.organisation)}${t.pay(p.payCents)} Kannst du? Antworte bitte bis ${t.moment(p.answerBy)}. Ein Nein ist in Ordnung.`,
    )
  },
  'invitation.accept': 'Ja, gern',
  'invitation.decline': 'Diesmal nicht',
  'invitation.pause': 'Eine Weile nicht fragen',
  'invitation.declined': ({ helper, firstName }: { helper: string; firstName: string }) =>
    `Danke für die Antwort, ${helper}. Ein Nein ist ganz in Ordnung. Für ${firstName} frage ich jemand anderen.`,
  'invitation.noHurry': ({ firstName, answerBy }: { firstName: string; answerBy: string }, t: Tongue) =>
    both(
      `Lassen Sie sich Zeit, bis ${t.moment(answerBy)}. So lange warte ich mit ${firstName} auf Ihre Antwort. Ein Nein ist auch in Ordnung.`,
      `Lass dir Zeit, bis ${t.moment(answerBy)}. So lange warte ich mit ${firstName} auf deine Antwort. Ein Nein ist auch in Ordnung.`,
    ),
  'invitation.still': ({ firstName, answerBy }: { firstName: string; answerBy: string }, t: Tongue) =>
    both(
      `Können Sie ${firstName} helfen? Sie haben Zeit für die Antwort bis ${t.moment(answerBy)}.`,
      `Kannst du ${firstName} helfen? Du hast Zeit für die Antwort bis ${t.moment(answerBy)}.`,
    ),
  'invitation.otherTime': ({ firstName, when, several }: Untouched, t: Tongue) => {
    const because = several ? 'Mehrere helfen zusammen' : 'Das ist jede Woche'
    return `${firstName} braucht die Hilfe ${t.onWhen(when)}. ${because}, darum kann ich keine andere Zeit vorschlagen. Passt es so nicht, ist ein Nein ganz in Ordnung.`
  },
  'invitation.stands': (
    { firstName, when, answerBy }: { firstName: string; when: When; answerBy: string },
    t: Tongue,
  ) =>
    both(
      `Danke für den Vorschlag. ${firstName} passt diese Zeit leider nicht. Geht es doch ${t.onWhen(when)}, sagen Sie mir bitte bis ${t.moment(answerBy)} Ja. Ein Nein ist ganz in Ordnung.`,
      `Danke für den Vorschlag. ${firstName} passt diese Zeit leider nicht. Geht es doch ${t.onWhen(when)}, sag mir bitte bis ${t.moment(answerBy)} Ja. Ein Nein ist ganz in Ordnung.`,
    ),
  // somebody who is asked could help at another time
  'suggest.when': both(
    'Wann könnten Sie? Schreiben Sie zum Beispiel „Freitag um 10“.',
    'Wann könntest du? Schreib zum Beispiel „Freitag um 10“.',
  ),
  'suggest.not': 'Nein, nicht fragen',
  'suggest.asked': ({ firstName }: { firstName: string }) =>
    both(
      `Gut, ich frage ${firstName} und melde mich. Inzwischen suche ich weiter. Sagt jemand anderes vorher zu, gebe ich Ihnen Bescheid.`,
      `Gut, ich frage ${firstName} und melde mich. Inzwischen suche ich weiter. Sagt jemand anderes vorher zu, gebe ich dir Bescheid.`,
    ),
  'suggest.asks': ({ firstName, district, when, until, pick }: Suggested, t: Tongue) => {
    const who = district === null ? firstName : `${firstName} aus ${district}`
    const choice = pick ? ` Mit einem Ja kommt ${firstName}, dann ist die Wahl getroffen.` : ''
    return both(
      `${who} könnte zu einer anderen Zeit helfen: ${t.when(when)}. Passt Ihnen das? Antworten Sie bitte bis ${t.moment(until)}. So lange suche ich weiter.${choice}`,
      `${who} könnte zu einer anderen Zeit helfen: ${t.when(when)}. Passt dir das? Antworte bitte bis ${t.moment(until)}. So lange suche ich weiter.${choice}`,
    )
  },
  'suggest.no': 'Nein, weiter suchen',
  'suggest.declined': ({ firstName }: { firstName: string }) =>
    `Gut, ich sage es ${firstName} und suche weiter.`,
  'suggest.gone': ({ firstName }: { firstName: string }) =>
    `${firstName} kann zu dieser Zeit nun doch nicht. Ich suche weiter.`,
  'suggest.third': ({ firstName }: { firstName: string }) =>
    both(
      `Mit ${firstName} kann ich vor einer Zusage nur diese Zeit ausmachen. Passt sie nicht, sagen Sie bitte Nein, dann suche ich weiter. Ihre Bitte können Sie jederzeit ändern: Schreiben Sie „meine Sachen“.`,
      `Mit ${firstName} kann ich vor einer Zusage nur diese Zeit ausmachen. Passt sie nicht, sag bitte Nein, dann suche ich weiter. Deine Bitte kannst du jederzeit ändern: Schreib „meine Sachen“.`,
    ),
  'told.suggestionAgreed': ({ firstName }: { firstName: string }) =>
    both(
      `${firstName} passt die Zeit, die Sie vorgeschlagen haben.`,
      `${firstName} passt die Zeit, die du vorgeschlagen hast.`,
    ),
  'told.suggestionGone': 'Aus der anderen Zeit wird nun leider nichts. Danke für den Vorschlag.',
  'told.suggestionOver': ({ firstName, searches }: { firstName: string; searches: boolean }) =>
    searches
      ? `Der Vorschlag von ${firstName} gilt nicht mehr. Ich suche weiter.`
      : `Die Hilfe ist gefunden, der Vorschlag von ${firstName} hat sich damit erledigt.`,
  'invitation.who': (
    { firstName, organisation, district }: Pick<InvitationShown, 'firstName' | 'organisation' | 'district'>,
    t: Tongue,
  ) =>
    `${firstName}${district === null ? '' : ` aus ${district}`}.${t.asksFor(firstName, organisation)} Mehr darf ich vor einer Zusage nicht sagen. Das Rathaus kennt alle, die hier mitmachen.`,
  'invitation.where': (
    { firstName, district, km }: { firstName: string; district: string | null; km: number | null },
    t: Tongue,
  ) => {
    const away = t.count(km ?? 0, { one: '# Kilometer', other: '# Kilometer' })
    const [sie, du] =
      km === null
        ? ['', '']
        : km === 0
          ? [', wie bei Ihnen', ', wie bei dir']
          : [`, etwa ${away} von Ihrem Ortsteil`, `, etwa ${away} von deinem Ortsteil`]
    const place = district === null ? '' : `Das ist in ${district}`
    const sure = (an: string) => (place === '' ? '' : `${place}${an}. `)
    return both(
      `${sure(sie)}Die Adresse bekommen Sie nach einer Zusage, sobald ${firstName} zustimmt.`,
      `${sure(du)}Die Adresse bekommst du nach einer Zusage, sobald ${firstName} zustimmt.`,
    )
  },
  'invitation.what': (
    { firstName, category, text }: { firstName: string; category: Category; text: string },
    t: Tongue,
  ) =>
    both(
      `Es geht um: ${category === 'other' && text !== '' ? `„${text}“` : t.category(category)}. Genaueres sagt Ihnen ${firstName} nach einer Zusage.`,
      `Es geht um: ${category === 'other' && text !== '' ? `„${text}“` : t.category(category)}. Genaueres sagt dir ${firstName} nach einer Zusage.`,
    ),
  'invitation.when': ({ when }: { when: When }, t: Tongue) => `${capital(t.onWhen(when))}.`,
  'invitation.howLong': ({ minutes }: { minutes: number }, t: Tongue) =>
    `Es dauert etwa ${t.minutes(minutes)}.`,
  'invitation.pay': ({ firstName, payCents }: { firstName: string; payCents: number | null }, t: Tongue) =>
    payCents === null
      ? 'Hier wird ohne Geld geholfen.'
      : both(
          `${t.pay(payCents).trim()} Das Geld gibt Ihnen ${firstName} selbst.`,
          `${t.pay(payCents).trim()} Das Geld gibt dir ${firstName} selbst.`,
        ),
  'invitation.notKnown': ({ firstName }: { firstName: string }) =>
    both(
      `Das weiß ich leider nicht. Nach einer Zusage können Sie ${firstName} danach fragen.`,
      `Das weiß ich leider nicht. Nach einer Zusage kannst du ${firstName} danach fragen.`,
    ),
  'invitation.waits': ({ firstName, chooseBy }: { firstName: string; chooseBy: string }, t: Tongue) =>
    both(
      `Danke. ${firstName} wählt bis ${t.moment(chooseBy)} unter den Zusagen. Danach gebe ich Ihnen Bescheid.`,
      `Danke. ${firstName} wählt bis ${t.moment(chooseBy)} unter den Zusagen. Danach gebe ich dir Bescheid.`,
    ),
  choose: ({ helpers, chooseBy }: { helpers: number; chooseBy: string }, t: Tongue) => {
    const found = t.count(helpers, { one: 'Jemand hat zugesagt.', other: '# Menschen haben zugesagt.' })
    return both(
      `${found} Wer soll kommen? Wählen Sie bitte bis ${t.moment(chooseBy)}, sonst gilt die erste Zusage.`,
      `${found} Wer soll kommen? Wähle bitte bis ${t.moment(chooseBy)}, sonst gilt die erste Zusage.`,
    )
  },
  'choose.one': ({ firstName, district, organisation }: Volunteer) =>
    `${firstName}${district === null ? '' : ` aus ${district}`}${organisation === null ? '' : `, ${organisation}`}`,
  'choose.wait': 'Noch warten',
  'choose.waiting': ({ chooseBy }: { chooseBy: string }, t: Tongue) =>
    `Gut, ich warte noch auf weitere Zusagen und frage wieder. Ab ${t.moment(chooseBy)} gilt die erste.`,
  'choose.done': 'Gut, ich gebe Bescheid.',
  'told.someoneFaster': both(
    'Danke, dass Sie da sind. Diesmal war jemand schneller, die Hilfe ist gefunden. Ich frage Sie gern wieder.',
    'Danke, dass du da bist. Diesmal war jemand schneller, die Hilfe ist gefunden. Ich frage dich gern wieder.',
  ),
  'told.notChosen': both(
    'Danke für Ihre Zusage. Diesmal kommt jemand anderes, die Hilfe ist gefunden. Ich frage Sie gern wieder.',
    'Danke für deine Zusage. Diesmal kommt jemand anderes, die Hilfe ist gefunden. Ich frage dich gern wieder.',
  ),
  about: ({ firstName, category, when }: RequestNamed, t: Tongue) => {
    const what = `${t.category(category)}, ${t.when(when)}.`
    return firstName === null
      ? both(`Es geht um Ihre Bitte um Hilfe: ${what}`, `Es geht um deine Bitte um Hilfe: ${what}`)
      : `Es geht um die Hilfe für ${firstName}: ${what}`
  },
  'told.askOver': both(
    'Die Zeit zum Antworten ist um. Das macht nichts, ich frage Sie gern wieder.',
    'Die Zeit zum Antworten ist um. Das macht nichts, ich frage dich gern wieder.',
  ),
  'told.requestGone': both(
    'Diese Hilfe wird nicht mehr gebraucht. Danke, dass Sie da sind.',
    'Diese Hilfe wird nicht mehr gebraucht. Danke, dass du da bist.',
  ),
  'offerValid.ask': (
    { category, when, until }: { category: Category; when: When; until: string },
    t: Tongue,
  ) =>
    both(
      `Ihr Angebot steht schon eine Weile: ${t.category(category)}, ${t.when(when)}. Gilt es noch? Höre ich bis ${t.moment(until)} nichts, nehme ich es heraus.`,
      `Dein Angebot steht schon eine Weile: ${t.category(category)}, ${t.when(when)}. Gilt es noch? Höre ich bis ${t.moment(until)} nichts, nehme ich es heraus.`,
    ),
  'offerValid.yes': 'Ja, gilt noch',
  'offerValid.no': 'Nein, herausnehmen',
  'offerValid.change': 'Es hat sich geändert',
  'offerValid.kept': 'Schön. Dann frage ich weiter.',
  'offerValid.ended': both(
    'Gut, es ist herausgenommen. Danke für Ihre Hilfe.',
    'Gut, es ist herausgenommen. Danke für deine Hilfe.',
  ),
  'told.offerOver': ({ category }: { category: Category }, t: Tongue) =>
    both(
      `Ihr Angebot habe ich herausgenommen, weil ich nichts gehört habe: ${t.category(category)}. Möchten Sie wieder helfen, schreiben Sie es mir einfach.`,
      `Dein Angebot habe ich herausgenommen, weil ich nichts gehört habe: ${t.category(category)}. Möchtest du wieder helfen, schreib es mir einfach.`,
    ),
  'told.offerSilent': ({ firstName }: { firstName: string }) =>
    `${firstName} hat sich noch nicht gemeldet. Ich frage jetzt auch andere und melde mich.`,
  'told.offerDeclined': ({ firstName }: { firstName: string }) =>
    `${firstName} hat diesmal keine Zeit. Ich frage jetzt auch andere und melde mich.`,
  'pause.howLong': both('Wie lange soll ich Sie nicht fragen?', 'Wie lange soll ich dich nicht fragen?'),
  'pause.now': ({ until }: { until: string }, t: Tongue) =>
    both(
      `Sie haben Pause bis ${t.moment(until)}. Wie lange soll ich Sie von heute an nicht fragen?`,
      `Du hast Pause bis ${t.moment(until)}. Wie lange soll ich dich von heute an nicht fragen?`,
    ),
  'pause.end': 'Pause beenden',
  'pause.none': 'Doch keine Pause',
  'pause.until': ({ day }: { day: string }, t: Tongue) =>
    both(`Soll ich Sie bis ${t.day(day)} nicht fragen?`, `Soll ich dich bis ${t.day(day)} nicht fragen?`),
  'pause.done': ({ until }: { until: string }, t: Tongue) =>
    both(
      `Gut, ich frage Sie bis ${t.moment(until)} nicht.`,
      `Gut, ich frage dich bis ${t.moment(until)} nicht.`,
    ),
  /** asks in a week, at most */
  'pause.often': ({ most }: { most: number }) =>
    both(
      `Mehr als ${most} Mal in der Woche frage ich Sie nie. Ist das zu viel, hilft eine Pause. Ein Nein ist immer in Ordnung.`,
      `Mehr als ${most} Mal in der Woche frage ich dich nie. Ist das zu viel, hilft eine Pause. Ein Nein ist immer in Ordnung.`,
    ),
  'pause.off': both('Gut, ich frage Sie wieder.', 'Gut, ich frage dich wieder.'),
  /** adults only, so no Du */
  'pause.atNight': 'Eiliges auch nachts',
  'pause.byDay': 'Nachts nicht mehr fragen',
  'pause.atNightSure': ({ from, to }: { from: string; to: string }, t: Tongue) =>
    `Zwischen ${t.time(from)} und ${t.time(to)} frage ich niemanden. Darf ich Sie auch dann fragen, wenn jemand dringend Hilfe braucht?`,
  'pause.atNightYes': 'Ja, zu jeder Zeit',
  'pause.atNightNo': 'Nein, nur am Tag',
  'pause.atNightOn': 'Danke. Wenn es eilt, frage ich Sie auch nachts. Mit „Pause“ können Sie das ändern.',
  'pause.atNightOff': ({ from, to }: { from: string; to: string }, t: Tongue) =>
    `Gut, zwischen ${t.time(from)} und ${t.time(to)} frage ich Sie nicht.`,

  // two have found each other
  'match.seeker': ({ firstName, organisation, when, word, payCents }: MatchShown, t: Tongue) =>
    both(
      `${firstName} hilft Ihnen ${t.onWhen(when)}. ${firstName} nennt an der Tür das Codewort ${word}. Ohne das Wort öffnen Sie bitte nicht. Geben Sie niemandem Karte oder PIN.${t.helpsFor(firstName, organisation)}${t.pay(payCents)} Was darf ${firstName} sehen?`,
      `${firstName} hilft dir ${t.onWhen(when)}. ${firstName} nennt an der Tür das Codewort ${word}. Ohne das Wort öffne bitte nicht. Gib niemandem Karte oder PIN.${t.helpsFor(firstName, organisation)}${t.pay(payCents)} Was darf ${firstName} sehen?`,
    ),
  'match.addressAndPhone': 'Adresse und Telefon',
  'match.addressOnly': 'Nur Adresse',
  'match.nothing': 'Nichts, Rathaus soll helfen',
  'match.helper': (
    { helper, firstName, organisation, when, word, payCents, remark, asksPhone }: HelperShown,
    t: Tongue,
  ) =>
    both(
      `Danke, ${helper}. Sie helfen ${firstName} ${t.onWhen(when)}. Codewort: ${word}. Die Adresse bekommen Sie, sobald ${firstName} zustimmt.${t.asksFor(firstName, organisation)}${t.pay(payCents)}${remark === null ? '' : ` ${firstName} schreibt dazu: „${remark}“`}${asksPhone ? ` Darf ${firstName} Ihre Nummer sehen?` : ''}`,
      `Danke, ${helper}. Du hilfst ${firstName} ${t.onWhen(when)}. Codewort: ${word}. Die Adresse bekommst du, sobald ${firstName} zustimmt.${t.asksFor(firstName, organisation)}${t.pay(payCents)}${remark === null ? '' : ` ${firstName} schreibt dazu: „${remark}“`}${asksPhone ? ` Darf ${firstName} deine Nummer sehen?` : ''}`,
    ),
  'match.remark': ({ firstName, remark }: { firstName: string; remark: string }) =>
    `${firstName} schreibt dazu: „${remark}“`,
  'match.cannot': 'Ich kann doch nicht',
  'match.callOff': 'Absagen',
  'match.address': 'Wie ist die Adresse? Bitte Straße und Hausnummer, zum Beispiel: Lindenweg 4.',
  'match.addressAgain': 'Da fehlt noch die Hausnummer.',
  'match.shared': ({ firstName, side }: { firstName: string; side: Side }) =>
    side === 'seeker'
      ? both(
          `Gut, ${firstName} weiß jetzt, wohin. Bis bald.`,
          `Gut, ${firstName} weiß jetzt, wohin. Bis bald.`,
        )
      : both(`Gut, ${firstName} hat jetzt Ihre Nummer.`, `Gut, ${firstName} hat jetzt deine Nummer.`),
  'match.nothingShared': ({ firstName, side }: { firstName: string; side: Side }) =>
    side === 'seeker'
      ? both(
          `Gut, ${firstName} sieht nichts. Das Rathaus bringt Sie beide zusammen und meldet sich.`,
          `Gut, ${firstName} sieht nichts. Das Rathaus bringt euch zusammen und meldet sich.`,
        )
      : both(`Gut, ${firstName} sieht Ihre Nummer nicht.`, `Gut, ${firstName} sieht deine Nummer nicht.`),
  'told.contact': (
    {
      firstName,
      phone,
      address,
    }: {
      firstName: string
      phone: string | null
      address: string | null
    },
    t: Tongue,
  ) =>
    [
      `${firstName} hat für diesen Besuch freigegeben:`,
      address && `Adresse: ${address}`,
      phone && `Telefon: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.nothingShared': ({
    firstName,
  }: {
    firstName: string
    phone: string | null
    address: string | null
  }) =>
    both(
      `${firstName} und Sie haben nichts voneinander freigegeben. Das Rathaus bringt Sie beide zusammen und meldet sich.`,
      `${firstName} und du habt nichts voneinander freigegeben. Das Rathaus bringt euch zusammen und meldet sich.`,
    ),
  'match.overview': (
    { firstName, organisation, category, when, word, side, payCents, phone, address }: MatchLookedAt,
    t: Tongue,
  ) => {
    const behalf =
      side === 'seeker' ? t.helpsFor(firstName, organisation) : t.asksFor(firstName, organisation)
    const shown = [address && `Adresse: ${address}`, phone && `Telefon: ${t.phone(phone)}`]
    const facts = [
      `${t.category(category)}, ${t.when(when)}. Codewort: ${word}.${behalf}${t.pay(payCents)}`,
      ...shown,
    ]
    const all = facts.filter(Boolean).join('\n')
    return side === 'seeker'
      ? both(`${firstName} hilft Ihnen: ${all}`, `${firstName} hilft dir: ${all}`)
      : both(`Sie helfen ${firstName}: ${all}`, `Du hilfst ${firstName}: ${all}`)
  },
  'match.addressLater': ({ firstName }: { firstName: string }) =>
    both(
      `Die Adresse bekommen Sie, sobald ${firstName} zustimmt.`,
      `Die Adresse bekommst du, sobald ${firstName} zustimmt.`,
    ),
  'match.none': 'Gerade ist nichts verabredet.',
  'match.reminder': 'Zur Erinnerung:',
  'match.seeYou': 'Schön, dann bleibt es dabei.',
  'match.tellHowItWent': 'Es ist vorbei',
  'match.share': 'Kontakt freigeben',
  'match.withdrawSure': ({ firstName }: { firstName: string }) =>
    `Soll ich die Verabredung mit ${firstName} absagen?`,
  'match.withdrawYes': 'Ja, absagen',
  'match.withdrawNo': 'Nein, es bleibt dabei',
  'match.withdrawn': ({ firstName }: { firstName: string }) => `Gut, ich habe ${firstName} Bescheid gegeben.`,
  'match.stays': 'Gut, es bleibt dabei.',
  // something is the matter with what is agreed on
  'agreed.askThem': ({ firstName }: { firstName: string }) =>
    both(
      `Das kann ich Ihnen leider nicht sagen. Fragen Sie ${firstName} gern selbst, mit „Nachricht schreiben“.`,
      `Das kann ich dir leider nicht sagen. Frag ${firstName} gern selbst, mit „Nachricht schreiben“.`,
    ),
  'agreed.none': both(
    'Im Moment ist nichts verabredet. Schreiben Sie einfach, was Sie brauchen oder anbieten.',
    'Im Moment ist nichts verabredet. Schreib einfach, was du brauchst oder anbietest.',
  ),
  'move.when': ({ firstName, phone, townHallPhone }: { firstName: string } & Numbers, t: Tongue) => {
    const [number, sieCall, duCall] =
      phone === null
        ? [townHallPhone, 'rufen Sie im Rathaus an', 'ruf im Rathaus an']
        : [t.phone(phone), `rufen Sie ${firstName} an`, `ruf ${firstName} an`]
    return both(
      `Wann würde es Ihnen passen? Schreiben Sie zum Beispiel „Freitag um 10“, dann frage ich ${firstName}. Eilt es, ${sieCall}: ${number}.`,
      `Wann würde es dir passen? Schreib zum Beispiel „Freitag um 10“, dann frage ich ${firstName}. Eilt es, ${duCall}: ${number}.`,
    )
  },
  'move.propose': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    `Soll ich ${firstName} fragen, ob es auch so geht: ${t.when(when)}?`,
  'move.ask': 'Ja, bitte fragen',
  'move.asked': ({ firstName }: { firstName: string }) =>
    `Gut, ich frage ${firstName} und melde mich. Bis dahin bleibt es, wie es ist.`,
  'move.asks': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    both(
      `${firstName} fragt, ob es auch so geht: ${t.when(when)}. Passt Ihnen das?`,
      `${firstName} fragt, ob es auch so geht: ${t.when(when)}. Passt dir das?`,
    ),
  'move.yes': 'Ja, das passt',
  'move.moved': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    `Gut, dann gilt jetzt: ${t.when(when)}. Ich sage ${firstName} Bescheid.`,
  'told.timeMoved': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    `${firstName} ist einverstanden. Jetzt gilt: ${t.when(when)}.`,
  'told.timeStays': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    `${firstName} passt die andere Zeit nicht. Es bleibt dabei: ${t.when(when)}.`,
  'agreed.settled': both(
    'Gut, dass Sie miteinander gesprochen haben. Gilt eine andere Zeit, schreiben Sie sie mir bitte; hier steht noch diese.',
    'Gut, dass ihr miteinander gesprochen habt. Gilt eine andere Zeit, schreib sie mir bitte; hier steht noch diese.',
  ),
  'agreed.reach': ({ matter, firstName, phone, townHallPhone }: Reached, t: Tongue) => {
    const [number, sieCall, duCall] =
      phone === null
        ? [townHallPhone, 'rufen Sie im Rathaus an', 'ruf im Rathaus an']
        : [t.phone(phone), `rufen Sie ${firstName} an`, `ruf ${firstName} an`]
    switch (matter) {
      case 'late':
        return both(`Eilt es, ${sieCall}: ${number}.`, `Eilt es, ${duCall}: ${number}.`)
      case 'missing':
        return both(
          `Das tut mir leid. Am schnellsten geht es so: ${capital(sieCall)}, ${number}.`,
          `Das tut mir leid. Am schnellsten geht es so: ${capital(duCall)}, ${number}.`,
        )
      case 'move':
        return both(
          `Was jede Woche ist, kann ich nicht verschieben, aber ich schreibe ${firstName} gern. Eilt es, ${sieCall}: ${number}.`,
          `Was jede Woche ist, kann ich nicht verschieben, aber ich schreibe ${firstName} gern. Eilt es, ${duCall}: ${number}.`,
        )
      default:
        return matter satisfies never
    }
  },
  // what the two write to each other
  'match.write': 'Nachricht schreiben',
  'relay.what': ({ firstName }: { firstName: string }) => `Was soll ich ${firstName} schreiben?`,
  'relay.confirm': ({ firstName, text }: Message) =>
    `Das schreibe ich ${firstName}: „${text}“\nSoll ich es so senden?`,
  'relay.send': 'Ja, senden',
  'relay.drop': 'Nicht senden',
  'relay.sent': ({ firstName, phone, told }: MessageSent, t: Tongue) => {
    if (told === 'told')
      return both(
        `Gesendet. Was ${firstName} antwortet, lesen Sie hier.`,
        `Gesendet. Was ${firstName} antwortet, liest du hier.`,
      )
    const called = `Gut. ${firstName} ist nur am Telefon zu erreichen: Das Rathaus ruft an und liest es vor. Das kann etwas dauern.`
    const number = phone && t.phone(phone)
    return number
      ? both(
          `${called} Eilt es, rufen Sie selbst an: ${number}.`,
          `${called} Eilt es, ruf selbst an: ${number}.`,
        )
      : called
  },
  'relay.held': ({ firstName, phone, until }: MessageHeld, t: Tongue) => {
    const held = `Gut. Damit es niemanden weckt, bekommt ${firstName} das nach der Nachtruhe: ${t.moment(until)}.`
    const number = phone && t.phone(phone)
    return number
      ? both(`${held} Eilt es, rufen Sie selbst an: ${number}.`, `${held} Eilt es, ruf selbst an: ${number}.`)
      : held
  },
  'relay.heard': ({ firstName, text }: Message) =>
    both(`${firstName} schreibt Ihnen: „${text}“`, `${firstName} schreibt dir: „${text}“`),
  'relay.answer': 'Antworten',
  'told.matchOver': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    `Die Verabredung mit ${firstName} (${t.when(when)}) findet nicht statt.`,
  'told.helperWithdrew': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    both(
      `${firstName} kann doch nicht (${t.when(when)}). Ich suche sofort weiter und melde mich.`,
      `${firstName} kann doch nicht (${t.when(when)}). Ich suche sofort weiter und melde mich.`,
    ),
  checkIn: ({ firstName, side }: { firstName: string; side: Side; matchId: number }) =>
    side === 'seeker'
      ? both(
          `War ${firstName} bei Ihnen, und hat es geklappt?`,
          `War ${firstName} bei dir, und hat es geklappt?`,
        )
      : both(
          `Haben Sie ${firstName} geholfen, und hat es geklappt?`,
          `Hast du ${firstName} geholfen, und hat es geklappt?`,
        ),
  'checkIn.yes': 'Ja, es hat geklappt',
  'checkIn.no': 'Nein, leider nicht',
  'checkIn.thanks': ({ firstName }: { firstName: string; side: Side; matchId: number }) =>
    both(
      `Danke, dass Sie es mir sagen. Schön, dass es ${firstName} und Sie gibt.`,
      `Danke, dass du es mir sagst. Schön, dass es ${firstName} und dich gibt.`,
    ),
  'checkIn.but': both(
    'Danke, dass Sie es mir sagen. Schade, dass nicht alles gut war. Möchten Sie es dem Rathaus schreiben?',
    'Danke, dass du es mir sagst. Schade, dass nicht alles gut war. Möchtest du es dem Rathaus schreiben?',
  ),
  'checkIn.noShow': 'Das tut mir leid. Das Rathaus weiß Bescheid.',
  'checkIn.again': 'Soll ich für eine andere Zeit noch einmal jemanden suchen?',
  'checkIn.sorry': both(
    'Schade. Danke, dass Sie es mir sagen. Das Rathaus sieht es sich an.',
    'Schade. Danke, dass du es mir sagst. Das Rathaus sieht es sich an.',
  ),

  'guardian.callNote': (
    { news, guardian, phone, firstName, category, district, when, payCents }: GuardianNote,
    t: Tongue,
  ) =>
    `Bitte ${guardian} anrufen${phone === null ? '' : ` (${t.phone(phone)})`}: ${firstName} ${
      { agreed: 'hat zugesagt', moved: 'hat eine neue Zeit vereinbart', over: 'hilft nun doch nicht' }[news]
    }: ${[t.category(category), t.when(when), district].filter(Boolean).join(', ')}.${t.pay(payCents)}`,

  // nobody yet
  nobodyYet: both(
    'Bisher hat niemand Zeit. Das liegt nicht an Ihnen. Ich suche weiter. Manchmal hilft eine andere Zeit.',
    'Bisher hat niemand Zeit. Das liegt nicht an dir. Ich suche weiter. Manchmal hilft eine andere Zeit.',
  ),
  'nobodyYet.helps': ({ otherTime, farther }: { otherTime: number; farther: number }, t: Tongue) =>
    [
      otherTime > 0 &&
        t.count(otherTime, {
          one: 'Zu einer anderen Zeit könnte ich noch jemanden fragen.',
          other: 'Zu einer anderen Zeit könnte ich noch # Menschen fragen.',
        }),
      farther > 0 &&
        t.count(farther, {
          one: 'Etwas weiter weg wohnt noch jemand, der so etwas macht.',
          other: 'Etwas weiter weg wohnen noch # Menschen, die so etwas machen.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  'nobodyYet.farther': 'Weiter weg fragen',
  'nobodyYet.wider': 'Gut, ich frage jetzt auch weiter weg und melde mich.',
  'nobodyYet.wait': 'Weiter suchen',
  'nobodyYet.otherTime': 'Andere Zeit',
  'nobodyYet.call': 'Rathaus soll anrufen',
  'nobodyYet.calling': ({ contact }: { contact: string }) =>
    both(
      `Gut, ${contact} vom Rathaus ruft Sie an. Ich suche inzwischen weiter.`,
      `Gut, ${contact} vom Rathaus ruft dich an. Ich suche inzwischen weiter.`,
    ),
  'nobodyYet.callNote': ({ category, when }: { category: Category; when: When }, t: Tongue) =>
    `Ein Anruf wurde gewünscht: ${t.category(category)}, ${t.when(when)}. Bisher hat niemand Zeit.`,
  'nobodyYet.stop': 'Nicht mehr suchen',
  'nobodyYet.waiting': ({ contact }: { contact: string }) =>
    `Gut, ich suche weiter. ${contact} im Rathaus weiß auch Bescheid.`,

  'told.expired': both(
    'Leider hat sich niemand gefunden, und die Zeit ist jetzt um. Das tut mir leid. Unter „meine sachen“ können Sie mit einer anderen Zeit noch einmal suchen.',
    'Leider hat sich niemand gefunden, und die Zeit ist jetzt um. Das tut mir leid. Unter „meine sachen“ kannst du mit einer anderen Zeit noch einmal suchen.',
  ),

  // one's own
  menu: ({ firstName }: { firstName: string }) =>
    both(`Was möchten Sie, ${firstName}?`, `Was möchtest du, ${firstName}?`),
  'menu.offers': 'Angebote ansehen',
  'menu.things': 'Meine Sachen',
  'menu.pause': 'Pause machen',
  'menu.data': 'Meine Daten',
  'menu.back': 'Zum Menü',
  things: both(
    'Das läuft gerade. Wählen Sie eins, um es zu ändern.',
    'Das läuft gerade. Wähle eins, um es zu ändern.',
  ),
  'things.which': 'Worum geht es?',
  'things.none': both(
    'Im Moment läuft nichts. Schreiben Sie einfach, was Sie brauchen oder anbieten.',
    'Im Moment läuft nichts. Schreib einfach, was du brauchst oder anbietest.',
  ),
  'thing.match': ({ firstName, when, side }: { firstName: string; when: When; side: Side }, t: Tongue) =>
    [`${side === 'seeker' ? 'Hilfe von' : 'Hilfe für'} ${firstName}`, t.shortWhen(when)]
      .filter(Boolean)
      .join(', '),
  'thing.invitation': ({ firstName, when }: { firstName: string; when: When }, t: Tongue) =>
    [`Frage von ${firstName}`, t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.request': (
    { category, when, status }: { category: Category; when: When; status: string },
    t: Tongue,
  ) => [t.category(category), MARKS[status] ?? t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.offer': ({ category }: { category: Category }, t: Tongue) => `Angebot: ${t.category(category)}`,
  'thing.describe': ({ kind, category, text, when, status }: PostShown, t: Tongue) =>
    `${kind === 'request' ? 'Bitte um Hilfe' : 'Angebot'}: ${t.category(category)}, ${t.when(when)}.${kind === 'request' && category !== 'other' ? '' : text && ` „${text}“`} ${STATES[status] ?? ''}`.trim(),
  'thing.postIt': 'Jetzt eintragen',
  'thing.pause': 'Pausieren',
  'thing.resume': 'Wieder aufnehmen',
  'thing.withdraw': 'Zurücknehmen',
  'thing.withdrawSure': 'Soll ich das zurücknehmen?',
  'thing.withdrawYes': 'Ja, zurücknehmen',
  'thing.askAgain': 'Noch einmal suchen',
  'thing.changed': ({ status }: { status: string }) => CHANGES[status] ?? 'Gut.',

  // data and reports
  'data.none': both('Über Sie ist nichts gespeichert.', 'Über dich ist nichts gespeichert.'),
  'data.notice': (p: PrivacyNotice) => privacyNotice(p),
  imprint: ({ town, phone, page }: { town: string; phone: string; page: string | null }) =>
    `Hier bietet die Stadt ${town} dasnez an, Telefon ${phone}.${page ? ` Das Impressum: ${page}` : ''}`,
  'imprint.whichTown': both(
    'Das sagt Ihnen Ihre Stadt: Jede bietet dasnez selbst an. Nennen Sie mir bitte erst Ihren Ort.',
    'Das sagt dir deine Stadt: Jede bietet dasnez selbst an. Nenn mir bitte erst deinen Ort.',
  ),
  'data.whoSees': both(
    'Das Rathaus sieht Ihre Angaben. Andere sehen vor einer Zusage nur Vorname, Ortsteil, Aufgabe und Zeit. Nummer und Adresse sieht nur, wem Sie sie zeigen.',
    'Das Rathaus sieht deine Angaben. Andere sehen vor einer Zusage nur Vorname, Ortsteil, Aufgabe und Zeit. Nummer und Adresse sieht nur, wem du sie zeigst.',
  ),
  'data.why': both(
    'Das Rathaus ruft einmal an, um Sie kennenzulernen. Alter und Ortsteil sagen, wer zu Ihnen passt. Andere sehen Ihre Nummer nur, wenn Sie es erlauben.',
    'Das Rathaus ruft einmal an, um dich oder deine Eltern kennenzulernen. Alter und Ortsteil sagen, wer zu dir passt. Andere sehen deine Nummer nur, wenn du es erlaubst.',
  ),
  'data.kept': (p: DataShown, t: Tongue) =>
    [
      'Das ist gespeichert:',
      `Name: ${`${p.firstName} ${p.lastName}`.trim()}`,
      p.birthYear === null ? '' : `Geburtsjahr: ${p.birthYear}`,
      p.district === null ? '' : `Ortsteil: ${p.district}`,
      p.phone === null ? '' : `Telefon: ${t.phone(p.phone)}`,
      p.address === null ? '' : `Adresse: ${p.address}`,
      p.shownTo.length === 0
        ? ''
        : `Nummer oder Adresse freigegeben für: ${t.list(p.shownTo.map(who => who.firstName))}`,
      p.consentOn === null ? '' : `Zugestimmt am: ${t.day(p.consentOn)}`,
      p.speaksFor.length === 0 ? '' : `Spricht für: ${t.list(p.speaksFor)}`,
      `Bitten um Hilfe: ${p.requests}, Angebote: ${p.offers}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'data.what': 'Was soll ich tun?',
  'data.change': 'Etwas ändern',
  'data.erase': 'Alles löschen',
  'data.fine': 'So lassen',
  'data.messages': 'Meine Nachrichten',
  'data.written': ({ messages }: { messages: MessageWritten[] }, t: Tongue) => {
    const all = messages.map(({ firstName, text, on }) => `An ${firstName}, ${t.day(on)}: „${text}“`)
    const forgotten = 'Nachrichten lösche ich 30 Tage nach der Hilfe.'
    return both(
      ['Das haben Sie anderen geschrieben:', ...all, forgotten].join('\n'),
      ['Das hast du anderen geschrieben:', ...all, forgotten].join('\n'),
    )
  },
  'data.eraseSure': ({ town }: { town: string }) =>
    both(
      `Soll ich Sie bei dasnez abmelden und Ihre Angaben löschen? Laufende Bitten und Verabredungen enden dann. Die Stadt ${town} behält ohne Namen, dass und wann jemand geholfen hat. Was das Rathaus entschieden hat, muss sie bis zu vier Jahre nachweisen können. Meldungen bleiben ein Jahr, nachdem sie erledigt sind.`,
      `Soll ich dich bei dasnez abmelden und deine Angaben löschen? Laufende Bitten und Verabredungen enden dann. Die Stadt ${town} behält ohne Namen, dass und wann jemand geholfen hat. Was das Rathaus entschieden hat, muss sie bis zu vier Jahre nachweisen können. Meldungen bleiben ein Jahr, nachdem sie erledigt sind.`,
    ),
  'data.eraseYes': 'Ja, alles löschen',
  'data.eraseNo': 'Nein, behalten',
  'change.phone': both('Wie ist Ihre neue Telefonnummer?', 'Wie ist deine neue Telefonnummer?'),
  'change.elsewhere': ({ town }: { town: string }) => `Nicht mehr in ${town}`,
  'change.noAddress': 'Keine Adresse speichern',
  'change.confirm': (p: ChangeShown, t: Tongue) =>
    [
      'Soll ich das so speichern?',
      p.name === null ? '' : `Name: ${p.name}`,
      p.phone === null ? '' : `Telefon: ${t.phone(p.phone)}`,
      p.district === null ? '' : `Ortsteil: ${p.district}`,
      p.address === null ? '' : `Adresse: ${p.address}`,
      p.addressGone ? 'Adresse: keine mehr' : '',
      p.tells.length === 0 ? '' : `Wegen der Verabredung sage ich es auch ${t.list(p.tells)}.`,
      p.checked ? 'Das Rathaus sieht den neuen Namen auch und fragt vielleicht nach.' : '',
    ]
      .filter(Boolean)
      .join('\n'),
  'change.save': 'Ja, speichern',
  'change.again': 'Nein, noch einmal',
  'change.stays': ({ district }: { district: string }) => `Was schon läuft, steht noch in ${district}.`,
  'change.byTownHall': ({ what }: { what: 'birthYear' | 'guardian' }) =>
    what === 'birthYear'
      ? 'Das Geburtsjahr ändert nur das Rathaus: Davon hängt ab, wie junge Menschen geschützt sind.'
      : both(
          'Die Angaben zu Ihren Eltern und ihre Nummer ändert nur das Rathaus. So sind Sie geschützt.',
          'Die Angaben zu deinen Eltern und ihre Nummer ändert nur das Rathaus. So bist du geschützt.',
        ),
  'change.callNote': ({ before, name }: { before: string; name: string }) =>
    `Neuer Name: ${name}, bisher ${before}. Bitte anrufen und nachfragen.`,
  'told.newContact': (
    { firstName, phone, address }: { firstName: string; phone: string | null; address: string | null },
    t: Tongue,
  ) =>
    [
      `Neu von ${firstName}, für die Verabredung:`,
      address && `Adresse: ${address}`,
      phone && `Telefon: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.addressGone': ({ firstName, phone }: { firstName: string; phone: string }) =>
    `Die Adresse von ${firstName} gilt nicht mehr. Wohin es geht, weiß das Rathaus: ${phone}.`,
  'told.corrected': ({ what, phone }: { what: CorrectedPart[]; phone: string }, t: Tongue) => {
    const parts = t.list(what.map(part => CORRECTED[part]))
    return both(
      `Das Rathaus hat Ihre Angaben geändert: ${parts}. Ist das ein Irrtum, rufen Sie bitte dort an: ${phone}.`,
      `Das Rathaus hat deine Angaben geändert: ${parts}. Ist das ein Irrtum, ruf bitte dort an: ${phone}.`,
    )
  },
  'report.whom': 'Um wen geht es?',
  'report.other': 'Um jemand anderen',
  'report.about': ({ firstName }: { firstName: string }) => `Es geht um ${firstName}.`,
  'report.sure': ({ text }: { text: string }) =>
    both(
      `Soll ich das dem Rathaus melden: „${text}“? Sonst liest es niemand. Schreiben Sie gern noch dazu, was passiert ist.`,
      `Soll ich das dem Rathaus melden: „${text}“? Sonst liest es niemand. Schreib gern noch dazu, was passiert ist.`,
    ),
  'report.send': 'Ja, melden',
  'report.heard': ({ contact, phone }: { contact: string; phone: string }) =>
    both(
      `Danke, dass Sie das sagen. ${contact} im Rathaus sieht es jetzt und kümmert sich. Eilt es: ${phone}, im Notfall 110.`,
      `Danke, dass du das sagst. ${contact} im Rathaus sieht es jetzt und kümmert sich. Eilt es: ${phone}, im Notfall 110.`,
    ),
  'report.what': both(
    'Was stimmt nicht? Schreiben Sie es in Ihren Worten. Nur das Rathaus liest es.',
    'Was stimmt nicht? Schreib es in deinen Worten. Nur das Rathaus liest es.',
  ),
  'report.readBy': both(
    'Das liest nur das Rathaus, und ich sage es niemandem weiter.',
    'Das liest nur das Rathaus, und ich sage es niemandem weiter. Erzähl es gern auch deinen Eltern.',
  ),
  'report.nothing': 'Doch nichts',
  'report.thanks': ({ contact, phone }: { contact: string; phone: string }) =>
    both(
      `Danke, dass Sie das sagen. ${contact} im Rathaus sieht es jetzt und kümmert sich. Eilt es: ${phone}, im Notfall 110. Möchten Sie mit dieser Person nicht mehr zusammengebracht werden?`,
      `Danke, dass du das sagst. ${contact} im Rathaus sieht es jetzt und kümmert sich. Eilt es: ${phone}, im Notfall 110. Erzähl es gern auch deinen Eltern. Reden kannst du auch mit der Nummer gegen Kummer: 116 111. Möchtest du mit dieser Person nicht mehr zusammengebracht werden?`,
    ),
  'report.apart': 'Nicht mehr zusammenbringen',
  'report.apartDone': both(
    'Gut, ich bringe Sie beide nicht mehr zusammen.',
    'Gut, ich bringe euch beide nicht mehr zusammen.',
  ),
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function dangerText(what: Danger): Form {
  const young = ' Für dich da ist auch die Nummer gegen Kummer: 116 111.'
  switch (what) {
    case 'medical':
      return both(
        'Rufen Sie bitte sofort die 112 an. Dort hilft man Ihnen jetzt am schnellsten.',
        `Ruf bitte sofort die 112 an. Dort hilft man dir jetzt am schnellsten.${young}`,
      )
    case 'fire':
      return both(
        'Rufen Sie bitte sofort die 112 an und bringen Sie sich in Sicherheit.',
        `Ruf bitte sofort die 112 an und bring dich in Sicherheit.${young}`,
      )
    case 'violence':
      return both(
        `Rufen Sie bitte sofort die 110 an, wenn Gefahr besteht. Verletzt: 112.`,
        `Ruf bitte sofort die 110 an, wenn Gefahr besteht. Verletzt: 112.${young}`,
      )
    case 'intruder':
      return both(
        'Öffnen Sie bitte nicht. Rufen Sie sofort die 110 an, wenn Sie Angst haben.',
        `Öffne bitte nicht. Ruf sofort die 110 an, wenn du Angst hast.${young}`,
      )
    case 'fraud':
      return both(
        'Vorsicht, das klingt nach Betrug. Legen Sie bitte auf. Polizei, Bank, Rathaus und dasnez fragen nie nach Geld, PIN oder Kontonummer. Rufen Sie selbst die 110 an.',
        'Vorsicht, das klingt nach Betrug. Leg bitte auf. Polizei, Bank, Rathaus und dasnez fragen nie nach Geld, PIN oder Kontonummer. Ruf selbst die 110 an.',
      )
    case 'missing':
      return both(
        'Rufen Sie bitte sofort die 110 an. Die Polizei sucht mit Ihnen.',
        `Ruf bitte sofort die 110 an. Die Polizei sucht mit dir.${young}`,
      )
    case 'suicide':
      return both(
        'Es ist gut, dass Sie das sagen. Bitte sprechen Sie jetzt mit jemandem: Telefonseelsorge 0800 111 0 111, kostenlos, Tag und Nacht. Bei akuter Gefahr: 112.',
        `Es ist gut, dass du das sagst. Bitte sprich jetzt mit jemandem: Telefonseelsorge 0800 111 0 111, kostenlos, Tag und Nacht. Bei akuter Gefahr: 112.${young}`,
      )
    case 'call':
      return both(
        'Ist jemand in Not, rufen Sie bitte sofort die 112 an. Polizei: 110. Ist es kein Notfall, schreiben Sie mir einfach, was Sie brauchen.',
        `Ist jemand in Not, ruf bitte sofort die 112 an. Polizei: 110.${young} Ist es kein Notfall, schreib mir einfach, was du brauchst.`,
      )
    default:
      return what satisfies never
  }
}

const UNREADABLE: Record<Unreadable, Form> = {
  photo: both(
    'Bilder kann ich nicht ansehen. Schreiben Sie mir bitte in Worten.',
    'Bilder kann ich nicht ansehen. Schreib mir bitte in Worten.',
  ),
  voice: both(
    'Sprachnachrichten kann ich nicht hören. Schreiben Sie mir bitte in Worten.',
    'Sprachnachrichten kann ich nicht hören. Schreib mir bitte in Worten.',
  ),
  sticker: both(
    'Wie nett. Lesen kann ich nur Worte. Schreiben Sie mir bitte, worum es geht.',
    'Wie nett. Lesen kann ich nur Worte. Schreib mir bitte, worum es geht.',
  ),
  file: both(
    'Dateien kann ich nicht öffnen. Schreiben Sie mir bitte in Worten.',
    'Dateien kann ich nicht öffnen. Schreib mir bitte in Worten.',
  ),
  encrypted: both(
    'Diese Nachricht konnte ich nicht entschlüsseln. Schreiben Sie sie bitte noch einmal.',
    'Diese Nachricht konnte ich nicht entschlüsseln. Schreib sie bitte noch einmal.',
  ),
  empty: both(
    'Da stand nichts. Schreiben Sie mir bitte in Worten, worum es geht.',
    'Da stand nichts. Schreib mir bitte in Worten, worum es geht.',
  ),
  other: both(
    'Damit kann ich nichts anfangen. Schreiben Sie mir bitte in Worten.',
    'Damit kann ich nichts anfangen. Schreib mir bitte in Worten.',
  ),
}

const MARKS: Record<string, string> = {
  DRAFT: 'Entwurf',
  HELD: 'in Prüfung',
  PAUSED: 'Pause',
  EXPIRED: 'vorbei',
}
const STATES: Record<string, string> = {
  DRAFT: 'Das ist noch nicht eingetragen.',
  HELD: 'Das Rathaus sieht es sich gerade an.',
  OPEN: 'Ich suche gerade.',
  ACTIVE: 'Das Angebot gilt.',
  PAUSED: 'Das pausiert gerade.',
  EXPIRED: 'Es hat sich leider niemand gefunden.',
}
const CHANGES: Record<string, string> = {
  OPEN: 'Gut, ich suche wieder.',
  ACTIVE: 'Gut, das Angebot gilt wieder.',
  PAUSED: 'Gut, das pausiert jetzt. Unter „meine sachen“ geht es weiter.',
  CANCELLED: 'Gut, das ist zurückgenommen.',
  ENDED: 'Gut, das Angebot ist zurückgenommen.',
}
const INVITED: Record<Role | 'both', [sie: string, du: string]> = {
  SEEKER: [' Schreiben Sie mir einfach, was Sie brauchen.', ' Schreib mir einfach, was du brauchst.'],
  HELPER: [
    ' Schreiben Sie mir einfach, wobei Sie helfen möchten.',
    ' Schreib mir einfach, wobei du helfen möchtest.',
  ],
  both: [
    ' Schreiben Sie mir einfach, was Sie brauchen oder anbieten.',
    ' Schreib mir einfach, was du brauchst oder anbietest.',
  ],
}

type Role = 'SEEKER' | 'HELPER'
type Side = 'seeker' | 'helper'
type Danger = 'medical' | 'violence' | 'suicide' | 'fire' | 'intruder' | 'fraud' | 'missing' | 'call'
type Unreadable = 'photo' | 'voice' | 'sticker' | 'file' | 'encrypted' | 'empty' | 'other'

interface RegistrationShown {
  name: string
  birthYear: number
  district: string
  phone: string | null
  guardian: { name: string; phone: string | null } | null
  wish: { kind: 'request' | 'offer'; category: Category; when: When } | null
}
interface Approved {
  roles: Role[]
  firstName: string
  lastName: string
  /** a wish from before waits, and is asked about next */
  wish: boolean
  /** nothing was approved before */
  first: boolean
}
interface Waiting {
  name: string
  contact: string
  phone: string
  callBy: string | null
  /** the day is past */
  late: boolean
  wish: { kind: 'request' | 'offer'; category: Category } | null
  fresh: boolean
  /** somebody has asked */
  asked: boolean
}
interface OtherWish {
  noted: Category
  said: Category
  kind: 'request' | 'offer'
}
interface WishShown {
  category: Category
  text: string
  when: When
  district: string | null
  minutes: number | null
  people: number
  urgent: boolean
}
interface Behalf {
  kind: 'request' | 'offer'
  organisation: OrganisationNamed
}
interface Volunteer {
  firstName: string
  district: string | null
  /** its name */
  organisation: string | null
}
interface OfferShown {
  id: number
  firstName: string
  district: string | null
  category: Category
  text: string
  when: When
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: number | null
  /** under whose name, where it is not their own */
  organisation: OrganisationNamed | null
}
/** years */
interface Ages {
  min: number
  max: number
}
interface InvitationShown {
  helper: string
  firstName: string
  organisation: OrganisationNamed | null
  district: string | null
  category: Category
  text: string
  minutes: number
  when: When
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: number | null
  answerBy: string
  offered: boolean
}
interface MatchShown {
  firstName: string
  /** under whose name the other asks, or comes */
  organisation: OrganisationNamed | null
  category: Category
  when: When
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: number | null
  word: string
  side: Side
}
interface MatchLookedAt extends MatchShown {
  /** what the other has shown for this visit */
  phone: string | null
  address: string | null
}
/** help whose time can't be another: of every week, or of several together */
interface Untouched {
  firstName: string
  when: When
  several: boolean
}

interface Suggested {
  firstName: string
  district: string | null
  when: When
  /** ISO instant */
  until: string
  /** a yes is the choice, where the seeker wanted one */
  pick: boolean
}

interface Numbers {
  /** that the other has shown */
  phone: string | null
  townHallPhone: string
}

interface Reached {
  matter: 'late' | 'missing' | 'move'
  firstName: string
  phone: string | null
  townHallPhone: string
}
interface Message {
  /** of the other */
  firstName: string
  text: string
}
interface MessageSent {
  firstName: string
  /** as the other has shown it */
  phone: string | null
  told: 'told' | 'called'
}
interface MessageHeld {
  firstName: string
  /** as the other has shown it */
  phone: string | null
  /** ISO instant */
  until: string
}
interface MessageWritten extends Message {
  /** ISO date */
  on: string
}
interface GuardianNote {
  news: 'agreed' | 'moved' | 'over'
  guardian: string
  phone: string | null
  firstName: string
  category: Category
  district: string | null
  when: When
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: number | null
}
interface HelperShown extends MatchShown {
  /** written beside the wish */
  remark: string | null
  helper: string
  /** has a number that could be shown */
  asksPhone: boolean
}
interface RequestNamed {
  /** of whom one would help; null = it is one's own */
  firstName: string | null
  category: Category
  when: When
}
interface PostShown {
  kind: 'request' | 'offer'
  category: Category
  text: string
  when: When
  status: string
}
/** GDPR Art. 13: who answers for it, on what ground, how long, and what one may demand. */
function privacyNotice({ town, phone, dataProtection, privacyPage }: PrivacyNotice) {
  const ask = dataProtection ? ` Fragen zum Datenschutz beantwortet: ${dataProtection}.` : ''
  const page = privacyPage ? `\nAusführlich steht es hier: ${privacyPage}` : ''
  return both(
    `Verantwortlich ist die Stadt ${town}, Telefon ${phone}.${ask}\nDie Stadt darf Ihre Angaben speichern, weil Sie zustimmen; das können Sie jederzeit zurücknehmen.\nTelefonnummer und Adresse liegen verschlüsselt. Ihre Nachrichten an mich werden nur so lange behalten, wie sie gebraucht werden. Niemand bekommt Ihre Nummer oder Adresse, bevor Sie für diesen einen Besuch zugestimmt haben.\n„meine daten“ zeigt alles, was gespeichert ist, und ändert, was nicht stimmt. „löschen“ entfernt es.\nBeschweren können Sie sich bei der Datenschutzaufsicht Ihres Landes.${page}`,
    `Verantwortlich ist die Stadt ${town}, Telefon ${phone}.${ask}\nDie Stadt darf deine Angaben speichern, weil du zustimmst; das kannst du jederzeit zurücknehmen.\nTelefonnummer und Adresse liegen verschlüsselt. Deine Nachrichten an mich werden nur so lange behalten, wie sie gebraucht werden. Niemand bekommt deine Nummer oder Adresse, bevor du für diesen einen Besuch zugestimmt hast.\n„meine daten“ zeigt alles, was gespeichert ist, und ändert, was nicht stimmt. „löschen“ entfernt es.\nBeschweren kannst du dich bei der Datenschutzaufsicht deines Landes.${page}`,
  )
}

interface PrivacyNotice {
  town: string
  phone: string
  /** whom to ask */
  dataProtection: string | null
  /** https */
  privacyPage: string | null
}

interface DataShown {
  firstName: string
  lastName: string
  birthYear: number | null
  district: string | null
  phone: string | null
  address: string | null
  /** who was shown the number or the address, for help that is agreed on */
  shownTo: { firstName: string }[]
  consentOn: string | null
  /** names of organisations */
  speaksFor: string[]
  requests: number
  offers: number
}
interface ChangeShown {
  name: string | null
  phone: string | null
  district: string | null
  address: string | null
  addressGone: boolean
  /** who hears of it, too */
  tells: string[]
  /** the town hall looks at it afterwards */
  checked: boolean
}
interface TooYoungHere {
  age: number
  phone: string
  /** addresses of other messengers that take people of this age */
  elsewhere: string[]
}

const CORRECTED: Record<CorrectedPart, string> = {
  name: 'Name',
  phone: 'Telefon',
  district: 'Ortsteil',
  address: 'Adresse',
  birthYear: 'Geburtsjahr',
  guardian: 'Eltern',
  consent: 'Einwilligung der Eltern',
}

/** what staff may have put right */
type CorrectedPart = 'name' | 'phone' | 'district' | 'address' | 'birthYear' | 'guardian' | 'consent'
