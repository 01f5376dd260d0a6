import type { Limit } from '../core.ts'

/** The page of the town's own rules. */
export const rulesDe = {
  rules: {
    title: 'Regeln',
    lead: 'Was in Ihrer Stadt gilt. Strenger als das Gesetz dürfen Sie sein, lockerer nicht. Was Sie speichern, gilt sofort, auch für schon Gefragte.',
    own: 'eigene Regel',
    change: (group: string) => `${group}: ändern`,
    saved: 'Gespeichert. Das gilt ab sofort.',
    unchanged: 'Das war schon so; es wurde nichts geändert.',
    why: 'Grund oder Beschluss',
    whyHint: 'Freiwillig; steht im Protokoll bei der Änderung. Bitte keine Namen.',
    usual: (value: string) => `Üblich: ${value}.`,
    law: (path: string, limit: Limit) => limitDe(path, limit),
    all: 'alle',
    none: 'keine',
    unbounded: 'keine Grenze',
    between: (first: string, last: string) => `${first} bis ${last}`,
    yearsFrom: (age: number) => `ab ${age} Jahren`,
    clock: (time: string) => `${time} Uhr`,
    units: {
      years: ['Jahr', 'Jahre'],
      minutes: ['Minute', 'Minuten'],
      hours: ['Stunde', 'Stunden'],
      days: ['Tag', 'Tage'],
      km: ['km', 'km'],
      euros: ['Euro', 'Euro'],
    },
    groups: {
      programmes: 'Programme und Alter',
      channels: 'Messenger',
      asking: 'Wann und wen dasnez fragt',
      searching: 'Suchen und Angebote',
      pay: 'Taschengeld',
      minors: 'Helfende unter 18',
      school: 'Schulzeit',
    },
    /** what else is to be known before something is changed */
    notes: {
      programmes:
        'Neue Gesuche zählen zum Ehrenamt, wo es angeboten wird, sonst zur Zeitspende, sonst zum Taschengeld. Schalten Sie ein Programm ab, wird für dessen offene Gesuche niemand mehr gefragt, und zusagen kann auch niemand mehr. Bitte klären Sie diese Gesuche vorher.',
      channels:
        'Wer über einen abgeschalteten Messenger schreibt, bekommt die Telefonnummer des Rathauses. Was dasnez diesen Menschen zu sagen hat, kommt über einen anderen Messenger oder als Anruf in Ihre Liste; wer keinen anderen Weg hat, wird nicht mehr gefragt.',
      pay: 'Ein Dank für gelegentliche Hilfe. Ab 18 gilt der Mindestlohn, wo es eine Beschäftigung ist: Gesuche für jede Woche, die weniger geben, sehen deshalb erst Sie.',
    } as Record<string, string>,
    programmes: { POCKET_MONEY: 'Taschengeld', TIME_DONATION: 'Zeitspende', VOLUNTEER: 'Ehrenamt' } as Record<
      string,
      string
    >,
    messengers: { telegram: 'Telegram', matrix: 'Matrix', playground: 'Übungs-Chat' } as Record<
      string,
      string
    >,
    openRequests: (n: number) => (n === 1 ? '1 offenes Gesuch' : `${n} offene Gesuche`),
    writers: (n: number) => (n === 1 ? '1 Mensch schreibt darüber' : `${n} Menschen schreiben darüber`),
    minAgeOn: (channel: string) => `Mindestalter auf ${channel}`,
    names: {
      programmes: 'Das wird angeboten',
      'helperAge/POCKET_MONEY': 'Alter beim Taschengeld',
      'helperAge/TIME_DONATION': 'Alter bei der Zeitspende',
      'helperAge/VOLUNTEER': 'Alter beim Ehrenamt',
      quietHours: 'Nachtruhe',
      'minors/pupilClock': 'Unter 15 oder in der Schule',
      'minors/clock': 'Ab 15 und nicht in der Schule',
      schoolHours: 'Schule',
      'helperAge/POCKET_MONEY/min': 'Taschengeld: Mindestalter',
      'helperAge/POCKET_MONEY/max': 'Taschengeld: Höchstalter',
      'helperAge/TIME_DONATION/min': 'Zeitspende: Mindestalter',
      'helperAge/TIME_DONATION/max': 'Zeitspende: Höchstalter',
      'helperAge/VOLUNTEER/min': 'Ehrenamt: Mindestalter',
      'helperAge/VOLUNTEER/max': 'Ehrenamt: Höchstalter',
      channelsOff: 'Abgeschaltet',
      'quietHours/from': 'Nachtruhe ab',
      'quietHours/to': 'Nachtruhe bis',
      weeklyAskLimit: 'Anfragen an eine Person in sieben Tagen, höchstens',
      radiusKm: 'Umkreis',
      answerWithinHours: 'Auf eine Antwort warten, höchstens',
      searchDays: 'Suchen, wenn kein Tag genannt ist',
      choiceHours: 'Zusagen sammeln, wenn jemand auswählen möchte',
      maxOpenRequests: 'Offene Gesuche einer Person, höchstens',
      'offers/validDays': 'Frist bis zur Frage, ob ein Angebot noch gilt',
      'offers/silenceDays': 'Frist für die Antwort darauf',
      'pay/min': 'Je Stunde mindestens',
      'pay/suggested': 'Je Stunde vorgeschlagen',
      'pay/max': 'Je Stunde höchstens',
      'minors/minutesPerDay': 'Hilfe am Tag, höchstens',
      'minors/minutesPerWeek': 'Hilfe in der Woche, höchstens',
      'minors/daysPerWeek': 'Tage mit Hilfe in der Woche, höchstens',
      'minors/pupilClock/from': 'Unter 15 oder in der Schule: frühestens',
      'minors/pupilClock/to': 'Unter 15 oder in der Schule: spätestens',
      'minors/clock/from': 'Ab 15 und nicht in der Schule: frühestens',
      'minors/clock/to': 'Ab 15 und nicht in der Schule: spätestens',
      'minors/eveUntil': 'Am 24. und 31. Dezember bis',
      'minors/saturdays': 'Auch samstags',
      'minors/categories': 'Dafür dürfen sie gefragt werden',
      'minors/householdCleared': 'Nur in Haushalten, die das Rathaus angesehen hat',
      'minors/consentWithinDays': 'Frist für die Einwilligung der Sorgeberechtigten',
      'schoolHours/from': 'Schule ab',
      'schoolHours/to': 'Schule bis',
      schoolHolidays: 'Schulferien',
      extraHolidays: 'Feiertage am Ort',
    } as Record<string, string>,
    hints: {
      'quietHours/from': 'Dann wird niemand gefragt, außer wer für Dringendes jederzeit da sein will.',
      'quietHours/to': 'Gleiche Zeiten heißen: keine Nachtruhe.',
      radiusKm: 'Wenn die suchende Person keinen nennt.',
      'minors/minutesPerDay': 'In allen Haushalten zusammen.',
      'minors/minutesPerWeek': 'In allen Haushalten zusammen.',
      'minors/categories': 'Mehr erlaubt das Gesetz nicht.',
      'schoolHours/to': 'Montag bis Freitag, außer in den Ferien. Dann hilft niemand, der zur Schule geht.',
      'offers/silenceDays': 'Ohne Antwort endet das Angebot.',
      'minors/consentWithinDays': 'Ohne sie wird die Anmeldung danach gelöscht.',
    } as Record<string, string>,
    /** an upper age that is left empty */
    openHint: 'Leer: keine Grenze.',
    holidays: {
      title: 'Schulferien',
      lead: 'In den Ferien dürfen Schülerinnen und Schüler auch vormittags helfen.',
      none: 'Es sind keine kommenden Ferien eingetragen: An jedem Werktag gilt die Schulzeit.',
      span: (from: string, to: string) => `${from} bis ${to}`,
      first: 'Erster Ferientag',
      last: 'Letzter Ferientag',
      add: 'Ferien eintragen',
      remove: 'Entfernen',
      removeWhich: (span: string) => `${span} entfernen`,
    },
    extra: {
      title: 'Feiertage am Ort',
      lead: 'Zu den Feiertagen des Landes, die dasnez kennt: was nur bei Ihnen gilt. An Feiertagen hilft niemand unter 18.',
      none: 'Keine eingetragen.',
      day: 'Tag',
      name: 'Name',
      nameHint: 'Zum Beispiel: Mariä Himmelfahrt',
      add: 'Feiertag eintragen',
    },
    homeserver: {
      add: 'Mindestalter für einen anderen Matrix-Server',
      name: 'Name des Servers',
      nameHint: 'Wie er in den Adressen der Menschen steht: matrix.example.org',
      age: 'Mindestalter (Jahre)',
      ageHint: '0: kein Mindestalter.',
    },
  },
}

/** What a rule must keep to. Pay is kept in cents and told in euros. */
export function limitDe(path: string, { least, most, by }: Limit): string {
  const value = least ?? most
  if (typeof value === 'string')
    return `Nach dem Gesetz ${least === undefined ? 'spätestens' : 'frühestens'} ${value} Uhr.`
  const number = (path.startsWith('pay/') ? Number(value) / 100 : Number(value)).toLocaleString('de')
  const bound = `${least === undefined ? 'höchstens' : 'mindestens'} ${number}`
  switch (by) {
    case 'law':
      return least === undefined ? `Das Gesetz erlaubt ${bound}.` : `Das Gesetz verlangt ${bound}.`
    case 'messenger':
      return `Der Messenger selbst verlangt ${bound}.`
    case 'dasnez':
      return `Bitte ${bound}.`
    default:
      return by satisfies never
  }
}
