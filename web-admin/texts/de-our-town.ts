/** What residents read about their town hall, and the parts of the town. */
export const ourTownDe = {
  ourTown: {
    title: 'Unsere Stadt',
    lead: 'Was Menschen über Ihr Rathaus lesen, und wo sie wohnen können. Was Sie speichern, gilt sofort; was schon gesagt ist, bleibt.',
    hall: 'Rathaus',
    contactName: 'Wer zurückruft',
    contactNameHint: 'So, wie es im Satz steht: „Frau Hartmann ruft Sie an.“',
    phone: 'Telefon',
    dataProtection: 'Fragen zum Datenschutz',
    dataProtectionHint: 'Mailadresse oder Telefon der Datenschutzbeauftragten.',
    privacyPage: 'Datenschutzerklärung',
    privacyPageHint: 'Steht bei der Anmeldung unter „Alles lesen“, und wenn jemand „Datenschutz“ schreibt.',
    imprintPage: 'Impressum',
    imprintPageHint: 'Kommt, wenn jemand „Impressum“ schreibt.',
    missing:
      'Es fehlt noch, was das Gesetz verlangt: wer Fragen zum Datenschutz beantwortet, wo die Datenschutzerklärung und das Impressum stehen.',
    change: 'Angaben ändern',
    saved: 'Gespeichert. Das lesen Menschen ab sofort.',
    unchanged: 'Das war schon so; es wurde nichts geändert.',
    districts: 'Ortsteile',
    districtsLead:
      'Wer sich anmeldet, wählt einen davon. Von seiner Mitte aus wird gemessen, wer in der Nähe wohnt.',
    district: (name: string, people: number) =>
      `${name} · ${people === 1 ? '1 Mensch' : `${people} Menschen`}`,
    name: 'Name',
    latitude: 'Breite',
    longitude: 'Länge',
    placeHint: 'Auf openstreetmap.org: rechte Maustaste auf die Mitte, „Adresse anzeigen“.',
    add: 'Ortsteil eintragen',
    added: (name: string) => `${name} ist eingetragen.`,
    changed: (name: string) => `${name} ist geändert.`,
    remove: 'Entfernen',
    removeWhich: (name: string) => `${name} entfernen`,
    removed: (name: string) => `${name} ist entfernt.`,
  },
}
