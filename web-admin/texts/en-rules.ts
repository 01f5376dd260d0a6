import type { Limit } from '../core.ts'
import type { rulesDe } from './de-rules.ts'

/** The page of the town's own rules. */
export const rulesEn: typeof rulesDe = {
  rules: {
    title: 'Rules',
    lead: 'What holds in your town. You may be stricter than the law, never laxer. What you save holds at once, also for those who were asked before.',
    own: 'own rule',
    change: group => `${group}: change`,
    saved: 'Saved. It holds from now on.',
    unchanged: 'It was so already; nothing was changed.',
    why: 'Reason or decision',
    whyHint: 'Optional; goes into the audit log with the change. No names, please.',
    usual: value => `Usual: ${value}.`,
    law: (path, limit) => limitEn(path, limit),
    all: 'all',
    none: 'none',
    unbounded: 'no limit',
    between: (first, last) => `${first} to ${last}`,
    yearsFrom: age => `from ${age} years`,
    clock: time => time,
    units: {
      years: ['year', 'years'],
      minutes: ['minute', 'minutes'],
      hours: ['hour', 'hours'],
      days: ['day', 'days'],
      km: ['km', 'km'],
      euros: ['euro', 'euros'],
    },
    groups: {
      programmes: 'Programmes and ages',
      channels: 'Messengers',
      asking: 'When and whom dasnez asks',
      searching: 'Searches and offers',
      pay: 'Pocket money',
      minors: 'Helpers under 18',
      school: 'School hours',
    },
    notes: {
      programmes:
        'New requests count as volunteering where it is offered, else as time donation, else as pocket money. If you switch a programme off, nobody is asked for its open requests any more, and nobody can accept them. Please settle these requests first.',
      channels:
        'Whoever writes by a messenger that is switched off gets the town hall’s telephone number. What dasnez has to say to them comes by another messenger or as a call in your list; who has no other way is not asked any more.',
      pay: 'A thank-you for help now and then. From 18 on the minimum wage applies where it is employment: requests for every week that give less are seen by you first.',
    },
    programmes: { POCKET_MONEY: 'Pocket money', TIME_DONATION: 'Time donation', VOLUNTEER: 'Volunteering' },
    messengers: { telegram: 'Telegram', matrix: 'Matrix', playground: 'Playground' },
    openRequests: n => (n === 1 ? '1 open request' : `${n} open requests`),
    writers: n => (n === 1 ? '1 person writes by it' : `${n} people write by it`),
    minAgeOn: channel => `Least age on ${channel}`,
    names: {
      programmes: 'What is offered',
      'helperAge/POCKET_MONEY': 'Age for pocket money',
      'helperAge/TIME_DONATION': 'Age for time donation',
      'helperAge/VOLUNTEER': 'Age for volunteering',
      quietHours: 'Quiet hours',
      'minors/pupilClock': 'Under 15 or at school',
      'minors/clock': 'From 15 and not at school',
      schoolHours: 'School',
      'helperAge/POCKET_MONEY/min': 'Pocket money: least age',
      'helperAge/POCKET_MONEY/max': 'Pocket money: greatest age',
      'helperAge/TIME_DONATION/min': 'Time donation: least age',
      'helperAge/TIME_DONATION/max': 'Time donation: greatest age',
      'helperAge/VOLUNTEER/min': 'Volunteering: least age',
      'helperAge/VOLUNTEER/max': 'Volunteering: greatest age',
      channelsOff: 'Switched off',
      'quietHours/from': 'Quiet from',
      'quietHours/to': 'Quiet until',
      weeklyAskLimit: 'Asks of one person in seven days, at most',
      radiusKm: 'Radius',
      answerWithinHours: 'Wait for an answer, at most',
      searchDays: 'Search where no day is named',
      choiceHours: 'Collect acceptances where somebody wants to choose',
      maxOpenRequests: 'Open requests of one person, at most',
      'offers/validDays': 'Time until the question whether an offer still stands',
      'offers/silenceDays': 'Time for the answer to it',
      'pay/min': 'An hour, at least',
      'pay/suggested': 'An hour, as suggested',
      'pay/max': 'An hour, at most',
      'minors/minutesPerDay': 'Help a day, at most',
      'minors/minutesPerWeek': 'Help a week, at most',
      'minors/daysPerWeek': 'Days with help in a week, at most',
      'minors/pupilClock/from': 'Under 15 or at school: not before',
      'minors/pupilClock/to': 'Under 15 or at school: not after',
      'minors/clock/from': 'From 15 and not at school: not before',
      'minors/clock/to': 'From 15 and not at school: not after',
      'minors/eveUntil': 'On 24 and 31 December until',
      'minors/saturdays': 'On Saturdays, too',
      'minors/categories': 'They may be asked for',
      'minors/householdCleared': 'Only in households that the town hall has seen',
      'minors/consentWithinDays': 'Time for the guardians’ consent',
      'schoolHours/from': 'School from',
      'schoolHours/to': 'School until',
      schoolHolidays: 'School holidays',
      extraHolidays: 'Local holidays',
    },
    hints: {
      'quietHours/from': 'Nobody is asked then, but who wants to be there for urgent requests at any hour.',
      'quietHours/to': 'The same time twice: no quiet hours.',
      radiusKm: 'Where the seeker names none.',
      'minors/minutesPerDay': 'In all households together.',
      'minors/minutesPerWeek': 'In all households together.',
      'minors/categories': 'The law allows no others.',
      'schoolHours/to': 'Monday to Friday, except in the holidays. Nobody who goes to school helps then.',
      'offers/silenceDays': 'Without an answer the offer ends.',
      'minors/consentWithinDays': 'Without it the registration is erased then.',
    },
    openHint: 'Empty: no limit.',
    holidays: {
      title: 'School holidays',
      lead: 'In the holidays pupils may help in the morning, too.',
      none: 'No coming holidays are entered: school hours hold on every weekday.',
      span: (from, to) => `${from} to ${to}`,
      first: 'First day',
      last: 'Last day',
      add: 'Enter holidays',
      remove: 'Remove',
      removeWhich: span => `Remove ${span}`,
    },
    extra: {
      title: 'Local holidays',
      lead: 'Beside the Land’s public holidays, which dasnez knows: what holds in your town only. Nobody under 18 helps on holidays.',
      none: 'None entered.',
      day: 'Day',
      name: 'Name',
      nameHint: 'For example: Mariä Himmelfahrt',
      add: 'Enter a holiday',
    },
    homeserver: {
      add: 'Least age for another Matrix server',
      name: 'Name of the server',
      nameHint: 'As it stands in people’s addresses: matrix.example.org',
      age: 'Least age (years)',
      ageHint: '0: no least age.',
    },
  },
}

/** What a rule must keep to. Pay is kept in cents and told in euros. */
export function limitEn(path: string, { least, most, by }: Limit): string {
  const value = least ?? most
  if (typeof value === 'string') return `By law not ${least === undefined ? 'after' : 'before'} ${value}.`
  const number = (path.startsWith('pay/') ? Number(value) / 100 : Number(value)).toLocaleString('en')
  const bound = `${least === undefined ? 'at most' : 'at least'} ${number}`
  switch (by) {
    case 'law':
      return least === undefined ? `The law allows ${bound}.` : `The law demands ${bound}.`
    case 'messenger':
      return `The messenger itself demands ${bound}.`
    case 'dasnez':
      return `Please, ${bound}.`
    default:
      return by satisfies never
  }
}
