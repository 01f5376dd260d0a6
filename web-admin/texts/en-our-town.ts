import type { ourTownDe } from './de-our-town.ts'

export const ourTownEn: typeof ourTownDe = {
  ourTown: {
    title: 'Our town',
    lead: 'What people read about your town hall, and where they can live. What you save holds at once; what was said stays.',
    hall: 'Town hall',
    contactName: 'Who calls back',
    contactNameHint: 'As it stands in the sentence: “Frau Hartmann will call you.”',
    phone: 'Telephone',
    dataProtection: 'Questions about data protection',
    dataProtectionHint: 'Mail address or telephone of the data protection officer.',
    privacyPage: 'Privacy notice',
    privacyPageHint:
      'Shown when people register and want to read everything, and to whoever writes “privacy”.',
    imprintPage: 'Legal notice',
    imprintPageHint: 'Shown to whoever writes “imprint”.',
    missing:
      'What the law asks for is still missing: who answers questions about data protection, and where the privacy and the legal notice are.',
    change: 'Change',
    saved: 'Saved. People read it from now on.',
    unchanged: 'It was like that already; nothing was changed.',
    districts: 'Districts',
    districtsLead: 'Whoever registers chooses one. Who lives near is measured from its centre.',
    district: (name, people) => `${name} · ${people === 1 ? '1 person' : `${people} people`}`,
    name: 'Name',
    latitude: 'Latitude',
    longitude: 'Longitude',
    placeHint: 'On openstreetmap.org: right click on the centre, “Show address”.',
    add: 'Add a district',
    added: name => `${name} was added.`,
    changed: name => `${name} was changed.`,
    remove: 'Remove',
    removeWhich: name => `Remove ${name}`,
    removed: name => `${name} was removed.`,
  },
}
