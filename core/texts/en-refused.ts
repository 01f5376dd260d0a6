import type { Texts } from './line.ts'

/** Why something can't be: one sentence each, without blame. */
export const refused: Pick<Texts, Extract<keyof Texts, `refused.${string}`>> = {
  'refused.not-approved': 'You can do that as soon as the town hall has let you in.',
  'refused.not-now': 'That is not possible right now, because something has changed meanwhile.',
  'refused.not-found': 'That is no longer there.',
  'refused.someone-faster':
    'Thank you. Someone was faster this time, the help has been found. I will gladly ask you again.',
  'refused.own-request': 'That is your own offer.',
  'refused.not-allowed': 'That is not possible here.',
  'refused.sought-already': 'I am already taking care of that.',
  'refused.too-many-open': ({ max }, t) =>
    `You already have ${t.count(max, { one: '# open request', other: '# open requests' })}. Please take one back first.`,
  'refused.suggestion-over': 'This suggestion no longer holds.',
  'refused.suggestions-enough': 'I can’t suggest yet another time. A no is perfectly fine.',
  'refused.changed-meanwhile': 'That has just changed. Please try once more.',
  'refused.speaks-not-for':
    'You can’t post anything on behalf of this organisation. The town hall will gladly help you.',
  'refused.too-young-for-channel': ({ age }) =>
    `Here it only works from the age of ${age}. At the town hall it works earlier, too.`,
  'refused.channel-off': ({ town, phone }) =>
    `In ${town} the neighbours’ help does not use this messenger. The town hall tells you how else to reach me: ${phone}.`,
  'refused.relay-closed': ({ phone }) =>
    `I can’t pass on anything here at the moment. The town hall gladly helps: ${phone}.`,
  'refused.message-too-long': ({ max }) =>
    `That is too long for a message. Please write it in ${max} characters or fewer.`,
  'refused.message-gives-away': ({ what }) =>
    what === 'contact'
      ? 'I don’t pass on numbers and addresses in messages. You show your own with “Share my contact”, for this appointment only.'
      : 'I don’t pass that on. Give nobody your card, PIN or account number, even if someone asks.',
  'refused.messages-today': ({ max }) =>
    `That makes ${max} messages in one day. Tomorrow I will gladly pass on the next one.`,
  'refused.other-municipality': 'That belongs to another town.',
  'refused.programme-not-offered': 'The town does not offer that.',
  'refused.birth-year-missing': 'The year of birth is still missing.',
  'refused.too-young': ({ min }) => `For that one has to be at least ${min} years old.`,
  'refused.too-old': ({ max }) => `That is for helpers up to the age of ${max}.`,
  'refused.wrong-category': 'This kind of help was not offered.',
  'refused.category-not-cleared': 'This kind of help needs an extra yes from the town hall.',
  'refused.clearance-expired':
    'The certificate of good conduct has to be looked at again. The town hall will help.',
  'refused.no-channel': 'This person cannot be reached at the moment.',
  'refused.paused-until': ({ until }, t) => `On a break until ${t.day(until)}.`,
  'refused.kept-apart': 'These two are not brought together.',
  'refused.too-far': ({ km, maxKm }) => `That is ${Math.round(km)} km away, more than ${maxKm} km.`,
  'refused.not-free-then': 'It does not fit at that time.',
  'refused.busy-then': 'You have already said yes to someone at that time.',
  'refused.helper-busy-then': ({ firstName }) => `${firstName} can’t come at that time.`,
  'refused.weekly-asks-reached': 'There were enough questions already this week.',
  'refused.already-asked': 'This person has already been asked.',
  'refused.wants-pay': 'Helps with this for pocket money only.',
  'refused.over-already': 'That day is over already. Please tell me another one.',
  'refused.minor-consent-missing': 'The written permission of the parents is still missing for that.',
  'refused.minor-consent-children': 'For minding children, the parents on both sides have to agree.',
  'refused.minor-category': 'This kind of help is not allowed under 18.',
  'refused.minor-danger': ({ danger }) => DANGERS[danger] ?? 'This is too dangerous under 18.',
  'refused.minor-lifting': ({ maxKg }) => `Under 18 one may lift ${maxKg} kg at most.`,
  'refused.minor-household-not-cleared': 'The town hall has to get to know this household first.',
  'refused.minor-no-household': 'Under 18 it only works in homes that the town hall knows.',
  'refused.minor-weekly': 'Under 18, the same every week needs the town hall’s agreement.',
  'refused.minor-without-time': 'Under 18 it takes a fixed day and time.',
  'refused.minor-hours-day': ({ max }) => `Under 18, ${max} hours a day are allowed at most.`,
  'refused.minor-hours-week': ({ max }) => `Under 18, ${max} hours a week are allowed at most.`,
  'refused.minor-days-week': ({ max }) => `Under 18, ${max} days a week are allowed at most.`,
  'refused.minor-clock': ({ from, to }, t) =>
    `Under 18 that is only possible between ${t.time(from)} and ${t.time(to)}.`,
  'refused.minor-school-time': 'That is during school time.',
  'refused.minor-sunday': 'Under 18 one may not work on Sundays.',
  'refused.minor-holiday': ({ name }) => `${name} is a public holiday. Under 18 one may not work then.`,
  'refused.minor-eve': ({ until }, t) => `On that day it is only possible until ${t.time(until)} under 18.`,
  'refused.minor-saturday': 'Under 18 it is not possible on Saturdays here.',
  'refused.minor-saturday-private': 'Under 18, Saturdays are only possible in private homes.',
  'refused.pay-range': ({ min, max }, t) =>
    `The pocket money here is between ${t.euros(min)} and ${t.euros(max)} euros an hour.`,

  'refused.bad-input': 'Something is missing or does not fit.',
  'refused.consent-missing': 'The consent for that is still missing.',
  'refused.phone-known': ({ name }) => `This phone number already belongs to ${name}.`,
  'refused.line-forgotten': 'The words are already erased and cannot be sent again.',
  'refused.wrong-login': 'The email or the password is not right.',
  'refused.link-used-up': 'This link is no longer valid. Please ask for a new one.',
  'refused.email-taken': 'There is already an account with this email. Please sign in with its password.',
  'refused.slug-taken': ({ slug }) => `Another town already has the short name “${slug}”.`,
  'refused.name-taken': ({ name }) => `“${name}” is here already.`,
  'refused.too-young-to-speak': ({ min }) => `That only works from the age of ${min}.`,
  'refused.coordinates-already': ({ town }) =>
    `You coordinate ${town} already. The link stays good for the person it is meant for.`,
  'refused.last-coordinator': ({ town }) => `${town} would have no coordinator left.`,
  'refused.last-operator': 'There would be no operator left.',
  'refused.last-district': 'The town needs one district.',
  'refused.district-in-use': 'People still live in this district.',
  'refused.beyond-limit': 'Something is missing or does not fit.',
}

const DANGERS: Record<string, string> = {
  'power-saw': 'Under 18 one may not work with power saws.',
  ladder: 'Under 18 one may not work on ladders or roofs.',
  chemicals: 'Under 18 one may not work with toxic products.',
  'body-care': 'Under 18 one may not wash or nurse others.',
  medicines: 'Under 18 one may not give medicines.',
  driving: 'Under 18 one may not drive others.',
  'cash-card': 'Under 18 one may not use other people’s bank cards.',
  alcohol: 'Under 18 one may not buy alcohol here.',
  tobacco: 'Under 18 one may not buy tobacco.',
  'risky-animal': 'Under 18 one may not look after dangerous animals.',
}
