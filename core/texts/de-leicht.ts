import { refused } from './de-leicht-refused.ts'
import type { Params, Texts } from './line.ts'
import { both } from './tongue.ts'

/**
 * Leichte Sprache, by its rules: one thought a sentence and one sentence a line, no genitive, digits, long words with
 * a hyphen, hard words explained, Sie to everybody. https://www.netzwerk-leichte-sprache.de
 */
export const deLeicht: Texts = {
  ...refused,

  // single words and buttons
  plain: ({ text }) => text,
  category: ({ category }, t) => t.category(category),
  day: ({ day }, t) => t.day(day),
  days: ({ days }, t) =>
    days === 7
      ? '1 Woche'
      : days === 30
        ? '1 Monat'
        : days === 90
          ? '3 Monate'
          : t.count(days, { one: '# Tag', other: '# Tage' }),
  minutes: ({ minutes }, t) => t.minutes(minutes),
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
  goodbye: lines('Auf Wiedersehen.', 'Brauchen Sie etwas?', 'Dann schreiben Sie mir.'),
  thanks: 'Gern geschehen.',
  'about.short': lines('Nachbarn helfen sich.', 'Das kostet nichts.'),
  'about.long': lines(
    'Hier finden Sie Hilfe.',
    'Oder Sie helfen anderen.',
    'Schreiben Sie einfach, was Sie brauchen.',
    'dasnez fragt dann Menschen in der Nähe.',
    'Das kostet nichts.',
    'Im Notfall rufen Sie 112 an.',
  ),
  'about.group': ({ link }) => lines('Hier lesen alle mit.', `Bitte schreiben Sie mir allein: ${link}`),
  'command.menue': 'Alles zeigen',
  'command.hilfe': 'So geht es',
  'command.meinesachen': 'Bitten, Angebote und Besuche',
  'command.status': 'So steht es mit der Anmeldung',
  'command.pause': 'Eine Zeit lang nicht fragen',
  'command.zurueck': '1 Schritt zurück',
  'command.abbrechen': 'Aufhören',
  'command.meinedaten': 'Das ist gespeichert',
  'command.loeschen': 'Alles löschen',

  'poster.title': 'Nachbarn helfen Nachbarn',
  'poster.seek': 'Brauchen Sie Hilfe?',
  'poster.help': 'Möchten Sie helfen?',
  'poster.what': ({ town }) =>
    lines(
      'dasnez bringt Menschen zusammen.',
      `Das gibt es hier in ${town}.`,
      'Zum Beispiel beim Einkaufen oder im Garten.',
      'Das kostet nichts.',
    ),
  'poster.young': ({ age }) => `Junge Leute ab ${age} Jahren können Taschengeld bekommen.`,
  'poster.how': lines('Lesen Sie das Bild mit der Handy-Kamera.', 'Dann schreiben Sie, was Sie möchten.'),
  'poster.first': ({ words }) => `Schreiben Sie zuerst: „${words}“`,
  'poster.fromAge': ({ age }) => `Ab ${age} Jahren`,
  'poster.phone': ({ phone }, t) => lines('Sie haben kein Internet?', `Rufen Sie uns an: ${t.phone(phone)}`),
  'poster.safe': lines('Das Rathaus lernt alle kennen.', 'Erst dann geht es los.'),

  // the engine's own
  cancelled: 'In Ordnung.\nIch mache nichts.',
  notUnderstood: lines(
    'Das habe ich nicht verstanden.',
    'Schreiben Sie es bitte anders.',
    'Oder drücken Sie einen Knopf.',
  ),
  lostThread: lines(
    'Ich weiß nicht mehr: Was war die Frage?',
    'Das tut mir leid.',
    'Bitte schreiben Sie es noch einmal.',
  ),
  'turn.failed': lines(
    'Ich habe einen Fehler gemacht.',
    'Das tut mir leid.',
    'Bitte schreiben Sie die letzte Nachricht noch einmal.',
    'Hilft das nicht?',
    'Dann schreiben Sie „menü“.',
  ),
  lost: ({ contact, phone }) =>
    lines(
      'Ich verstehe Sie gerade nicht.',
      'Das liegt an mir.',
      'Schreiben Sie „abbrechen“: Dann höre ich damit auf.',
      'Schreiben Sie „menü“: Dann zeige ich alles.',
      ...(contact === null ? [] : [`Oder rufen Sie an: ${contact} im Rathaus.`, `Telefon: ${phone}.`]),
    ),
  nothingOpen: lines('Danke.', 'Es gibt gerade keine Frage.', 'Ich schreibe Ihnen wieder.'),
  stillOpen: 'Hier fehlt noch etwas:',
  'back.none': 'Weiter zurück geht es hier nicht.',
  'button.old': 'Dieser Knopf ist alt.',
  edited: lines(
    'Sie haben eine Nachricht geändert.',
    'Das kann ich nicht lesen.',
    'Bitte schreiben Sie es neu.',
  ),
  'share.contact': 'Meine Telefon-Nummer senden',
  'share.place': 'Meinen Ort senden',
  moved: 'Wir schreiben jetzt hier weiter.\nIch weiß noch alles.',
  'share.notNeeded': 'Danke.\nDas brauche ich gerade nicht.',
  'share.notOwn': 'Das ist eine fremde Nummer.\nBitte senden Sie nur Ihre eigene Nummer.',
  unreadable: ({ what }) => UNREADABLE[what],
  help: ({ contact, phone }) =>
    lines(
      'Schreiben Sie einfach:',
      'Was brauchen Sie?',
      'Oder: Was bieten Sie an?',
      'Das können Sie auch schreiben:',
      '„menü“ zeigt alles.',
      '„zurück“ geht 1 Schritt zurück.',
      '„abbrechen“ beendet eine Frage.',
      '„sprache“ ändert die Sprache.',
      contact && 'Möchten Sie mit einem Menschen sprechen?',
      contact && `Rufen Sie ${contact} im Rathaus an: ${phone}.`,
      'Im Notfall rufen Sie 112 an.',
    ),
  whoAmI: lines('Ich heiße dasnez.', 'Ich bin ein Computer-Programm.', 'Ich bin kein Mensch.'),
  human: ({ contact, phone }) =>
    lines('Möchten Sie mit einem Menschen sprechen?', `Rufen Sie ${contact} im Rathaus an: ${phone}.`),
  'human.ask': ({ contact }) => `Oder soll ${contact} Sie anrufen?`,
  'human.call': 'Ja, bitte anrufen',
  'human.calling': ({ contact }) => `Gut, ${contact} ruft Sie an.`,
  'human.callNote': ({ text }) => lines('Bitte anrufen:', `„${text}“`),
  cost: ({ pay }, t) => {
    if (pay === null) return lines('Das kostet nichts.', 'Die Hilfe kostet auch nichts.')
    const usual = lines(
      'Das Suchen kostet nichts.',
      'Die meisten helfen ohne Geld.',
      'Junge Leute bekommen manchmal Taschen-Geld.',
      `Meistens sind das ${t.euros(pay)} Euro für 1 Stunde.`,
    )
    return both(
      lines(usual, 'Möchten Sie Taschen-Geld geben?', 'Dann schreiben Sie es zu Ihrer Bitte.'),
      lines(usual, 'Gibt es Taschen-Geld?', 'Das sage ich Ihnen vorher.'),
    )
  },
  sorry: ({ contact, phone }) =>
    lines(
      'Das tut mir leid.',
      'Was ist nicht gut?',
      'Schreiben Sie es mir.',
      ...(contact === null ? [] : [`Oder rufen Sie an: ${contact} im Rathaus.`, `Telefon: ${phone}.`]),
    ),
  'danger.helpThere': lines('Gut, dass Hilfe da ist.', 'Ich bin hier, wenn Sie mich brauchen.'),
  parents: ({ contact, phone }) =>
    lines(
      'Sind Sie unter 18?',
      'Dann müssen Ihre Eltern Ja sagen.',
      'Sie müssen das unterschreiben.',
      'Das Rathaus meldet sich bei ihnen.',
      contact && `Ihre Eltern können auch anrufen: ${contact}, ${phone}.`,
    ),
  noHurry: lines('Gut.', 'Es eilt nicht.'),
  today: ({ local }, t) =>
    lines(`Heute ist ${t.day(local.slice(0, 10))}.`, `Es ist ${t.time(local.slice(11, 16))}.`),
  insurance: ({ contact, phone }) =>
    contact === null
      ? lines('Möchten Sie etwas über die Versicherung wissen?', 'Fragen Sie bitte im Rathaus.')
      : lines(
          'Möchten Sie etwas über die Versicherung wissen?',
          `Rufen Sie ${contact} im Rathaus an: ${phone}.`,
          'Ist etwas passiert?',
          'Dann rufen Sie bitte auch dort an.',
        ),
  'helping.how': lines(
    'Braucht jemand Ihre Hilfe?',
    'Dann frage ich Sie.',
    'Sie sagen jedes Mal Ja oder Nein.',
    'Ein Nein ist in Ordnung.',
    'Nach einem Ja bekommen Sie die Adresse und ein Code-Wort.',
    'Am Tag davor erinnere ich Sie.',
    'Danach frage ich: Wie war es?',
  ),
  'helping.money': ({ contact, phone }) =>
    lines(
      'Sie kaufen für jemanden ein?',
      'Dann bezahlt die Person den Einkauf.',
      'Nehmen Sie nie eine fremde Bank-Karte.',
      'Auch keine PIN.',
      'Haben Sie Fragen zu Fahr-Geld oder Geschenken?',
      `${contact} im Rathaus hilft Ihnen: ${phone}.`,
    ),
  danger: ({ what }) => DANGER[what],
  afterDanger: 'Ist niemand in Gefahr?\nDann geht es hier weiter.',

  // the language itself
  'language.ask': 'In welcher Sprache soll ich schreiben?',
  'language.unknown': lines('Diese Sprache kann ich noch nicht.', 'Das tut mir leid.'),
  'language.chosen': 'Gut.\nIch schreibe jetzt in Leichter Sprache.',

  // first words
  greeting: ({ town }) =>
    lines(
      'Guten Tag.',
      'Ich heiße dasnez.',
      'Ich bin ein Computer-Programm.',
      `Nachbarn in ${town ?? 'Ihrer Stadt'} helfen sich.`,
      'Ich finde Menschen, die helfen.',
      'Das kostet nichts.',
      'Im Notfall rufen Sie 112 an.',
    ),
  'greeting.seek': 'Ich brauche Hilfe',
  'greeting.help': 'Ich möchte helfen',
  'greeting.both': 'Beides',
  town: 'Wo wohnen Sie?\nDrücken Sie einen Knopf.\nOder schreiben Sie den Ort.',
  'town.wishKept': 'Das merke ich mir.',
  'town.unknown': ({ name }) =>
    lines(`„${name}“ macht noch nicht mit.`, 'Wohnen Sie in einem von diesen Orten?'),
  'town.other': 'Anderer Ort',
  'town.none': 'Nein, woanders',
  'town.sorry': lines(
    'Dann kann ich Ihnen noch nicht helfen.',
    'Das tut mir leid.',
    'Fragen Sie im Rathaus nach dasnez.',
    'Oder schreiben Sie mir später wieder.',
  ),
  'town.write': 'Wie heißt Ihr Ort?\nBitte schreiben Sie ihn.',

  // registration
  consent: ({ town, readsAlong }) =>
    lines(
      `Die Stadt ${town} speichert Angaben von Ihnen.`,
      'Das sind die Angaben:',
      'Name, Geburts-Jahr, Orts-Teil und Telefon-Nummer.',
      'Damit kann ich Hilfe suchen.',
      'Das Rathaus sieht alle Angaben.',
      'Andere Menschen sehen zuerst nur:',
      'Vorname, Orts-Teil, Aufgabe und Zeit.',
      readsAlong && 'Telegram ist eine Firma aus einem anderen Land.',
      readsAlong && 'Telegram kann vielleicht mitlesen.',
      'Schreiben Sie bitte nichts über Krankheiten.',
      'Sie können immer aufhören.',
      'Schreiben Sie dann: „löschen“.',
      'Sind Sie einverstanden?',
    ),
  'consent.readAll': 'Alles lesen',
  'consent.all': p => lines(privacyNotice(p), 'Sind Sie einverstanden?'),
  'consent.declined': ({ phone }) =>
    lines(
      'Das ist in Ordnung.',
      'Ich speichere nichts.',
      'Das Rathaus hilft Ihnen auch am Telefon.',
      `Die Nummer ist: ${phone}.`,
    ),
  'register.wishNoted': ({ category }, t) =>
    lines(`Ich habe aufgeschrieben: ${t.category(category)}.`, 'Jetzt brauche ich noch ein paar Angaben.'),
  'register.role': 'Was möchten Sie?',
  'register.firstName': 'Wie ist Ihr Vorname?',
  'register.nameAgain': 'Das ist kein Name, glaube ich.',
  'register.lastName': 'Wie ist Ihr Nachname?',

  'register.birthYear': 'In welchem Jahr sind Sie geboren?\nSchreiben Sie 4 Zahlen, zum Beispiel: 1948.',
  'register.birthYearAgain': 'Das Jahr habe ich nicht verstanden.',
  'register.inSchool': 'Gehen Sie noch zur Schule?',
  'register.parents': lines(
    'Sie sind unter 18 Jahre alt.',
    'Darum müssen Ihre Eltern Ja sagen.',
    'Sie müssen einen Zettel unterschreiben.',
    'Das Rathaus ruft Ihre Eltern an.',
  ),
  'register.guardianName': 'Wie heißt Ihre Mutter oder Ihr Vater?\nOder: Wer sorgt für Sie?',
  'register.guardianPhone': ({ name }) => `Wie ist die Telefon-Nummer von ${name}?`,
  'register.district': ({ town }) => `Wo in ${town} wohnen Sie?`,
  'register.districtAgain': 'Diesen Orts-Teil kenne ich nicht.',
  'register.phone': ({ contact }) =>
    lines(`${contact} vom Rathaus möchte Sie anrufen.`, 'Wie ist Ihre Telefon-Nummer?'),
  'register.phoneAgain': lines(
    'In der Nummer fehlt etwas.',
    'Schreiben Sie bitte die ganze Nummer.',
    'Zum Beispiel: 05250 12345.',
  ),
  'register.phoneNeeded': lines(
    'Ohne Telefon-Nummer geht es leider nicht.',
    'Das Rathaus ruft Sie 1 Mal an.',
    'Das Rathaus möchte Sie kennenlernen.',
    'Andere sehen die Nummer nicht.',
    'Nur Sie können das erlauben.',
    'Haben Sie kein Telefon?',
    'Dann gehen Sie bitte ins Rathaus.',
  ),
  'register.confirm': ({ name, birthYear, district, phone, guardian, wish }, t) =>
    lines(
      'Ist das richtig?',
      `Name: ${name}`,
      `Geburts-Jahr: ${birthYear}`,
      `Orts-Teil: ${district}`,
      phone && `Telefon: ${t.phone(phone)}`,
      guardian &&
        `Eltern: ${[guardian.name, guardian.phone && t.phone(guardian.phone)].filter(Boolean).join(', ')}`,
      wish &&
        `${wish.kind === 'offer' ? 'Angebot' : 'Wunsch'}: ${t.category(wish.category)}, ${t.when(wish.when)}`,
    ),
  'register.send': 'Ja, anmelden',
  'register.changeWhat': 'Was soll ich ändern?',
  'register.dropped': 'In Ordnung.\nIch habe nichts gespeichert.',
  'register.ageOrYear': lines('Diese Zahl kann 2 Dinge bedeuten.', 'Was meinen Sie?'),
  'register.isAge': ({ age }) => `Ich bin ${age} Jahre alt`,
  'register.isYear': ({ year }) => `Ich bin ${year} geboren`,
  'register.guardianRealName': lines('Das Rathaus braucht den ganzen Namen.', 'Zum Beispiel: Petra Sander.'),
  'register.landline': 'Ein normales Telefon reicht.',
  'register.forSomebody': ({ phone }) =>
    lines(
      'Ist die Hilfe für einen anderen Menschen?',
      'Dann schreiben Sie bitte seine Angaben.',
      'Er muss einverstanden sein.',
      'Oder das Rathaus schreibt alles auf.',
      `Rufen Sie dort an: ${phone}.`,
    ),
  'register.otherWish': ({ noted, said, kind }, t) =>
    lines(
      `Ich habe aufgeschrieben: ${t.category(noted)}.`,
      kind === 'offer'
        ? 'Soll ich lieber Ihr Angebot aufschreiben?'
        : 'Soll ich lieber das hier aufschreiben?',
      `${t.category(said)}.`,
      'Das andere geht später.',
    ),
  'register.otherYes': 'Ja, lieber das',
  'register.otherNo': 'Nein, so lassen',
  takeYourTime: 'Sie haben Zeit.',
  'leave.sure': 'Möchten Sie aufhören?',
  'leave.yes': 'Ja, aufhören',
  'leave.no': 'Nein, weiter',
  'register.tooYoung': ({ age, phone }) =>
    lines(
      'Sie möchten helfen: Das ist schön.',
      `Hier geht das ab ${age} Jahren.`,
      'Kommen Sie dann gern wieder.',
      'Ihre Eltern können im Rathaus fragen.',
      phone && `Das Telefon ist: ${phone}.`,
      'Ich habe nichts gespeichert.',
    ),
  'register.tooYoungHere': ({ age, phone, elsewhere }, t) =>
    lines(
      'Sie möchten mitmachen: Das ist schön.',
      `In dieser App geht das erst ab ${age} Jahren.`,
      ...(elsewhere.length === 0 ? [] : [`Hier geht es schon: ${t.list(elsewhere)}.`]),
      'Im Rathaus geht es immer.',
      'Gehen Sie mit Ihren Eltern ins Rathaus.',
      `Oder rufen Sie an: ${phone}.`,
      'Ich habe nichts gespeichert.',
    ),
  'part.name': 'Name',
  'part.birthYear': 'Geburts-Jahr',
  'part.district': 'Orts-Teil',
  'part.phone': 'Telefon',
  'part.guardian': 'Eltern',
  'part.address': 'Adresse',

  // waiting for the town
  'registration.waiting': ({ name, contact, phone, callBy, late, wish, fresh, asked }, t) => {
    const told = (who: string) =>
      lines(
        fresh && `Danke, ${name}.`,
        'Ihre Anmeldung ist jetzt im Rathaus.',
        `${contact} ruft ${who} an.`,
        callBy && !late && `Das passiert bis ${t.day(callBy)}.`,
        late && `Kam kein Anruf?\nDann rufen Sie bitte an: ${phone}.`,
        'Das Rathaus fragt nie nach Geld.',
        'Es fragt nie nach Ihrer Bank.',
        wish &&
          `${wish.kind === 'offer' ? 'Ihr Angebot' : 'Ihren Wunsch'} habe ich aufgeschrieben: ${t.category(wish.category)}.`,
        asked && !late && `Haben Sie es eilig?\nDann rufen Sie im Rathaus an: ${phone}.`,
      )
    return both(told('Sie'), told('Ihre Eltern'))
  },

  'registration.status': 'Wie steht es?',
  'registration.change': 'Angaben ändern',
  'registration.withdraw': 'Nicht mehr anmelden',
  'registration.changeWhat': 'Was soll ich ändern?',
  'registration.fullName': 'Wie sind Ihr Vorname und Ihr Nachname?',
  'registration.fullNameAgain': 'Ich brauche beide Namen.\nZum Beispiel: Erna Berger.',
  'registration.changed': 'Danke.\nDas habe ich geändert.',
  'registration.question': ({ question, contact }) =>
    lines(`${contact} vom Rathaus hat noch eine Frage:`, question, 'Antworten Sie bitte einfach hier.'),
  'registration.answered': ({ contact }) => lines('Danke.', `Das sage ich ${contact}.`),
  'registration.answerLater': 'Gut.\nSchreiben Sie mir später.',
  'registration.rejected': ({ townHallPhone }) =>
    lines(
      'Das Rathaus hat Nein gesagt.',
      'Sie können hier nicht mitmachen.',
      `Haben Sie Fragen?\nRufen Sie das Rathaus an: ${townHallPhone}.`,
    ),
  'registration.withdrawSure': 'Möchten Sie sich nicht mehr anmelden?\nDann lösche ich alle Angaben.',
  'registration.withdrawYes': 'Ja, löschen',
  'registration.withdrawNo': 'Nein, behalten',
  left: lines(
    'Ihre Angaben sind gelöscht.',
    'Danke, dass Sie da waren.',
    'Möchten Sie wieder mitmachen?',
    'Dann schreiben Sie mir einfach.',
  ),
  'role.ask': ({ role }) =>
    lines(
      role === 'HELPER' ? 'Sie möchten auch helfen.' : 'Sie brauchen auch Hilfe.',
      'Das Rathaus muss erst Ja sagen.',
      'Soll ich im Rathaus fragen?',
    ),
  'role.waiting': ({ contact }) => lines('Das Rathaus weiß Bescheid.', `${contact} meldet sich bei Ihnen.`),

  // what staff decided
  'told.approved': ({ roles, firstName, lastName, wish, first }) => {
    const role = roles.length === 1 ? (roles[0] ?? 'both') : 'both'
    return lines(
      first
        ? `Sie sind jetzt dabei, ${`${firstName} ${lastName}`.trim()}.`
        : `Sie können jetzt auch ${role === 'HELPER' ? 'anderen helfen' : 'um Hilfe bitten'}, ${firstName}.`,
      'Das ist schön.',
      !wish && INVITED[role],
    )
  },
  'told.rejected': ({ reason, townHallPhone }) =>
    lines(
      'Das Rathaus hat leider Nein gesagt.',
      `Der Grund ist:\n${reason}`,
      'Haben Sie Fragen?',
      `Rufen Sie das Rathaus an: ${townHallPhone}.`,
    ),
  'told.roleDeclined': ({ role, reason }) =>
    lines(
      'Das Rathaus hat leider Nein gesagt.',
      role === 'HELPER' ? 'Sie können hier nicht helfen.' : 'Sie können hier nicht um Hilfe bitten.',
      `Der Grund ist:\n${reason}`,
    ),
  'told.suspended': ({ townHallPhone }) =>
    lines('Sie können gerade nicht mitmachen.', `Rufen Sie bitte das Rathaus an: ${townHallPhone}.`),
  'told.reinstated': 'Sie können wieder mitmachen.\nDas ist schön.',
  'told.consentWanting': ({ lastDay, contactName, townHallPhone }, t) =>
    lines(
      'Ihre Eltern haben noch nicht unterschrieben.',
      `Das Rathaus wartet bis ${t.day(lastDay)}.`,
      'Danach lösche ich Ihre Angaben.',
      'Denn ich brauche das Ja von Ihren Eltern.',
      'Haben Sie Fragen?',
      `${contactName} im Rathaus hilft Ihnen.`,
      `Das Telefon ist: ${townHallPhone}.`,
    ),
  'told.consentRanOut': ({ townHallPhone }) =>
    lines(
      'Die Eltern haben nicht unterschrieben.',
      'Darum ist die Anmeldung gelöscht.',
      'Alle Angaben sind weg.',
      'Ein neuer Anfang geht immer.',
      'Dann einfach hier schreiben.',
      `Das Rathaus beantwortet Fragen: ${townHallPhone}.`,
    ),
  'told.requestBlocked': ({ category }, t) =>
    lines(
      `Sie haben um Hilfe gebeten: ${t.category(category)}.`,
      'Das Rathaus prüft das gerade.',
      'So lange suche ich nicht.',
      'Es meldet sich bei Ihnen.',
    ),
  'told.offerBlocked': ({ category }, t) =>
    lines(
      `Sie haben Hilfe angeboten: ${t.category(category)}.`,
      'Das Rathaus prüft das gerade.',
      'So lange frage ich Sie nicht.',
      'Es meldet sich bei Ihnen.',
    ),

  'beside.ofOthers': ({ age }) =>
    lines(
      'Möchte jemand helfen?',
      'Dann schreibt diese Person mir selbst.',
      `Sie muss ${age} Jahre alt sein oder älter.`,
      'Ist sie jünger als 18?',
      'Dann fragt das Rathaus die Eltern.',
    ),
  'beside.noNeed': lines('Gut.', 'Brauchen Sie später Hilfe?', 'Dann schreiben Sie mir.'),
  'beside.notMine': lines(
    'Das müssen Sie nicht machen.',
    'Ihre Angebote ändern Sie so:',
    'Schreiben Sie „meine sachen“.',
  ),
  'beside.notHere': lines(
    'Das mache ich nicht.',
    'Bei mir helfen sich Nachbarn.',
    'Zum Beispiel beim Einkaufen.',
  ),
  'beside.undecided': lines('In Ordnung.', 'Wissen Sie es später?', 'Dann schreiben Sie mir.'),

  // a wish: what is needed or offered
  'wish.what': 'Wobei brauchen Sie Hilfe?\nDrücken Sie einen Knopf.\nOder schreiben Sie es.',
  'wish.whatOffer': 'Wobei möchten Sie helfen?\nDrücken Sie einen Knopf.\nOder schreiben Sie es.',
  'wish.whichKind': 'Welche Hilfe ist das?\nWählen Sie bitte aus.',
  'wish.whichAgain': 'Das verstehe ich noch nicht.',
  comfort: lines(
    'Das tut mir leid.',
    'Es ist gut, dass Sie das schreiben.',
    'Möchten Sie mit jemandem reden?',
    'Rufen Sie die Telefon-Seelsorge an: 0800 111 0 111.',
    'Das kostet nichts.',
    'Dort ist immer jemand da.',
  ),
  'comfort.ask': 'Soll ich jemanden suchen, der Sie besucht?',
  'comfort.fine': lines('Gut.', 'Möchten Sie das später?', 'Dann schreiben Sie mir.'),
  'wish.when': 'Wann soll es sein?\nSchreiben Sie zum Beispiel: „Donnerstag um 10“.',
  'wish.weeklyDay': lines('An welchem Wochen-Tag?', 'Schreiben Sie zum Beispiel: „dienstags um 10“.'),
  'wish.whenOffer': 'Wann haben Sie Zeit?\nSchreiben Sie zum Beispiel: „Dienstag Nachmittag“.',
  'wish.whenAgain': 'Die Zeit habe ich nicht verstanden.',
  'wish.today': 'Heute',
  'wish.tomorrow': 'Morgen',
  'wish.hour': 'Um wie viel Uhr?\nSchreiben Sie zum Beispiel: „um 10“.',
  'wish.hourAgain': 'Die Uhrzeit habe ich nicht verstanden.',
  dayPart: ({ part }, t) => capital(t.dayPart(part)),
  'wish.anyTime': 'Ganz egal',
  'wish.where': 'Wo ist das?',
  'wish.duration': 'Wie lange dauert es?',
  'wish.durationAgain': 'Das habe ich nicht verstanden.\nSchreiben Sie zum Beispiel: „1 Stunde“.',
  'wish.people': 'Wie viele Helfer brauchen Sie?',
  'wish.peopleAgain': 'Bitte schreiben Sie eine Zahl.\nZum Beispiel: 2.',
  'wish.understood': (wish, t) =>
    lines(
      'Habe ich Sie richtig verstanden?',
      `Was: ${wish.text === '' ? t.category(wish.category) : `„${wish.text}“`}`,
      `Wann: ${t.when(wish.when)}`,
      wish.minutes !== null && `Wie lange: etwa ${t.minutes(wish.minutes)}`,
      wish.people > 1 && `Wie viele Helfer: ${wish.people}`,
      wish.district !== null && `Wo: ${wish.district}`,
      wish.urgent && 'Es ist eilig.',
    ),
  'wish.understoodOffer': ({ category, text, when }, t) =>
    lines(
      'Habe ich Sie richtig verstanden?',
      'Sie möchten helfen.',
      `Wobei: ${text === '' ? t.category(category) : `„${text}“`}`,
      `Wann: ${t.when(when)}`,
    ),
  'wish.remarked': ({ readBy }) =>
    ({
      asked: 'Das habe ich dazu geschrieben.',
      agreed: lines('Das habe ich dazu geschrieben.', 'Sagt jemand Ja?', 'Dann liest die Person es.'),
      nobody: lines(
        'Das habe ich dazu geschrieben.',
        'Nummern und Adressen gebe ich aber nicht weiter.',
        'Bank-Daten auch nicht.',
      ),
    })[readBy],
  'wish.search': 'Ja, bitte suchen',
  'wish.offer': 'Ja, anbieten',
  'wish.which': 'Wie meinen Sie das?\nBitte wählen Sie.',
  'wish.reading': ({ when }, t) => capital(t.when(when)),
  'wish.noSuchDay': ({ day, month }) => `Den ${day}.${month}. gibt es nicht.`,
  'wish.goneBy': ({ day }, t) => `${t.day(day)}: Dieser Tag ist schon vorbei.`,
  'wish.notWeekly': lines(
    'Ich kann nur suchen:',
    'jede Woche oder einmal.',
    'Ich suche jetzt für einen Termin.',
    'Danach schreiben Sie mir bitte wieder.',
  ),
  'wish.notWeeklyOffer': lines(
    'Ich kann nur jede Woche fragen.',
    'Haben Sie keine Zeit?',
    'Dann sagen Sie Nein.',
    'Das ist in Ordnung.',
  ),
  'wish.whichTime': 'Ich kann nur eine Zeit nehmen.\nBitte wählen Sie.',
  'wish.oneByOne': ({ later }, t) =>
    lines('Eins nach dem anderen.', 'Danach kommt:', ...later.map(each => `${t.wishes([each])}.`)),
  'wish.nextOne': ({ category }, t) => `Jetzt kommt: ${t.category(category)}.`,
  'wish.restAgain': 'Das andere schreiben Sie mir bitte später noch einmal.',
  'wish.changeWhat': 'Was soll ich ändern?',
  'wish.changeNothing': 'Doch nichts',
  'wish.partWhat': 'Was',
  'wish.partWhen': 'Wann',
  'wish.partWhere': 'Wo',
  'wish.partDuration': 'Wie lange',
  'wish.partPeople': 'Wie viele Helfer',
  'wish.partPay': 'Taschen-Geld',
  'wish.paid': ({ payCents, ages }, t) =>
    lines(
      t.pay(payCents).trim(),
      ages !== null && 'Ich frage dann junge Menschen.',
      ages !== null && `Sie sind ${ages.min} bis ${ages.max} Jahre alt.`,
    ),
  'wish.pay': ({ suggested, min, max }, t) =>
    lines(
      'Wie viel Taschen-Geld gibt es für 1 Stunde?',
      `Meistens sind es ${t.euros(suggested)} Euro.`,
      `Möglich sind ${t.euros(min)} Euro bis ${t.euros(max)} Euro.`,
    ),
  'wish.payAgain': ({ min, max }, t) => `Bitte eine Zahl von ${t.euros(min)} bis ${t.euros(max)}.`,
  'wish.unpaid': 'Ohne Geld',
  'wish.noPay': ({ town }) => lines(`In ${town} gibt es kein Taschen-Geld.`, 'Alle helfen ohne Geld.'),
  'wish.payYoung': ({ min, max }) =>
    lines(
      'Taschen-Geld bekommen hier junge Menschen.',
      `Sie sind ${min} bis ${max} Jahre alt.`,
      'Ihr Angebot ist ohne Geld.',
    ),
  euros: ({ cents }, t) => `${t.euros(cents)} Euro`,
  'wish.partChoice': 'Wer kommt',
  'wish.choice': 'Soll die erste Person kommen?\nOder möchten Sie selbst wählen?',
  'wish.firstYes': 'Die erste Person',
  'wish.ownChoice': 'Ich wähle selbst',
  'wish.youChoose': 'Sie wählen selbst.',
  'wish.inWhoseName': 'Für wen schreiben Sie das?',
  'wish.ownName': 'In meinem Namen',
  'wish.partName': 'Für wen',
  'wish.behalf': ({ kind, organisation }, t) =>
    `Sie ${kind === 'request' ? 'fragen' : 'helfen'} für ${t.organisation(organisation)}.`,
  'wish.notTheirs': ({ organisation }, t) =>
    lines(`Sie schreiben nicht mehr für ${t.organisation(organisation)}.`, 'Ich nehme Ihren eigenen Namen.'),
  'wish.noted': ({ category, when }, t) =>
    lines(
      'Ich habe aufgeschrieben:',
      `${t.category(category)}, ${t.when(when)}.`,
      'Das Rathaus muss erst Ja sagen.',
      'Dann frage ich Sie noch einmal.',
    ),
  'wish.postNow': ({ category }, t) => `Soll ich jetzt ${t.need(category ?? 'other')} suchen?`,
  'wish.offerNow': ({ category }, t) =>
    lines(
      category !== null && `Sie möchten helfen: ${t.category(category)}.`,
      'Soll ich das jetzt anbieten?',
    ),
  'wish.twin': ({ category, when }, t) =>
    lines(
      'Diese Hilfe suche ich schon für Sie:',
      `${t.category(category)}, ${t.when(when)}.`,
      'Soll ich noch eine zweite Hilfe suchen?',
    ),
  'wish.twinYes': 'Ja, noch eine',
  'wish.twinNo': 'Nein, eine reicht',
  'wish.twinKept': lines('Gut.', 'Ich suche schon.', 'Sie müssen nichts mehr tun.'),
  'wish.sameHelper': lines(
    'Hat Ihnen schon jemand gut geholfen?',
    'Dann frage ich diesen Menschen eher.',
    'Vielleicht hat dieser Mensch keine Zeit.',
  ),
  'wish.later': 'Gut.\nSie finden es unter „meine sachen“.',
  'wish.gone': 'Das gibt es nicht mehr.',
  'request.posted': ({ asked, answerBy }, t) =>
    asked > 0
      ? lines('Gut.', 'Ich frage jetzt Ihre Nachbarn.', 'Sagt jemand Ja?', 'Dann schreibe ich Ihnen.')
      : lines(
          'Gut.',
          'Ich suche jetzt.',
          answerBy === null ? 'Sagt jemand Ja?' : 'Im Moment kann ich niemanden fragen.',
          answerBy === null ? 'Dann schreibe ich Ihnen.' : `Ich schreibe Ihnen bis ${t.moment(answerBy)}.`,
        ),
  'request.held': ({ doubt }) =>
    lines(
      doubt === 'care' && 'Pflege und Medizin sind Sache von Fach-Leuten.',
      (doubt === 'money' || doubt === 'cash-card') &&
        lines('Geben Sie niemandem Geld.', 'Geben Sie niemandem Ihre Karte oder Ihre PIN.'),
      'Das Rathaus liest Ihre Bitte zuerst.',
      'Dann meldet sich das Rathaus bei Ihnen.',
      'Vorher frage ich niemanden.',
    ),
  'told.released': lines('Das Rathaus sagt: Alles ist gut.', 'Ich suche jetzt.', 'Dann schreibe ich Ihnen.'),
  'offer.held': lines(
    'Danke.',
    'Das Rathaus liest Ihr Angebot zuerst.',
    'Dann meldet sich das Rathaus bei Ihnen.',
  ),
  'request.withdrawn': 'Gut.\nIch suche nicht mehr.',
  'offer.posted': ({ category }, t) =>
    lines(
      'Danke.',
      `Ihr Angebot ist jetzt da: ${t.category(category)}.`,
      'Braucht das jemand?',
      'Dann frage ich Sie.',
      'Sie können immer Nein sagen.',
    ),
  'offer.asked': ({ firstName }) =>
    lines('Gut.', `Ich frage jetzt ${firstName ?? 'nach'}.`, 'Dann schreibe ich Ihnen.'),

  // looking through offers
  'offers.what': 'Was suchen Sie?\nDrücken Sie einen Knopf.\nOder schreiben Sie 1 Wort.',
  'offers.all': 'Alles zeigen',
  'offers.none': 'Das bietet gerade niemand an.\nSoll ich die Nachbarn fragen?',
  'offers.askAll': 'Ja, bitte fragen',
  'offers.again': 'Etwas anderes suchen',
  'offers.list': ({ offers }, t) =>
    lines(
      t.count(offers.length, { one: '# Angebot passt.', other: '# Angebote passen.' }),
      'Drücken Sie auf 1 Angebot.',
      'Dann sehen Sie mehr.',
    ),
  'offers.one': ({ firstName, category }, t) => `${firstName}, ${t.category(category)}`,
  'offers.describe': ({ firstName, organisation, district, category, text, when, payCents }, t) =>
    lines(
      `${firstName}${district === null ? '' : ` aus ${district}`} bietet Hilfe an:`,
      t.category(category),
      `Wann: ${t.when(when)}`,
      t.helpsFor(firstName, organisation).trim(),
      t.pay(payCents).trim(),
      text && `„${text}“`,
    ),
  'offers.ask': 'Fragen',

  // somebody is asked
  invitation: (p, t) =>
    lines(
      `Guten Tag, ${p.helper}.`,
      `${p.firstName}${p.district === null ? '' : ` aus ${p.district}`} braucht ${p.category === 'other' && p.text !== '' ? `Hilfe: „${p.text}“` : t.need(p.category)}.`,
      `Wann: ${t.when(p.when)}`,
      // from ten to twelve: how long goes without saying
      !(p.when.to !== null && p.minutes === 60) && `Wie lange: etwa ${t.minutes(p.minutes)}`,
      t.asksFor(p.firstName, p.organisation).trim(),
      t.pay(p.payCents).trim(),
      p.offered && 'Das passt zu Ihrem Angebot.',
      'Können Sie helfen?',
      `Antworten Sie bitte bis ${t.moment(p.answerBy)}.`,
      'Sie können auch Nein sagen.',
    ),
  'invitation.accept': 'Ja, gern',
  'invitation.decline': 'Diesmal nicht',
  'invitation.pause': 'Eine Zeit lang nicht fragen',
  'invitation.declined': ({ helper, firstName }) =>
    lines(
      `Danke für die Antwort, ${helper}.`,
      'Ein Nein ist in Ordnung.',
      `Ich frage jemand anderen für ${firstName}.`,
    ),
  'invitation.noHurry': ({ firstName, answerBy }, t) =>
    lines(
      'Sie haben Zeit.',
      `Antworten Sie bitte bis ${t.moment(answerBy)}.`,
      `So lange wartet ${firstName}.`,
      'Sie können auch Nein sagen.',
    ),
  'invitation.still': ({ firstName, answerBy }, t) =>
    lines(`Können Sie ${firstName} helfen?`, `Antworten Sie bitte bis ${t.moment(answerBy)}.`),
  'invitation.otherTime': ({ firstName, when, several }, t) =>
    lines(
      `${firstName} braucht die Hilfe zu dieser Zeit:`,
      `${t.when(when)}.`,
      several ? 'Mehrere Menschen helfen zusammen.' : 'Die Hilfe ist jede Woche.',
      'Darum geht keine andere Zeit.',
      'Sie dürfen Nein sagen.',
    ),
  'invitation.stands': ({ firstName, when, answerBy }, t) =>
    lines(
      'Danke für Ihren Vorschlag.',
      `${firstName} hat da keine Zeit.`,
      'Können Sie doch zur ersten Zeit helfen?',
      `${t.when(when)}.`,
      `Antworten Sie bitte bis ${t.moment(answerBy)}.`,
      'Sie dürfen Nein sagen.',
    ),
  'suggest.when': lines('Wann können Sie?', 'Schreiben Sie zum Beispiel: Freitag um 10.'),
  'suggest.not': 'Nein, nicht fragen',
  'suggest.asked': ({ firstName }) =>
    lines(
      `Gut, ich frage ${firstName}.`,
      'Dann schreibe ich Ihnen.',
      'Ich frage auch andere Menschen.',
      'Vielleicht ist jemand schneller.',
      'Dann sage ich es Ihnen.',
    ),
  'suggest.asks': ({ firstName, district, when, until, pick }, t) =>
    lines(
      `${firstName}${district === null ? '' : ` aus ${district}`} kann zu einer anderen Zeit helfen:`,
      `${t.when(when)}.`,
      'Passt Ihnen das?',
      `Antworten Sie bitte bis ${t.moment(until)}.`,
      'Ich suche so lange weiter.',
      ...(pick ? [`Sagen Sie Ja, dann kommt ${firstName}.`] : []),
    ),
  'suggest.no': 'Nein, weiter suchen',
  'suggest.declined': ({ firstName }) => lines('Gut.', `Ich sage es ${firstName}.`, 'Ich suche weiter.'),
  'suggest.gone': ({ firstName }) =>
    lines(`${firstName} kann jetzt doch nicht zu dieser Zeit.`, 'Ich suche weiter.'),
  'suggest.third': ({ firstName }) =>
    lines(
      `${firstName} kann nur zu dieser Zeit.`,
      'Passt es nicht?',
      'Dann sagen Sie Nein.',
      'Dann suche ich weiter.',
      'Sie können Ihre Bitte ändern.',
      'Schreiben Sie dann: meine Sachen.',
    ),
  'told.suggestionAgreed': ({ firstName }) => `${firstName} passt Ihre Zeit.`,
  'told.suggestionGone': lines('Die andere Zeit geht leider nicht.', 'Danke für Ihren Vorschlag.'),
  'told.suggestionOver': ({ firstName, searches }) =>
    searches
      ? lines(`Der Vorschlag von ${firstName} gilt nicht mehr.`, 'Ich suche weiter.')
      : lines('Die Hilfe ist gefunden.', `Der Vorschlag von ${firstName} gilt nicht mehr.`),
  'invitation.who': ({ firstName, organisation, district }, t) =>
    lines(
      `Das ist ${firstName}${district === null ? '' : ` aus ${district}`}.`,
      t.asksFor(firstName, organisation).trim(),
      'Mehr sage ich erst nach Ihrem Ja.',
      'Das Rathaus kennt alle Personen hier.',
    ),
  'invitation.where': ({ firstName, district, km }) =>
    lines(
      district !== null && `Das ist in ${district}.`,
      km === 0 && 'Da wohnen Sie auch.',
      km !== null && km > 0 && `Das ist etwa ${km} Kilometer weit weg.`,
      'Sagen Sie Ja?',
      `Dann kann ${firstName} Ihnen die Adresse zeigen.`,
    ),
  'invitation.what': ({ firstName, category, text }, t) =>
    lines(
      `Es geht um: ${category === 'other' && text !== '' ? `„${text}“` : t.category(category)}.`,
      'Sagen Sie Ja?',
      `Dann sagt ${firstName} Ihnen mehr.`,
    ),
  'invitation.when': ({ when }, t) => lines(`Wann: ${t.when(when)}`),
  'invitation.howLong': ({ minutes }, t) => lines(`Wie lange: etwa ${t.minutes(minutes)}`),
  'invitation.pay': ({ firstName, payCents }, t) =>
    payCents === null
      ? lines('Es gibt kein Geld.', 'Hier hilft man ohne Geld.')
      : lines(t.pay(payCents).trim(), `Das Geld gibt Ihnen ${firstName}.`),
  'invitation.notKnown': ({ firstName }) =>
    lines('Das weiß ich leider nicht.', 'Sagen Sie Ja?', `Dann können Sie ${firstName} fragen.`),
  'invitation.waits': ({ firstName, chooseBy }, t) =>
    lines('Danke.', `${firstName} wählt bis ${t.moment(chooseBy)}.`, 'Dann schreibe ich Ihnen.'),
  choose: ({ helpers, chooseBy }, t) =>
    lines(
      t.count(helpers, { one: '# Person kann kommen.', other: '# Personen können kommen.' }),
      'Wer soll kommen?',
      `Wählen Sie bitte bis ${t.moment(chooseBy)}.`,
      'Sonst kommt die erste Person.',
    ),
  'choose.one': ({ firstName, district, organisation }) =>
    `${firstName}${district === null ? '' : ` aus ${district}`}${organisation === null ? '' : `, ${organisation}`}`,
  'choose.wait': 'Noch warten',
  'choose.waiting': ({ chooseBy }, t) =>
    lines(
      'Gut.',
      'Ich warte noch.',
      'Dann frage ich wieder.',
      `Nach ${t.moment(chooseBy)} kommt die erste Person.`,
    ),
  'choose.done': 'Gut.\nIch sage Bescheid.',
  'told.someoneFaster': lines(
    'Danke.',
    'Jemand war schneller.',
    'Die Hilfe ist gefunden.',
    'Ich frage Sie gern wieder.',
  ),
  'told.notChosen': lines('Danke für Ihr Ja.', 'Diesmal kommt jemand anderes.', 'Ich frage Sie gern wieder.'),
  about: ({ firstName, category, when }, t) =>
    lines(
      firstName === null ? 'Es geht um Ihre Bitte um Hilfe.' : `Es geht um die Hilfe für ${firstName}.`,
      `Was: ${t.category(category)}`,
      `Wann: ${t.when(when)}`,
    ),
  'told.askOver': lines(
    'Die Zeit für eine Antwort ist vorbei.',
    'Das ist nicht schlimm.',
    'Ich frage Sie gern wieder.',
  ),
  'told.requestGone': 'Diese Hilfe ist nicht mehr nötig.\nDanke, dass Sie da sind.',
  'offerValid.ask': ({ category, when, until }, t) =>
    lines(
      'Sie möchten helfen.',
      `Wobei: ${t.category(category)}`,
      `Wann: ${t.when(when)}`,
      'Gilt das noch?',
      `Ich warte bis ${t.moment(until)}.`,
      'Danach frage ich Sie nicht mehr danach.',
    ),
  'offerValid.yes': 'Ja, gilt noch',
  'offerValid.no': 'Nein',
  'offerValid.change': 'Etwas ist anders',
  'offerValid.kept': 'Gut.\nDann frage ich Sie weiter.',
  'offerValid.ended': lines('Gut.', 'Das Angebot ist weg.', 'Danke für Ihre Hilfe.'),
  'told.offerOver': ({ category }, t) =>
    lines(
      'Sie haben nicht geantwortet.',
      `Das Angebot ist jetzt weg: ${t.category(category)}.`,
      'Möchten Sie wieder helfen?',
      'Dann schreiben Sie mir.',
    ),
  'told.offerSilent': ({ firstName }) =>
    lines(
      `${firstName} hat noch nicht geantwortet.`,
      'Ich frage jetzt auch andere.',
      'Dann schreibe ich Ihnen.',
    ),
  'told.offerDeclined': ({ firstName }) =>
    lines(`${firstName} hat diesmal keine Zeit.`, 'Ich frage jetzt auch andere.', 'Dann schreibe ich Ihnen.'),
  'pause.howLong': 'Wie lange soll ich Sie nicht fragen?',
  'pause.now': ({ until }, t) =>
    lines(`Sie haben Pause bis ${t.moment(until)}.`, 'Wie lange soll ich Sie nicht fragen?'),
  'pause.end': 'Pause beenden',
  'pause.none': 'Doch keine Pause',
  'pause.until': ({ day }, t) => `Soll ich Sie bis ${t.day(day)} nicht fragen?`,
  'pause.done': ({ until }, t) => lines('Gut.', `Sie haben Pause bis ${t.moment(until)}.`),
  'pause.often': ({ most }) =>
    lines(
      'Ich frage Sie nicht oft.',
      `Höchstens ${most} Mal in einer Woche.`,
      'Ist das zu viel für Sie?',
      'Dann machen Sie eine Pause.',
      'Nein sagen geht immer.',
    ),
  'pause.off': 'Gut.\nIch frage Sie wieder.',
  'pause.atNight': 'Eiliges auch nachts',
  'pause.byDay': 'Nachts nicht mehr fragen',
  'pause.atNightSure': ({ from, to }, t) =>
    lines(
      `Von ${t.time(from)} bis ${t.time(to)} frage ich niemanden.`,
      'Manchmal braucht jemand schnell Hilfe.',
      'Darf ich Sie dann auch nachts fragen?',
    ),
  'pause.atNightYes': 'Ja, immer',
  'pause.atNightNo': 'Nein, nur am Tag',
  'pause.atNightOn': lines(
    'Danke.',
    'Ich frage Sie auch nachts.',
    'Aber nur, wenn es eilig ist.',
    'Sie wollen das ändern?',
    'Dann schreiben Sie: Pause.',
  ),
  'pause.atNightOff': ({ from, to }, t) =>
    lines('Gut.', `Von ${t.time(from)} bis ${t.time(to)} frage ich Sie nicht.`),

  // two have found each other
  'match.seeker': ({ firstName, organisation, when, word, payCents }, t) =>
    lines(
      `${firstName} hilft Ihnen.`,
      `Wann: ${t.when(when)}`,
      `Das Code-Wort ist: ${word}.`,
      'Das ist ein geheimes Wort.',
      `${firstName} sagt das Wort an der Tür.`,
      'Kein Code-Wort?',
      'Dann machen Sie bitte nicht auf.',
      'Geben Sie niemandem Ihre Bank-Karte.',
      'Sagen Sie niemandem Ihre PIN.',
      t.helpsFor(firstName, organisation).trim(),
      t.pay(payCents).trim(),
      `Was darf ${firstName} sehen?`,
    ),
  'match.addressAndPhone': 'Adresse und Telefon',
  'match.addressOnly': 'Nur Adresse',
  'match.nothing': 'Nichts, das Rathaus soll helfen',
  'match.helper': ({ helper, firstName, organisation, when, word, payCents, remark, asksPhone }, t) =>
    lines(
      `Danke, ${helper}.`,
      `Sie helfen ${firstName}.`,
      `Wann: ${t.when(when)}`,
      `Das Code-Wort ist: ${word}.`,
      'Sagen Sie das Wort an der Tür.',
      'Die Adresse bekommen Sie später.',
      `Erst muss ${firstName} Ja sagen.`,
      t.asksFor(firstName, organisation).trim(),
      t.pay(payCents).trim(),
      remark !== null && `${firstName} schreibt dazu:`,
      remark !== null && `„${remark}“`,
      asksPhone && `Darf ${firstName} Ihre Nummer sehen?`,
    ),
  'match.remark': ({ firstName, remark }) => lines(`${firstName} schreibt dazu:`, `„${remark}“`),
  'match.cannot': 'Ich kann doch nicht',
  'match.callOff': 'Absagen',
  'match.address': lines(
    'Wie ist die Adresse?',
    'Schreiben Sie Straße und Haus-Nummer.',
    'Zum Beispiel: Lindenweg 4.',
  ),
  'match.addressAgain': 'Die Haus-Nummer fehlt noch.',
  'match.shared': ({ firstName, side }) =>
    lines(
      'Gut.',
      side === 'seeker' ? `${firstName} weiß jetzt den Weg.` : `${firstName} hat jetzt Ihre Nummer.`,
    ),
  'match.nothingShared': ({ firstName, side }) =>
    side === 'seeker'
      ? lines('Gut.', `${firstName} sieht nichts.`, 'Das Rathaus hilft Ihnen beiden.', 'Es ruft Sie an.')
      : lines('Gut.', `${firstName} sieht Ihre Nummer nicht.`),
  'told.contact': ({ firstName, phone, address }, t) =>
    lines(
      `Das dürfen Sie von ${firstName} wissen:`,
      address && `Adresse: ${address}`,
      phone && `Telefon: ${t.phone(phone)}`,
      'Es ist nur für diesen Besuch.',
    ),
  'told.nothingShared': ({ firstName }) =>
    lines(`${firstName} und Sie haben nichts gezeigt.`, 'Das Rathaus hilft Ihnen beiden.', 'Es ruft Sie an.'),
  'match.overview': ({ firstName, organisation, category, when, word, side, payCents, phone, address }, t) =>
    lines(
      side === 'seeker' ? `${firstName} hilft Ihnen.` : `Sie helfen ${firstName}.`,
      `Was: ${t.category(category)}`,
      `Wann: ${t.when(when)}`,
      `Code-Wort: ${word}`,
      (side === 'seeker' ? t.helpsFor(firstName, organisation) : t.asksFor(firstName, organisation)).trim(),
      t.pay(payCents).trim(),
      address && `Adresse: ${address}`,
      phone && `Telefon: ${t.phone(phone)}`,
    ),
  'match.addressLater': ({ firstName }) =>
    lines(`${firstName} muss erst Ja sagen.`, 'Dann bekommen Sie die Adresse.'),
  'match.none': 'Gerade ist nichts verabredet.',
  'match.reminder': 'Bitte denken Sie daran:',
  'match.seeYou': 'Gut.\nEs bleibt dabei.',
  'match.tellHowItWent': 'Es ist vorbei',
  'match.share': 'Adresse oder Telefon zeigen',
  'match.withdrawSure': ({ firstName }) => lines(`Soll ich ${firstName} absagen?`),
  'match.withdrawYes': 'Ja, absagen',
  'match.withdrawNo': 'Nein, es bleibt so',
  'match.withdrawn': ({ firstName }) => lines('Gut.', `${firstName} weiß jetzt Bescheid.`),
  'match.stays': 'Gut.\nEs bleibt so.',
  'agreed.askThem': ({ firstName }) =>
    lines('Das kann ich nicht sagen.', `Fragen Sie ${firstName}.`, 'Drücken Sie: „Nachricht schreiben“.'),
  'agreed.none': lines(
    'Im Moment ist kein Besuch geplant.',
    'Schreiben Sie einfach:',
    'Was brauchen Sie?',
    'Oder: Was bieten Sie an?',
  ),
  'move.when': ({ firstName, phone, townHallPhone }, t) =>
    lines(
      'Auf wann wollen Sie verschieben?',
      'Schreiben Sie zum Beispiel: Freitag um 10.',
      `Dann frage ich ${firstName}.`,
      'Eilt es?',
      phone === null
        ? `Rufen Sie im Rathaus an: ${townHallPhone}`
        : `Rufen Sie ${firstName} an: ${t.phone(phone)}`,
    ),
  'move.propose': ({ firstName, when }, t) =>
    lines('Sie möchten eine andere Zeit:', t.when(when), `Soll ich ${firstName} fragen?`),
  'move.ask': 'Ja, bitte fragen',
  'move.asked': ({ firstName }) =>
    lines(`Gut, ich frage ${firstName}.`, 'Dann schreibe ich Ihnen.', 'Bis dahin bleibt die alte Zeit.'),
  'move.asks': ({ firstName, when }, t) =>
    lines(`${firstName} möchte eine andere Zeit:`, t.when(when), 'Passt Ihnen das?'),
  'move.yes': 'Ja, das passt',
  'move.moved': ({ firstName, when }, t) =>
    lines('Gut.', `Neue Zeit: ${t.when(when)}`, `Ich sage es ${firstName}.`),
  'told.timeMoved': ({ firstName, when }, t) => lines(`${firstName} sagt Ja.`, `Neue Zeit: ${t.when(when)}`),
  'told.timeStays': ({ firstName, when }, t) =>
    lines(`${firstName} hat da keine Zeit.`, `Es bleibt dabei: ${t.when(when)}`),
  'agreed.settled': lines(
    'Gut.',
    'Sie haben miteinander gesprochen.',
    'Hier steht noch diese Zeit.',
    'Haben Sie eine andere Zeit ausgemacht?',
    'Dann schreiben Sie sie mir.',
  ),
  'agreed.reach': ({ matter, firstName, phone, townHallPhone }, t) =>
    lines(
      matter === 'missing' && 'Das tut mir leid.',
      matter === 'move' && 'Ich kann die Zeit nicht ändern.',
      matter === 'move' && `Aber ich frage ${firstName} gern.`,
      'Ist es eilig?',
      phone ? `Dann rufen Sie ${firstName} an:` : 'Dann rufen Sie im Rathaus an:',
      phone ? `${t.phone(phone)}.` : `${townHallPhone}.`,
    ),
  'match.write': 'Nachricht schreiben',
  'relay.what': ({ firstName }) => `Was soll ich ${firstName} schreiben?`,
  'relay.confirm': ({ firstName, text }) =>
    lines(`Das schreibe ich ${firstName}:`, `„${text}“`, 'Soll ich das so schicken?'),
  'relay.send': 'Ja, schicken',
  'relay.drop': 'Nicht schicken',
  'relay.sent': ({ firstName, phone, told }, t) =>
    told === 'told'
      ? lines(
          'Die Nachricht ist abgeschickt.',
          `Vielleicht antwortet ${firstName}.`,
          'Das lesen Sie dann hier.',
        )
      : lines(
          'Gut.',
          `${firstName} hat nur ein Telefon.`,
          'Das Rathaus ruft an und liest die Nachricht vor.',
          'Das kann etwas dauern.',
          phone && 'Ist es eilig?',
          phone && 'Dann rufen Sie selbst an:',
          phone && `${t.phone(phone)}.`,
        ),
  'relay.held': ({ firstName, phone, until }, t) =>
    lines(
      'Gut.',
      'Jetzt schlafen viele Menschen.',
      `${firstName} bekommt die Nachricht am Morgen:`,
      `${t.moment(until)}.`,
      phone && 'Ist es eilig?',
      phone && 'Dann rufen Sie selbst an:',
      phone && `${t.phone(phone)}.`,
    ),
  'relay.heard': ({ firstName, text }) => lines(`${firstName} schreibt Ihnen:`, `„${text}“`),
  'relay.answer': 'Antworten',
  'told.matchOver': ({ firstName, when }, t) =>
    lines(`Der Besuch mit ${firstName} fällt aus.`, `Das war geplant: ${t.when(when)}`),
  'told.helperWithdrew': ({ firstName, when }, t) =>
    lines(
      `${firstName} kann doch nicht kommen.`,
      `Das war geplant: ${t.when(when)}`,
      'Ich suche sofort weiter.',
      'Dann schreibe ich Ihnen.',
    ),
  checkIn: ({ firstName, side }) =>
    lines(
      side === 'seeker' ? `War ${firstName} bei Ihnen?` : `Haben Sie ${firstName} geholfen?`,
      'War alles gut?',
    ),
  'checkIn.yes': 'Ja, alles war gut',
  'checkIn.no': 'Nein, leider nicht',
  'checkIn.thanks': ({ firstName }) =>
    lines('Danke für die Antwort.', `Schön, dass es ${firstName} und Sie gibt.`),
  'checkIn.noShow': 'Das tut mir leid.\nDas Rathaus weiß Bescheid.',
  'checkIn.again': 'Soll ich noch einmal suchen?\nFür eine andere Zeit?',
  'checkIn.but':
    'Danke für die Antwort.\nEs war nicht alles gut.\nDas ist schade.\nMöchten Sie es dem Rathaus schreiben?',
  'checkIn.sorry': 'Das ist schade.\nDanke für die Antwort.\nDas Rathaus prüft das.',
  'guardian.callNote': ({ news, guardian, phone, firstName, category, district, when, payCents }, t) =>
    lines(
      `Bitte ${guardian} anrufen${phone === null ? '' : `: ${t.phone(phone)}`}.`,
      `${firstName} ${{ agreed: 'hat Ja gesagt', moved: 'hilft zu einer anderen Zeit', over: 'hilft doch nicht' }[news]}.`,
      `Was: ${t.category(category)}`,
      `Wann: ${t.when(when)}`,
      district !== null && `Wo: ${district}`,
      t.pay(payCents).trim(),
    ),

  // nobody yet
  nobodyYet: lines(
    'Noch hat niemand Zeit.',
    'Sie haben nichts falsch gemacht.',
    'Ich suche weiter.',
    'Manchmal hilft eine andere Zeit.',
  ),
  'nobodyYet.helps': ({ otherTime, farther }, t) =>
    lines(
      otherTime > 0 &&
        lines(
          'Wählen Sie eine andere Zeit?',
          t.count(otherTime, {
            one: 'Dann kann ich # Person fragen.',
            other: 'Dann kann ich # Personen fragen.',
          }),
        ),
      farther > 0 &&
        t.count(farther, { one: '# Person wohnt weiter weg.', other: '# Personen wohnen weiter weg.' }),
    ),
  'nobodyYet.farther': 'Weiter weg fragen',
  'nobodyYet.wider': lines('Gut.', 'Ich frage jetzt auch weiter weg.', 'Dann schreibe ich Ihnen.'),
  'nobodyYet.wait': 'Weiter suchen',
  'nobodyYet.otherTime': 'Andere Zeit',
  'nobodyYet.call': 'Das Rathaus soll anrufen',
  'nobodyYet.calling': ({ contact }) =>
    lines('Gut.', `${contact} vom Rathaus ruft Sie an.`, 'Ich suche weiter.'),
  'nobodyYet.callNote': ({ category, when }, t) =>
    lines('Bitte anrufen.', `Hilfe: ${t.category(category)}, ${t.when(when)}.`, 'Noch hat niemand Zeit.'),
  'nobodyYet.stop': 'Nicht mehr suchen',
  'nobodyYet.waiting': ({ contact }) =>
    lines('Gut.', 'Ich suche weiter.', `${contact} im Rathaus weiß Bescheid.`),

  'told.expired': lines(
    'Die Zeit ist vorbei.',
    'Leider hatte niemand Zeit.',
    'Das tut mir leid.',
    'Sie können noch einmal suchen.',
    'Schreiben Sie: „meine sachen“.',
  ),

  // one's own
  menu: ({ firstName }) => `Was möchten Sie, ${firstName}?`,
  'menu.offers': 'Angebote ansehen',
  'menu.things': 'Meine Sachen',
  'menu.pause': 'Pause machen',
  'menu.data': 'Meine Daten',
  'menu.back': 'Zum Menü',
  things: 'Das gibt es gerade.\nMöchten Sie etwas ändern?\nDann drücken Sie einen Knopf.',
  'things.which': 'Worum geht es?',
  'things.none': lines(
    'Es gibt gerade nichts.',
    'Schreiben Sie einfach:',
    'Was brauchen Sie?',
    'Oder: Was bieten Sie an?',
  ),
  'thing.match': ({ firstName, when, side }, t) =>
    [`${side === 'seeker' ? 'Hilfe von' : 'Hilfe für'} ${firstName}`, t.shortWhen(when)]
      .filter(Boolean)
      .join(', '),
  'thing.invitation': ({ firstName, when }, t) =>
    [`Frage von ${firstName}`, t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.request': ({ category, when, status }, t) =>
    [t.category(category), MARKS[status] ?? t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.offer': ({ category }, t) => `Angebot: ${t.category(category)}`,
  'thing.describe': ({ kind, category, text, when, status }, t) =>
    lines(
      `${kind === 'request' ? 'Ich brauche Hilfe' : 'Ich biete Hilfe an'}: ${t.category(category)}`,
      `Wann: ${t.when(when)}`,
      !(kind === 'request' && category !== 'other') && text && `„${text}“`,
      STATES[status],
    ),
  'thing.postIt': 'Jetzt eintragen',
  'thing.pause': 'Pause machen',
  'thing.resume': 'Weiter machen',
  'thing.withdraw': 'Zurücknehmen',
  'thing.withdrawSure': 'Soll ich das zurücknehmen?',
  'thing.withdrawYes': 'Ja, zurücknehmen',
  'thing.askAgain': 'Noch einmal suchen',
  'thing.changed': ({ status }) => CHANGES[status] ?? 'Gut.',

  // data and reports
  'data.none': 'Über Sie ist nichts gespeichert.',
  'data.notice': p => privacyNotice(p),
  imprint: ({ town, phone, page }) =>
    lines(
      `Die Stadt ${town} bietet dasnez an.`,
      `Das Telefon ist: ${phone}.`,
      page && 'Mehr über die Stadt steht hier:',
      page,
    ),
  'imprint.whichTown': lines(
    'Das sagt Ihnen Ihre Stadt.',
    'Jede Stadt bietet dasnez selbst an.',
    'Wo wohnen Sie?',
    'Bitte schreiben Sie mir das zuerst.',
  ),
  'data.whoSees': lines(
    'Das Rathaus sieht Ihre Angaben.',
    'Andere Menschen sehen zuerst nur:',
    'Vorname, Orts-Teil, Aufgabe und Zeit.',
    'Niemand bekommt einfach Ihre Nummer oder Adresse.',
    'Ich frage Sie vorher.',
  ),
  'data.why': lines(
    'Das Rathaus ruft Sie 1 Mal an.',
    'Das Rathaus möchte Sie kennenlernen.',
    'Mit dem Alter und dem Orts-Teil suche ich passende Menschen.',
    'Andere sehen die Nummer nicht.',
    'Nur Sie können das erlauben.',
  ),
  'data.kept': (p, t) =>
    lines(
      'Das ist gespeichert:',
      `Name: ${`${p.firstName} ${p.lastName}`.trim()}`,
      p.birthYear !== null && `Geburts-Jahr: ${p.birthYear}`,
      p.district !== null && `Orts-Teil: ${p.district}`,
      p.phone !== null && `Telefon: ${t.phone(p.phone)}`,
      p.address !== null && `Adresse: ${p.address}`,
      p.shownTo.length > 0 && `Nummer oder Adresse sieht: ${t.list(p.shownTo.map(who => who.firstName))}`,
      p.consentOn !== null && `Ja gesagt am: ${t.day(p.consentOn)}`,
      p.speaksFor.length > 0 && `Sie sprechen für: ${t.list(p.speaksFor)}`,
      `Bitten um Hilfe: ${p.requests}`,
      `Angebote: ${p.offers}`,
    ),
  'data.what': 'Was soll ich tun?',
  'data.change': 'Etwas ändern',
  'data.erase': 'Alles löschen',
  'data.fine': 'So lassen',
  'data.messages': 'Meine Nachrichten',
  'data.written': ({ messages }, t) =>
    lines(
      'Das haben Sie geschrieben:',
      ...messages.flatMap(({ firstName, text, on }) => [`An ${firstName}, ${t.day(on)}:`, `„${text}“`]),
      'Nach der Hilfe warte ich 30 Tage.',
      'Dann lösche ich die Nachrichten.',
    ),
  'data.eraseSure': ({ town }) =>
    lines(
      'Soll ich alle Angaben von Ihnen löschen?',
      'Dann machen Sie nicht mehr mit.',
      'Ihre Bitten und Besuche enden.',
      `Die Stadt ${town} merkt sich:`,
      'An welchem Tag hat jemand geholfen?',
      'Die Namen merkt sie sich nicht.',
      'Das Rathaus hat etwas entschieden?',
      'Das bleibt bis zu 4 Jahre aufgeschrieben.',
      'Es gab eine Meldung?',
      'Die bleibt danach noch 1 Jahr.',
    ),
  'data.eraseYes': 'Ja, alles löschen',
  'data.eraseNo': 'Nein, behalten',
  'change.phone': 'Wie ist Ihre neue Telefon-Nummer?',
  'change.elsewhere': ({ town }) => `Nicht mehr in ${town}`,
  'change.noAddress': 'Keine Adresse speichern',
  'change.confirm': (p, t) =>
    lines(
      'Soll ich das speichern?',
      p.name !== null && `Name: ${p.name}`,
      p.phone !== null && `Telefon: ${t.phone(p.phone)}`,
      p.district !== null && `Orts-Teil: ${p.district}`,
      p.address !== null && `Adresse: ${p.address}`,
      p.addressGone && 'Adresse: keine mehr',
      p.tells.length > 0 && `Ich sage es auch ${t.list(p.tells)}.`,
      p.tells.length > 0 && 'Denn Sie treffen sich bald.',
      p.checked && 'Das Rathaus sieht den neuen Namen auch.',
      p.checked && 'Vielleicht ruft es Sie an.',
    ),
  'change.save': 'Ja, speichern',
  'change.again': 'Nein, noch einmal',
  'change.stays': ({ district }) =>
    lines('Etwas ist schon abgemacht.', `Oder ich suche schon.\nDort steht noch: ${district}.`),
  'change.byTownHall': ({ what }) =>
    what === 'birthYear'
      ? lines('Das Geburts-Jahr ändert nur das Rathaus.', 'Denn es schützt junge Menschen.')
      : lines('Ihre Eltern stehen auch hier.', 'Das ändert nur das Rathaus.', 'So sind Sie geschützt.'),
  'change.callNote': ({ before, name }) =>
    lines(`Neuer Name: ${name}`, `Alter Name: ${before}`, 'Bitte anrufen und fragen.'),
  'told.newContact': ({ firstName, phone, address }, t) =>
    lines(
      `Bei ${firstName} ist etwas neu.`,
      address && `Adresse: ${address}`,
      phone && `Telefon: ${t.phone(phone)}`,
      'Es ist nur für diesen Besuch.',
    ),
  'told.addressGone': ({ firstName, phone }) =>
    lines(
      `Die Adresse von ${firstName} stimmt nicht mehr.`,
      'Das Rathaus weiß die neue Adresse.',
      `Rufen Sie bitte an: ${phone}.`,
    ),
  'told.corrected': ({ what, phone }, t) =>
    lines(
      'Das Rathaus hat etwas an Ihren Angaben geändert.',
      `Neu ist: ${t.list(what.map(part => CORRECTED[part]))}.`,
      'Ist das falsch?',
      `Dann rufen Sie bitte an: ${phone}.`,
    ),
  'report.whom': 'Um wen geht es?',
  'report.other': 'Um jemand anderen',
  'report.about': ({ firstName }) => `Es geht um ${firstName}.`,
  'report.sure': ({ text }) =>
    lines(
      'Das haben Sie geschrieben:',
      `„${text}“`,
      'Soll ich das dem Rathaus sagen?',
      'Nur das Rathaus liest es.',
      'Sie können noch mehr dazu schreiben.',
    ),
  'report.send': 'Ja, dem Rathaus sagen',
  'report.heard': ({ contact, phone }) =>
    lines(
      'Danke, dass Sie das sagen.',
      `${contact} im Rathaus liest es jetzt.`,
      `${contact} kümmert sich.`,
      'Ist es eilig?',
      `Rufen Sie an: ${phone}.`,
      'Im Notfall rufen Sie 110 an.',
    ),
  'report.what': 'Was stimmt nicht?\nBitte schreiben Sie es.\nNur das Rathaus liest es.',
  'report.readBy': both(
    lines('Das liest nur das Rathaus.', 'Ich sage es sonst niemandem.'),
    lines('Das liest nur das Rathaus.', 'Ich sage es sonst niemandem.', 'Reden Sie auch mit Ihren Eltern.'),
  ),
  'report.nothing': 'Doch nichts',
  'report.thanks': ({ contact, phone }) => {
    const thanks = lines(
      'Danke, dass Sie das sagen.',
      `${contact} im Rathaus liest es jetzt.`,
      `Ist es eilig?\nRufen Sie an: ${phone}.`,
      'Sind Sie in Gefahr?\nRufen Sie 110 an.',
    )
    const apart = 'Möchten Sie diese Person nie mehr treffen?'
    return both(lines(thanks, apart), lines(thanks, YOUNG, apart))
  },
  'report.apart': 'Nie mehr treffen',
  'report.apartDone': 'Gut.\nIch bringe Sie nicht mehr zusammen.',
}

/** A line each; what is left out leaves no gap. */
function lines(...sentences: (string | false | null | undefined)[]): string {
  return sentences.filter(Boolean).join('\n')
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const YOUNG = lines('', 'Sie können auch hier anrufen:', 'Nummer gegen Kummer, 116 111.')
const VIOLENCE = lines(
  'Sind Sie in Gefahr?',
  'Rufen Sie sofort 110 an.',
  'Ist jemand verletzt?',
  'Rufen Sie 112 an.',
)
const SUICIDE = lines(
  'Es ist gut, dass Sie das sagen.',
  'Sprechen Sie jetzt mit einem Menschen.',
  'Rufen Sie an: 0800 111 0 111.',
  'Das ist die Telefon-Seelsorge.',
  'Der Anruf kostet nichts.',
  'Dort ist immer jemand da.',
  'Sind Sie in Gefahr?',
  'Rufen Sie 112 an.',
)
const andYoung = (text: string) => both(text, `${text}\n${YOUNG}`)
const DANGER = {
  medical: andYoung(lines('Rufen Sie sofort 112 an.', 'Dort hilft man Ihnen schnell.')),
  fire: andYoung(lines('Rufen Sie sofort 112 an.', 'Gehen Sie schnell an einen sicheren Ort.')),
  violence: andYoung(VIOLENCE),
  suicide: andYoung(SUICIDE),
  intruder: andYoung(lines('Machen Sie die Tür nicht auf.', 'Haben Sie Angst?', 'Rufen Sie sofort 110 an.')),
  fraud: lines(
    'Vorsicht: Das ist vielleicht Betrug.',
    'Legen Sie das Telefon auf.',
    'Geben Sie kein Geld.',
    'Sagen Sie keine Nummern von Ihrer Bank.',
    'Die Polizei fragt nie danach.',
    'Ihre Bank fragt nie danach.',
    'dasnez fragt nie danach.',
    'Rufen Sie selbst 110 an.',
  ),
  missing: andYoung(lines('Rufen Sie sofort 110 an.', 'Die Polizei hilft beim Suchen.')),
  call: andYoung(
    lines(
      'Ist jemand in Gefahr?',
      'Rufen Sie sofort 112 an.',
      'Die Polizei hat die Nummer 110.',
      'Ist niemand in Gefahr?',
      'Dann schreiben Sie mir:',
      'Was brauchen Sie?',
    ),
  ),
}
const IN_WORDS = 'Bitte schreiben Sie mir.'
const UNREADABLE = {
  photo: lines('Ich kann keine Bilder sehen.', IN_WORDS),
  voice: lines('Ich kann nicht hören.', IN_WORDS),
  sticker: lines('Wie nett.', 'Worum geht es?', IN_WORDS),
  file: lines('Das kann ich nicht öffnen.', IN_WORDS),
  encrypted: lines('Das konnte ich nicht lesen.', 'Schreiben Sie es bitte noch einmal.'),
  empty: lines('Da stand nichts.', 'Worum geht es?', IN_WORDS),
  other: lines('Das verstehe ich nicht.', IN_WORDS),
}
const INVITED = {
  SEEKER: 'Schreiben Sie mir: Was brauchen Sie?',
  HELPER: 'Schreiben Sie mir: Wobei möchten Sie helfen?',
  both: 'Schreiben Sie mir: Was brauchen Sie?\nOder: Wobei möchten Sie helfen?',
}
const MARKS: Record<string, string> = {
  DRAFT: 'nicht fertig',
  HELD: 'Rathaus prüft',
  PAUSED: 'Pause',
  EXPIRED: 'vorbei',
}
const STATES: Record<string, string> = {
  DRAFT: 'Das ist noch nicht eingetragen.',
  HELD: 'Das Rathaus prüft das gerade.',
  OPEN: 'Ich suche gerade.',
  ACTIVE: 'Das Angebot gilt.',
  PAUSED: 'Es ist gerade Pause.',
  EXPIRED: 'Leider hatte niemand Zeit.',
}
const CHANGES: Record<string, string> = {
  OPEN: 'Gut.\nIch suche wieder.',
  ACTIVE: 'Gut.\nDas Angebot gilt wieder.',
  PAUSED: 'Gut.\nEs ist jetzt Pause.\nUnter „meine sachen“ geht es weiter.',
  CANCELLED: 'Gut.\nDas ist zurückgenommen.',
  ENDED: 'Gut.\nDas Angebot ist zurückgenommen.',
}

const CORRECTED: Record<Params<'told.corrected'>['what'][number], string> = {
  name: 'Name',
  phone: 'Telefon',
  district: 'Orts-Teil',
  address: 'Adresse',
  birthYear: 'Geburts-Jahr',
  guardian: 'Eltern',
  consent: 'Erlaubnis der Eltern',
}

function privacyNotice({ town, phone, dataProtection, privacyPage }: Params<'data.notice'>): string {
  return lines(
    `Die Stadt ${town} ist verantwortlich.`,
    `Das Telefon ist: ${phone}.`,
    dataProtection && 'Haben Sie Fragen zum Daten-Schutz?',
    dataProtection && `Dann fragen Sie hier: ${dataProtection}.`,
    'Die Stadt speichert Ihre Angaben nur, wenn Sie Ja sagen.',
    'Sie können später auch Nein sagen.',
    'Ihre Telefon-Nummer und Adresse sind geschützt.',
    'Fremde können sie nicht lesen.',
    'Ihre Nachrichten löscht die Stadt später wieder.',
    'Niemand bekommt einfach Ihre Nummer oder Adresse.',
    'Ich frage Sie vor jedem Besuch.',
    'Sie können Ja oder Nein sagen.',
    '„meine daten“ zeigt alle Angaben.',
    'Dort können Sie auch etwas ändern.',
    '„löschen“ löscht alle Angaben.',
    'Sie können sich auch beschweren.',
    'Das machen Sie bei der Daten-Schutz-Aufsicht von Ihrem Bundes-Land.',
    privacyPage && 'Alles zum Daten-Schutz steht hier:',
    privacyPage,
  )
}
