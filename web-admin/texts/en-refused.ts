import { limitEn } from './en-rules.ts'
import type { RefusedTexts } from './refused.ts'

export const refusedEn: RefusedTexts = {
  'not-approved': ({ role }) =>
    role === 'SEEKER'
      ? 'This person is not approved to ask for help.'
      : 'This person is not approved as a helper.',
  'not-now': 'That is not possible in this state. Perhaps somebody was faster: this is how it is now.',
  'not-found': 'There is no such thing here (any more).',
  'someone-faster': 'Somebody was faster, help has been found.',
  'own-request': 'That is this person’s own request.',
  'not-allowed': 'Your role does not allow this here.',
  'sought-already': 'This person is asking for that already.',
  'too-many-open': ({ max }) => `This person already has ${max} requests open. Please withdraw one first.`,
  'suggestion-over': 'This suggested time no longer holds.',
  'suggestions-enough': 'Enough other times have been suggested for this invitation.',
  'changed-meanwhile': 'Somebody else has just changed this. This is how it is now: please look again.',
  'speaks-not-for': 'This person does not speak for this organisation (any more), or it is switched off.',
  'too-young-for-channel': ({ age }) => `This channel is allowed from the age of ${age}.`,
  'relay-closed': 'Nothing is passed on between these two at the moment.',
  'message-too-long': ({ max }) => `The message is too long; ${max} characters at most.`,
  'message-gives-away': ({ what }) =>
    what === 'contact'
      ? 'Numbers and addresses are not passed on in messages.'
      : 'Cards, PINs and account numbers are not passed on in messages.',
  'messages-today': ({ max }) => `That makes ${max} messages in one day.`,
  'other-municipality': 'Belongs to another municipality.',
  'programme-not-offered': 'The municipality does not offer this programme.',
  'birth-year-missing': 'The year of birth is missing.',
  'too-young': ({ min }) =>
    `Helpers must be at least ${min}. If the birthday has been already, please record the full date of birth.`,
  'too-old': ({ max }) => `Up to ${max} years only.`,
  'wrong-category': 'Does not offer this task.',
  'category-not-cleared': 'The tick for childcare, tutoring and escort is missing.',
  'clearance-expired': ({ until }) => `The clearance was valid until ${until}.`,
  'no-channel': 'Can’t be reached at the moment.',
  'paused-until': ({ until }) => `Takes a break until ${until}.`,
  'kept-apart': 'These two are not brought together.',
  'too-far': ({ km, maxKm }) => `${km} km away, more than ${maxKm} km.`,
  'not-free-then': 'Not free at that time.',
  'busy-then': 'Has agreed to something else at that time.',
  'helper-busy-then': ({ firstName }) => `${firstName} can’t at that time.`,
  'weekly-asks-reached': ({ max }) => `Has been asked ${max} times this week.`,
  'already-asked': 'Has been asked already.',
  'wants-pay': 'Would like pocket money for it.',
  'over-already': 'That time has passed.',
  'minor-consent-missing': ({ what }) =>
    `The written consent of all custodians is missing${what === 'both' ? '' : what === 'work' ? ' (work)' : ' (data)'}. Please record it with the person.`,
  'minor-consent-children': 'For childcare the guardians of both sides must agree.',
  'channel-off': 'This messenger is switched off for the municipality.',
  'minor-category': 'This task is not allowed under 18.',
  'minor-danger': 'Too dangerous under 18.',
  'minor-lifting': ({ maxKg }) => `Under 18: at most ${maxKg} kg.`,
  'minor-household-not-cleared': 'The household has not been cleared yet.',
  'minor-no-household': 'Under 18 only in private households that have been seen.',
  'minor-weekly': 'Under 18: not every week.',
  'minor-without-time': 'Under 18: only with a fixed day and time.',
  'minor-hours-day': ({ max }) => `Under 18: at most ${max} hours a day.`,
  'minor-hours-week': ({ max }) => `Under 18: at most ${max} hours a week.`,
  'minor-days-week': ({ max }) => `Under 18: at most ${max} days a week.`,
  'minor-clock': ({ from, to }) => `At this age between ${from} and ${to} only.`,
  'minor-school-time': 'Within school hours.',
  'minor-sunday': 'Under 18: not on Sundays.',
  'minor-holiday': ({ name }) => `${name} is a public holiday.`,
  'minor-eve': ({ until }) => `On this day until ${until} only, under 18.`,
  'minor-saturday': 'Under 18: not on Saturdays.',
  'minor-saturday-private': 'Under 18: on Saturdays in private households only.',
  'pay-range': ({ min, max }) => `Pocket money is between €${min / 100} and €${max / 100} an hour.`,
  'bad-input': ({ problem }) =>
    ({
      missing: 'Something is missing here.',
      'too-short': 'That is too short.',
      'too-long': 'That is too long.',
      'in-the-future': 'This day lies in the future.',
      'too-long-ago': 'That day is too long ago.',
      'too-far-ahead': 'That day is too far ahead.',
      'in-the-past': 'That day is over already.',
      'before-start': 'The end is before the beginning.',
      'longer-than-that': 'The help takes longer than the time there is for it.',
      twice: 'That is there twice.',
      'one-or-the-other': 'Please give either a day or days of the week, not both.',
      'no-number': 'This takes a number.',
      'four-digits': 'Please give the whole year, from 1900 on: 1950 for instance.',
      'area-code': 'Please with the area code, 05250 53984 for instance.',
      choose: 'Please choose at least one.',
      'not-in-germany': 'That is not in Germany. Latitude about 47 to 55, longitude about 6 to 15.',
      'not-like-that': 'Please write each line like this: Boke; 51.722; 8.555',
      'no-page': 'Please the whole address: https://www.delbrueck.de/datenschutz',
      'wrong-password': 'This is not your present password.',
      'wrong-code': 'This code is not right, or it was used already. Please wait for the next one.',
      'whole-number': 'A whole number, please.',
      'less-than-least': 'That is less than the least.',
      'not-between': 'That is not between the least and the most.',
      wrong: 'That can’t be right.',
    })[problem],
  'consent-missing': ({ purpose }) =>
    purpose === 'CALLS'
      ? 'Without consent to be called the phone desk can’t help.'
      : 'Without consent to mediation nothing may be stored.',
  'phone-known': ({ name }) =>
    `This number already belongs to ${name}. If both share a line, please tick the box.`,
  'line-forgotten': 'Nothing of it is left that could be repeated. Please call the person.',
  'wrong-login': 'E-mail address or password is not right.',
  'link-used-up': 'This link is used up or older than 24 hours. Please ask for a new one.',
  'email-taken': 'There is an account with this address. Enter its password, and the new role is added.',
  'slug-taken': ({ slug }) => `“${slug}” is taken.`,
  'name-taken': ({ name }) => `“${name}” is here already.`,
  'too-young-to-speak': ({ min }) =>
    `Only people who are certainly ${min} or older speak for an organisation.`,
  'coordinates-already': ({ town }) =>
    `You coordinate ${town} already. The link stays good for the person it is meant for.`,
  'last-coordinator': ({ town }) =>
    `${town} would have no coordinator left. Please invite somebody else first.`,
  'last-operator': 'There would be no operator left. Please invite another one first.',
  'last-district': 'The town needs one district. Please add another one first.',
  'district-in-use': ({ people, requests, organisations }) =>
    `The district is still needed: ${[
      people > 0 && (people === 1 ? '1 person lives there' : `${people} people live there`),
      requests > 0 && (requests === 1 ? '1 request came from there' : `${requests} requests came from there`),
      organisations > 0 &&
        (organisations === 1
          ? '1 organisation has its place there'
          : `${organisations} organisations have their place there`),
    ]
      .filter(Boolean)
      .join(', ')}. You can rename it.`,
  'beyond-limit': ({ field, limit }) => limitEn(field, limit),
}
