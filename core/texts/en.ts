import { refused } from './en-refused.ts'
import type { Params, Texts } from './line.ts'
import { both } from './tongue.ts'

/** English, plain: for people who may have learned it as a second language, too. */
export const en: Texts = {
  ...refused,

  // single words and buttons
  plain: ({ text }) => text,
  category: ({ category }, t) => t.category(category),
  day: ({ day }, t) => t.day(day),
  days: ({ days }, t) =>
    days === 7
      ? 'One week'
      : days === 30
        ? 'One month'
        : days === 90
          ? 'Three months'
          : t.count(days, { one: 'One day', other: '# days' }),
  minutes: ({ minutes }, t) => capital(t.minutes(minutes)),
  yes: 'Yes',
  no: 'No',
  yesPlease: 'Yes, please',
  noThanks: 'No, thank you',
  later: 'Later',
  change: 'Change',
  cancel: 'Cancel',
  back: 'Back',
  fine: 'All right.',
  somethingWrong: 'Something is wrong',
  goodbye: 'Goodbye. If you need me, just write.',
  thanks: 'You’re welcome.',
  'about.short': 'The town’s neighbours’ help: find help, give help. Free of charge.',
  'about.long':
    'Here neighbours find help, and those who like to help find something to do. Just write what it is about: dasnez then asks suitable people nearby. It costs nothing. In an emergency: 112.',
  'about.group': ({ link }) =>
    `Here in the group everybody would read along. It is better in private: ${link}`,
  'command.menue': 'Everything there is here',
  'command.hilfe': 'How it works, and who helps at the town hall',
  'command.meinesachen': 'Requests, offers, appointments',
  'command.status': 'How your registration is going',
  'command.pause': 'Not be asked for a while',
  'command.zurueck': 'One step back',
  'command.abbrechen': 'Leave what was begun',
  'command.meinedaten': 'What is stored',
  'command.loeschen': 'Delete everything stored',

  'poster.title': 'Neighbours help neighbours',
  'poster.seek': 'Do you need help?',
  'poster.help': 'Would you like to help?',
  'poster.what': ({ town }) =>
    `Shopping, the garden, the phone, a trip to the doctor or simply company: dasnez brings people in ${town} together. It costs nothing.`,
  'poster.young': ({ age }) => `Young people from ${age} can earn some pocket money.`,
  'poster.how': 'Scan the code with your phone and write what it is about.',
  'poster.first': ({ words }) => `Write first: “${words}”`,
  'poster.fromAge': ({ age }) => `From age ${age}`,
  'poster.phone': ({ phone }, t) => `It works without the internet, too. Call us: ${t.phone(phone)}`,
  'poster.safe': 'The town hall gets to know everybody before anything begins.',

  // the engine's own
  cancelled: 'All right, I’ll leave it.',
  notUnderstood: 'I did not understand that. Please say it in other words, or choose.',
  lostThread: 'I have lost the thread, I’m sorry. Please tell me once more what it is about.',
  'turn.failed':
    'Something went wrong on my side, I’m sorry. I still know everything from before. Please send your last message again. If that doesn’t help, write “menu”.',
  lost: ({ contact, phone }) =>
    `I can’t follow you just now, and that is my fault. “cancel” ends what is going on, “menu” shows everything.${contact === null ? '' : ` Or call ${contact} at the town hall: ${phone}.`}`,
  nothingOpen: 'Thank you. There is no open question right now. I’ll write when I need you.',
  stillOpen: 'There is still something open:',
  'back.none': 'There is no way further back from here.',
  'button.old': 'This button belongs to an earlier question.',
  edited: 'I don’t read changed messages again. If something has changed, please write it to me again.',
  'share.contact': 'Send my phone number',
  'share.place': 'Send my location',
  moved: 'We go on here now. I still know everything.',
  'share.notNeeded': 'Thank you, I don’t need that right now.',
  'share.notOwn': 'That is somebody else’s number. Please only send me your own.',
  unreadable: ({ what }) => UNREADABLE[what],
  help: ({ contact, phone }) =>
    [
      'Just write what you need or what you offer. “menu” shows everything, “back” goes one step back, “cancel” ends what is under way, “language” changes the language.',
      contact && `Would you rather talk to a person? ${contact} at the town hall: ${phone}.`,
      'In an emergency: 112.',
    ]
      .filter(Boolean)
      .join(' '),
  whoAmI: 'I am dasnez, a computer program and not a person.',
  human: ({ contact, phone }) => `${contact} at the town hall is there for you: ${phone}.`,
  'human.ask': ({ contact }) => `Shall ${contact} ring you?`,
  'human.call': 'Yes, please ring me',
  'human.calling': ({ contact }) => `All right, ${contact} from the town hall will ring you.`,
  'human.callNote': ({ text }) => `A call was asked for: “${text}”`,
  cost: ({ pay }, t) =>
    pay === null
      ? 'It costs nothing: people here help without money.'
      : both(
          `Finding help costs nothing. Most people help without money. The young sometimes get pocket money, usually ${t.euros(pay)} euros an hour. If you would like to give some, just add it to your request.`,
          `Finding help costs nothing. Most people help without money. The young sometimes get pocket money, usually ${t.euros(pay)} euros an hour. I’ll tell you whether there is any before you say yes.`,
        ),
  sorry: ({ contact, phone }) =>
    `I’m sorry about that. Do write to me what is wrong${contact === null ? '.' : `, or call ${contact} at the town hall: ${phone}.`}`,
  'danger.helpThere': 'Good that help is there. I am here if you need me.',
  parents: ({ contact, phone }) =>
    `Whoever is under 18 may help once their parents have agreed in writing. The town hall contacts them about it.${contact === null ? '' : ` If they want to know something: ${contact} at the town hall, ${phone}.`}`,
  noHurry: 'Fine, no hurry then.',
  today: ({ local }, t) => `Today is ${t.day(local.slice(0, 10))}. It is ${t.time(local.slice(11, 16))}.`,
  insurance: ({ contact, phone }) =>
    contact === null
      ? 'Your town hall will tell you how you are insured while helping.'
      : `${contact} at the town hall will tell you how you are insured while helping: ${phone}. If something has already happened, please ring there, too.`,
  'helping.how':
    'If somebody near you needs your help, I ask you. You say yes or no each time, and a no is always fine. After a yes you get the code word and the address, I remind you the day before, and afterwards I ask how it was.',
  'helping.money': ({ contact, phone }) =>
    `Shopping is paid for by the person who gets the help. Please never take somebody else’s bank card or PIN. Fares, expenses or a present? Please ask ${contact} at the town hall: ${phone}.`,
  danger: ({ what }) => DANGER[what],
  afterDanger: 'If nobody is in danger, we go on here.',

  // the language itself
  'language.ask': 'Which language shall I write in?',
  'language.unknown': 'I’m sorry, I don’t speak that language yet.',
  'language.chosen': 'All right, I write in English now.',

  // first words
  greeting: ({ town }) =>
    `Hello. This is dasnez: neighbours help each other in ${town ?? 'your town'}. I am a computer program and look for people near you who help. It costs nothing. In an emergency: 112.`,
  'greeting.seek': 'I need help',
  'greeting.help': 'I want to help',
  'greeting.both': 'Both',
  town: 'Where do you live? Please choose, or write the name of the place.',
  'town.wishKept': 'I will keep that in mind.',
  'town.unknown': ({ name }) =>
    `“${name}” is not part of this yet. Do you perhaps live in one of these places?`,
  'town.other': 'Another place',
  'town.none': 'No, somewhere else',
  'town.sorry':
    'Then I’m sorry, I can’t help you yet. Do ask about dasnez at your town hall. If you look for help in one of these places after all, just write to me again.',
  'town.write': 'What is the name of your place? Please write it to me.',

  // registration
  consent: ({ town, readsAlong }) =>
    `The town of ${town} keeps your name, year of birth, district and phone number to bring people together. The town hall sees this. Before you agree, others only see first name, district, task and time. ${readsAlong ? 'Telegram is based outside the EU and could read along. ' : ''}Please write nothing about illnesses. With “delete” you can stop at any time. Do you agree?`,
  'consent.readAll': 'Read everything',
  'consent.all': p => `${privacyNotice(p)}\nDo you agree?`,
  'consent.declined': ({ phone }) =>
    `That is all right, I keep nothing. The town hall also helps you by phone: ${phone}.`,
  'register.wishNoted': ({ category }, t) =>
    `Noted: ${t.category(category)}. Before I may ask around, I need a few details from you.`,
  'register.role': 'What would you like?',
  'register.firstName': 'What is your first name?',
  'register.nameAgain': 'I did not recognise that as a name.',
  'register.lastName': 'And what is your last name?',

  'register.birthYear': 'In which year were you born? Four digits will do, for example 1948.',
  'register.birthYearAgain': 'I did not understand the year.',
  'register.inSchool': 'Do you still go to school?',
  'register.parents':
    'As you are under 18, your parents have to agree in writing. The town hall will get in touch with them.',
  'register.guardianName': 'What is the name of your mother, your father or whoever looks after you?',
  'register.guardianPhone': ({ name }) => `And at which phone number can the town hall reach ${name}?`,
  'register.district': ({ town }) => `In which part of ${town} do you live?`,
  'register.districtAgain': 'I don’t know this part of town.',
  'register.phone': ({ contact }) => `At which phone number can ${contact} from the town hall call you?`,
  'register.phoneAgain':
    'This number does not seem to be complete. Please give it with the area code, for example 05250 12345.',
  'register.phoneNeeded':
    'I’m sorry, it doesn’t work without a phone number: the town hall calls once to get to know you. Others only see the number if you allow it. If you have no phone, please come to the town hall.',
  'register.confirm': ({ name, birthYear, district, phone, guardian, wish }, t) =>
    [
      'Is this right?',
      `Name: ${name}`,
      `Year of birth: ${birthYear}`,
      `District: ${district}`,
      phone === null ? '' : `Phone: ${t.phone(phone)}`,
      guardian === null
        ? ''
        : `Parents: ${[guardian.name, guardian.phone && t.phone(guardian.phone)].filter(Boolean).join(', ')}`,
      wish === null
        ? ''
        : `${wish.kind === 'offer' ? 'Offer' : 'Wish'}: ${t.category(wish.category)}, ${t.when(wish.when)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'register.send': 'Yes, sign me up',
  'register.changeWhat': 'What shall I change?',
  'register.dropped': 'All right. I have kept nothing.',
  'register.ageOrYear': 'Do you mean your age or the year?',
  'register.isAge': ({ age }) => `${age} years old`,
  'register.isYear': ({ year }) => `Born in ${year}`,
  'register.guardianRealName': 'The town hall needs the full name, for example Petra Sander.',
  'register.landline': 'A landline is enough.',
  'register.forSomebody': ({ phone }) =>
    `If the help is for somebody else, please answer with that person’s details, if they agree, or let the town hall enter them: ${phone}.`,
  'register.otherWish': ({ noted, said, kind }, t) =>
    `I have noted: ${t.category(noted)}. Shall I note this instead${kind === 'offer' ? ', as your offer' : ''}: ${t.category(said)}? The other one you can tell me after signing up.`,
  'register.otherYes': 'Yes, instead',
  'register.otherNo': 'No, leave it',
  takeYourTime: 'Take your time.',
  'leave.sure': 'Shall I leave it?',
  'leave.yes': 'Yes, leave it',
  'leave.no': 'No, go on',
  'register.tooYoung': ({ age, phone }) =>
    `How good that you want to help. Here it is possible from the age of ${age}, so do come back then. Your parents can ask at the town hall what is possible already${phone === null ? '' : `: ${phone}`}. I have kept nothing about you.`,
  'register.tooYoungHere': ({ age, phone, elsewhere }, t) =>
    `How good that you want to join in. In this messenger it is only possible from the age of ${age}, as its provider requires. ${elsewhere.length === 0 ? '' : `You can find me here, too: ${t.list(elsewhere)}. There you can join already. `}At the town hall it is always possible: come with your parents, or call ${phone}. I have kept nothing about you.`,
  'part.name': 'Name',
  'part.birthYear': 'Year of birth',
  'part.district': 'District',
  'part.phone': 'Phone',
  'part.guardian': 'Parents',
  'part.address': 'Address',

  // waiting for the town
  'registration.waiting': ({ name, contact, phone, callBy, late, wish, fresh, asked }, t) => {
    const thanks = fresh ? `Thank you, ${name}. ` : ''
    const by = callBy === null ? '' : ` by ${t.day(callBy)}`
    const noted =
      wish === null
        ? ''
        : ` I have noted what you ${wish.kind === 'offer' ? 'offer' : 'wish for'}: ${t.category(wish.category)}.`
    const calls = (whom: string) =>
      late
        ? `${contact} wanted to call${by}. If there was no call, please call the town hall yourself: ${phone}.`
        : `${contact} will call ${whom}${by}.`
    const more =
      asked && !late
        ? ` Is it urgent, or does a day not suit you? ${contact} at the town hall: ${phone}.`
        : ''
    return both(
      `${thanks}Your registration is at the town hall. ${calls('you')} The town hall never asks for money or bank details.${noted}${more}`,
      `${thanks}Your registration is at the town hall. ${calls('your parents')} The town hall never asks for money or bank details.${noted}${more}`,
    )
  },

  'registration.status': 'How is it going?',
  'registration.change': 'Change my details',
  'registration.withdraw': 'Take it back',
  'registration.changeWhat': 'What shall I change?',
  'registration.fullName': 'What are your first and last name?',
  'registration.fullNameAgain': 'I need both, for example: Erna Berger.',
  'registration.changed': 'Thank you, I have changed that.',
  'registration.question': ({ question, contact }) =>
    `${contact} from the town hall has one more question: ${question} Please just answer here.`,
  'registration.answered': ({ contact }) => `Thank you, I’ll pass it on to ${contact}.`,
  'registration.answerLater': 'All right. Just write to me when you are ready.',
  'registration.rejected': ({ townHallPhone }) =>
    `Your registration was not accepted. The town hall answers questions about it: ${townHallPhone}.`,
  'registration.withdrawSure': 'Shall I take back your registration and delete all your details?',
  'registration.withdrawYes': 'Yes, delete',
  'registration.withdrawNo': 'No, keep it',
  left: 'Your details are deleted. Thank you for having been here. If you want to come back, just write.',
  'role.ask': ({ role }) =>
    role === 'HELPER'
      ? 'For that the town hall has to let you in as a helper first. Shall I tell them?'
      : 'To ask for help yourself, the town hall has to let you in first. Shall I tell them?',
  'role.waiting': ({ contact }) => `That is at the town hall now. ${contact} will get in touch with you.`,

  // what staff decided
  'told.approved': ({ roles, firstName, lastName, wish, first }) => {
    const role = roles.length === 1 ? (roles[0] ?? 'both') : 'both'
    const next = wish ? '' : ` ${INVITED[role]}`
    return first
      ? `It’s good to have you here, ${`${firstName} ${lastName}`.trim()}.${next}`
      : `From now on you can also ${role === 'HELPER' ? 'help others' : 'ask for help'}, ${firstName}.${next}`
  },
  'told.rejected': ({ reason, townHallPhone }) =>
    `The town hall could not accept your registration. The reason: ${reason} If you have questions: ${townHallPhone}.`,
  'told.roleDeclined': ({ role, reason }) =>
    `The town hall could not let you in ${role === 'HELPER' ? 'as a helper' : 'to ask for help'}. The reason: ${reason}`,
  'told.suspended': ({ townHallPhone }) =>
    `Your access is on hold at the moment. Please call the town hall: ${townHallPhone}.`,
  'told.reinstated': 'Your access is open again. It’s good to have you here.',
  'told.consentWanting': ({ lastDay, contactName, townHallPhone }, t) =>
    `Your parents’ written permission is still missing for your registration. The town hall will wait for it until ${t.day(lastDay)}. After that I delete your details, as I may not keep them without permission. Any questions? ${contactName} at the town hall, ${townHallPhone}.`,
  'told.consentRanOut': ({ townHallPhone }) =>
    `The parents’ written permission has not come, I’m sorry. So the registration is deleted now, with all its details. A new start is always possible, a message here is enough. The town hall is glad to answer questions: ${townHallPhone}.`,
  'told.requestBlocked': ({ category }, t) =>
    `The town hall has put your request “${t.category(category)}” on hold. They will get in touch with you.`,
  'told.offerBlocked': ({ category }, t) =>
    `The town hall has put your offer “${t.category(category)}” on hold. They will get in touch with you.`,

  'beside.ofOthers': ({ age }) =>
    `Whoever would like to help can write to me themselves, from the age of ${age}. If they are under 18, the town hall then asks their parents.`,
  'beside.noNeed': 'Good. If you do need help one day, just write to me.',
  'beside.notMine': 'You don’t have to. You can change what you offer under “my things”.',
  'beside.notHere':
    'I’m afraid I can’t arrange that. Here neighbours help each other, for example with shopping or in the garden.',
  'beside.undecided': 'All right. Just write to me as soon as you know.',

  // a wish: what is needed or offered
  'wish.what': 'What do you need help with? Choose, or write it in your own words.',
  'wish.whatOffer': 'What would you like to help with? Choose, or write it in your own words.',
  'wish.whichKind': 'What kind of help is that? Please choose what fits best.',
  'wish.whichAgain': 'That is not clear to me yet.',
  comfort:
    'I’m sorry to hear that. It is good that you write it. If you would like to talk, the Telefonseelsorge is there day and night, free of charge: 0800 111 0 111.',
  'comfort.ask': 'Shall I look for somebody to keep you company?',
  'comfort.fine': 'All right. If you change your mind, just write to me.',
  'wish.when': 'When should it be? Write for example “Thursday at 10”.',
  'wish.weeklyDay': 'On which day of the week? Write for example “every Tuesday at 10”.',
  'wish.whenOffer': 'When do you usually have time? Write for example “Tuesday afternoon”.',
  'wish.whenAgain': 'I did not understand that as a time.',
  'wish.today': 'Today',
  'wish.tomorrow': 'Tomorrow',
  'wish.hour': 'At about what time? Write for example “10:00” or “14-16”.',
  'wish.hourAgain': 'I did not understand that as a time of day.',
  dayPart: ({ part }, t) => capital(t.dayPart(part)),
  'wish.anyTime': 'Any time',
  'wish.where': 'Where is it?',
  'wish.duration': 'How long will it take, roughly?',
  'wish.durationAgain': 'I did not understand how long that is.',
  'wish.people': 'How many helpers does it take?',
  'wish.peopleAgain': 'A number, please, for example 2.',
  'wish.understood': (wish, t) => {
    const facts = [
      wish.text === '' ? t.category(wish.category) : `“${wish.text}”`,
      t.when(wish.when),
      wish.minutes === null ? '' : `about ${t.minutes(wish.minutes)}`,
      wish.people > 1 ? t.count(wish.people, { one: '# helper', other: '# helpers' }) : '',
      wish.district ?? '',
      wish.urgent ? 'urgent' : '',
    ]
    return `Have I understood you correctly? ${facts.filter(Boolean).join(', ')}.`
  },
  'wish.understoodOffer': ({ category, text, when }, t) =>
    `Have I understood you correctly? You offer: ${text === '' ? t.category(category) : `“${text}”`}, ${t.when(when)}.`,
  'wish.remarked': ({ readBy }) =>
    ({
      asked: 'I have added that.',
      agreed: 'I have added that. Whoever says yes will read it.',
      nobody: 'I have added that. But I don’t pass on numbers, addresses or bank details.',
    })[readBy],
  'wish.search': 'Yes, please ask around',
  'wish.offer': 'Yes, offer it',
  'wish.which': 'Which one do you mean?',
  'wish.reading': ({ when }, t) => capital(t.when(when)),
  'wish.noSuchDay': ({ day, month }, t) => `There is no ${t.dayOfMonth(day, month)}.`,
  'wish.goneBy': ({ day }, t) => `${t.day(day)}, is already over.`,
  'wish.notWeekly':
    'I can’t remember intervals like that. I’ll look for the first time. After that, please write to me again.',
  'wish.notWeeklyOffer':
    'I can’t remember intervals like that. I’ll ask you every week, and a no is always fine.',
  'wish.whichTime': 'I can take only one time. Which one suits you better?',
  'wish.oneByOne': ({ later }, t) => `One thing at a time. After this comes: ${t.wishes(later)}.`,
  'wish.nextOne': ({ category }, t) => `Now the next one: ${t.category(category)}.`,
  'wish.restAgain': 'Please write to me about the other one again after that.',
  'wish.changeWhat': 'What shall I change?',
  'wish.changeNothing': 'Nothing after all',
  'wish.partWhat': 'What',
  'wish.partWhen': 'When',
  'wish.partWhere': 'Where',
  'wish.partDuration': 'How long',
  'wish.partPeople': 'How many helpers',
  'wish.partPay': 'Pocket money',
  'wish.paid': ({ payCents, ages }, t) =>
    `${t.pay(payCents).trim()}${ages === null ? '' : ` Then I’ll ask young people aged ${ages.min} to ${ages.max}.`}`,
  'wish.pay': ({ suggested, min, max }, t) =>
    `How much pocket money is there an hour? Usually it is ${t.euros(suggested)} euros; anything from ${t.euros(min)} to ${t.euros(max)} euros is possible.`,
  'wish.payAgain': ({ min, max }, t) => `A number from ${t.euros(min)} to ${t.euros(max)}, please.`,
  'wish.unpaid': 'Without money',
  'wish.noPay': ({ town }) => `There is no pocket money in ${town}. Everybody helps without money here.`,
  'wish.payYoung': ({ min, max }) =>
    `Pocket money here is for young people aged ${min} to ${max}. So your offer stands without money.`,
  euros: ({ cents }, t) => `${t.euros(cents)} euros`,
  'wish.partChoice': 'Who comes',
  'wish.choice': 'Shall the first yes count, or would you like to choose among those who say yes?',
  'wish.firstYes': 'The first yes',
  'wish.ownChoice': 'I choose myself',
  'wish.youChoose': 'You choose among those who say yes.',
  'wish.inWhoseName': 'In whose name shall I post this?',
  'wish.ownName': 'In my own name',
  'wish.partName': 'In whose name',
  'wish.behalf': ({ kind, organisation }, t) =>
    `You ${kind === 'request' ? 'ask' : 'help'} on behalf of ${t.organisation(organisation)}.`,
  'wish.notTheirs': ({ organisation }, t) =>
    `You can no longer post anything on behalf of ${t.organisation(organisation)}. I’ll use your own name.`,
  'wish.noted': ({ category, when }, t) =>
    `Noted: ${t.category(category)}, ${t.when(when)}. As soon as the town hall has let you in, I’ll ask you about it.`,
  'wish.postNow': ({ category }, t) => `Shall I look for ${t.need(category ?? 'other')} now?`,
  'wish.offerNow': ({ category }, t) =>
    `Shall I enter your offer now${category === null ? '' : `: ${t.category(category)}`}?`,
  'wish.twin': ({ category, when }, t) =>
    `I am already taking care of that: ${t.category(category)}, ${t.when(when)}. Shall I look for a second person as well?`,
  'wish.twinYes': 'Yes, one more',
  'wish.twinNo': 'No, one is enough',
  'wish.twinKept': 'Good. I am already on it. There is nothing more for you to do.',
  'wish.sameHelper': 'Whoever has helped you well before comes up sooner. I can’t promise it.',
  'wish.later': 'All right. You’ll find it under “my things”.',
  'wish.gone': 'That is no longer there.',
  'request.posted': ({ asked, answerBy }, t) =>
    asked > 0
      ? 'Good, I’m asking in your neighbourhood now. As soon as someone says yes, I’ll write.'
      : answerBy === null
        ? 'Good, I’m looking. As soon as someone says yes, I’ll write.'
        : `Good, I’m looking. Just now there is nobody I can ask. I’ll write by ${t.moment(answerBy)} at the latest.`,
  'request.held': ({ doubt }) =>
    `${doubt === 'care' ? 'Care and medicines belong in trained hands. ' : ''}${doubt === 'money' || doubt === 'cash-card' ? 'Please give nobody money, a card or a PIN. ' : ''}The town hall looks at your request first and gets in touch with you. I ask nobody before that.`,
  'told.released':
    'The town hall has looked at it, all is well. I’m looking for someone now and will write to you.',
  'offer.held': 'Thank you. The town hall looks at your offer first and gets in touch with you.',
  'request.withdrawn': 'All right, I’ve stopped looking.',
  'offer.posted': ({ category }, t) =>
    `Thank you, your offer stands: ${t.category(category)}. I’ll ask you when someone needs it. A no is always fine then.`,
  'offer.asked': ({ firstName }) =>
    `Good, I’ll ask ${firstName ?? 'there'} and write as soon as I have an answer.`,

  // looking through offers
  'offers.what': 'What are you looking for? Choose, or write a word.',
  'offers.all': 'Show everything',
  'offers.none': 'Nobody offers that right now. Shall I ask in the neighbourhood myself?',
  'offers.askAll': 'Yes, please ask',
  'offers.again': 'Look for something else',
  'offers.list': ({ offers }, t) =>
    `${t.count(offers.length, { one: 'One offer fits.', other: '# offers fit.' })} Choose one to see more.`,
  'offers.one': ({ firstName, category }, t) => `${firstName}, ${t.category(category)}`,
  'offers.describe': ({ firstName, organisation, district, category, text, when, payCents }, t) =>
    `${firstName}${district === null ? '' : ` from ${district}`} offers: ${t.category(category)}, ${t.when(when)}.${t.helpsFor(firstName, organisation)}${t.pay(payCents)}${text === '' ? '' : ` “${text}”`}`,
  'offers.ask': 'Ask',

  // somebody is asked
  invitation: (p, t) => {
    const from = p.district === null ? '' : ` from ${p.district}`
    const what = p.category === 'other' && p.text !== '' ? `help (“${p.text}”)` : t.need(p.category)
    // from ten to twelve: how long goes without saying
    const long = p.when.to !== null && p.minutes === 60 ? '' : `, about ${t.minutes(p.minutes)}`
    const because = p.offered ? ' That fits your offer.' : ''
    return `Hello, ${p.helper}. ${p.firstName}${from} needs ${what}: ${t.when(p.when)}${long}.${because}${t.asksFor(p.firstName, p.organisation)}${t.pay(p.payCents)} Can you? Please answer by ${t.moment(p.answerBy)}. A no is fine.`
  },
  'invitation.accept': 'Yes, gladly',
  'invitation.decline': 'Not this time',
  'invitation.pause': 'Don’t ask for a while',
  'invitation.declined': ({ helper, firstName }) =>
    `Thank you for answering, ${helper}. A no is perfectly fine. I’ll ask someone else for ${firstName}.`,
  'invitation.noHurry': ({ firstName, answerBy }, t) =>
    `Take your time, until ${t.moment(answerBy)}. Until then ${firstName} and I wait for your answer. A no is fine, too.`,
  'invitation.still': ({ firstName, answerBy }, t) =>
    `Can you help ${firstName}? You have time to answer until ${t.moment(answerBy)}.`,
  'invitation.otherTime': ({ firstName, when, several }, t) =>
    `${firstName} needs the help ${t.onWhen(when)}. As ${several ? 'several people help together' : 'it is every week'}, I can’t suggest another time. If that doesn’t suit you, a no is perfectly fine.`,
  'invitation.stands': ({ firstName, when, answerBy }, t) =>
    `Thank you for the suggestion. That time does not suit ${firstName}. If you can make it ${t.onWhen(when)} after all, please say yes by ${t.moment(answerBy)}. A no is perfectly fine.`,
  'suggest.when': 'When could you help? Write, for example, “Friday at 10”.',
  'suggest.not': 'No, don’t ask',
  'suggest.asked': ({ firstName }) =>
    `All right, I’ll ask ${firstName} and let you know. Meanwhile I go on looking. If somebody else says yes first, I’ll tell you.`,
  'suggest.asks': ({ firstName, district, when, until, pick }, t) =>
    `${firstName}${district === null ? '' : ` from ${district}`} could help at another time: ${t.when(when)}. Does that suit you? Please answer by ${t.moment(until)}. Until then I go on looking.${pick ? ` If you say yes, ${firstName} comes, and your choice is made.` : ''}`,
  'suggest.no': 'No, keep looking',
  'suggest.declined': ({ firstName }) => `All right, I’ll tell ${firstName} and go on looking.`,
  'suggest.gone': ({ firstName }) => `${firstName} can’t make that time after all. I’ll go on looking.`,
  'suggest.third': ({ firstName }) =>
    `Before a yes, this is the only time I can settle with ${firstName}. If it does not suit you, please say no and I’ll go on looking. You can change your request at any time: write “my things”.`,
  'told.suggestionAgreed': ({ firstName }) => `Your time suits ${firstName}.`,
  'told.suggestionGone': 'The other time has come to nothing, sorry. Thank you for the suggestion.',
  'told.suggestionOver': ({ firstName, searches }) =>
    searches
      ? `The suggestion from ${firstName} no longer holds. I’ll go on looking.`
      : `The help has been found, so the suggestion from ${firstName} is settled.`,
  'invitation.who': ({ firstName, organisation, district }, t) =>
    `${firstName}${district === null ? '' : ` from ${district}`}.${t.asksFor(firstName, organisation)} I may not tell more before you have said yes. The town hall knows everybody who takes part here.`,
  'invitation.where': ({ firstName, district, km }, t) => {
    const away =
      km === null
        ? ''
        : km === 0
          ? ', where you live, too'
          : `, about ${t.count(km, { one: '# kilometre', other: '# kilometres' })} from your district`
    return `${district === null ? '' : `It is in ${district}${away}. `}If you say yes, you’ll get the address as soon as ${firstName} agrees.`
  },
  'invitation.what': ({ firstName, category, text }, t) =>
    `It is about: ${category === 'other' && text !== '' ? `“${text}”` : t.category(category)}. ${firstName} will tell you more once you have said yes.`,
  'invitation.when': ({ when }, t) => `${capital(t.onWhen(when))}.`,
  'invitation.howLong': ({ minutes }, t) => `It takes about ${t.minutes(minutes)}.`,
  'invitation.pay': ({ firstName, payCents }, t) =>
    payCents === null
      ? 'This is help without money.'
      : `${t.pay(payCents).trim()} ${firstName} gives you the money in person.`,
  'invitation.notKnown': ({ firstName }) =>
    `I’m sorry, I don’t know that. Once you have said yes, you can ask ${firstName}.`,
  'invitation.waits': ({ firstName, chooseBy }, t) =>
    `Thank you. ${firstName} chooses among those who said yes by ${t.moment(chooseBy)}. Then I’ll let you know.`,
  choose: ({ helpers, chooseBy }, t) =>
    `${t.count(helpers, { one: 'One person has said yes.', other: '# people have said yes.' })} Who should come? Please choose by ${t.moment(chooseBy)}, otherwise the first yes counts.`,
  'choose.one': ({ firstName, district, organisation }) =>
    `${firstName}${district === null ? '' : ` from ${district}`}${organisation === null ? '' : `, ${organisation}`}`,
  'choose.wait': 'Wait a little',
  'choose.waiting': ({ chooseBy }, t) =>
    `All right, I’ll wait for others and ask again. From ${t.moment(chooseBy)} the first yes counts.`,
  'choose.done': 'Good, I’ll let them know.',
  'told.someoneFaster':
    'Thank you for being here. Someone was faster this time, the help has been found. I’ll gladly ask you again.',
  'told.notChosen':
    'Thank you for saying yes. Someone else comes this time, the help has been found. I’ll gladly ask you again.',
  about: ({ firstName, category, when }, t) =>
    `It is about ${firstName === null ? 'your request for help' : `helping ${firstName}`}: ${t.category(category)}, ${t.when(when)}.`,
  'told.askOver': 'The time to answer is over. That is fine, I’ll gladly ask you again.',
  'told.requestGone': 'This help is no longer needed. Thank you for being here.',
  'offerValid.ask': ({ category, when, until }, t) =>
    `Your offer has stood for a while: ${t.category(category)}, ${t.when(when)}. Does it still hold? If I hear nothing by ${t.moment(until)}, I’ll take it out.`,
  'offerValid.yes': 'Yes, it still holds',
  'offerValid.no': 'No, take it out',
  'offerValid.change': 'It has changed',
  'offerValid.kept': 'Lovely. Then I’ll go on asking.',
  'offerValid.ended': 'All right, it is taken out. Thank you for your help.',
  'told.offerOver': ({ category }, t) =>
    `I have taken your offer out, as I heard nothing: ${t.category(category)}. If you would like to help again, just write to me.`,
  'told.offerSilent': ({ firstName }) =>
    `${firstName} has not answered yet. I’m asking others now, too, and will write to you.`,
  'told.offerDeclined': ({ firstName }) =>
    `${firstName} has no time this time. I’m asking others now, too, and will write to you.`,
  'pause.howLong': 'For how long shall I stop asking you?',
  'pause.now': ({ until }, t) =>
    `You are on a break until ${t.moment(until)}. For how long from today shall I stop asking you?`,
  'pause.end': 'End the break',
  'pause.none': 'No break after all',
  'pause.until': ({ day }, t) => `Shall I stop asking you until ${t.day(day)}?`,
  'pause.done': ({ until }, t) => `All right, I won’t ask you until ${t.moment(until)}.`,
  'pause.often': ({ most }) =>
    `I never ask you more than ${most} times a week. If that is too much, a break helps. A no is always fine.`,
  'pause.off': 'All right, I’ll ask you again.',
  'pause.atNight': 'Urgent ones at night, too',
  'pause.byDay': 'Not at night any more',
  'pause.atNightSure': ({ from, to }, t) =>
    `Between ${t.time(from)} and ${t.time(to)} I ask nobody. May I ask you even then when somebody needs help urgently?`,
  'pause.atNightYes': 'Yes, at any time',
  'pause.atNightNo': 'No, only by day',
  'pause.atNightOn': 'Thank you. When it is urgent I’ll ask you at night, too. Write “pause” to change that.',
  'pause.atNightOff': ({ from, to }, t) =>
    `All right, between ${t.time(from)} and ${t.time(to)} I won’t ask you.`,

  // two have found each other
  'match.seeker': ({ firstName, organisation, when, word, payCents }, t) =>
    `${firstName} will help you ${t.onWhen(when)}. At the door ${firstName} will say the code word ${word}. Without the word, please don’t open. Give nobody your bank card or PIN.${t.helpsFor(firstName, organisation)}${t.pay(payCents)} What may ${firstName} see?`,
  'match.addressAndPhone': 'Address and phone',
  'match.addressOnly': 'Only the address',
  'match.nothing': 'Nothing, town hall should help',
  'match.helper': ({ helper, firstName, organisation, when, word, payCents, remark, asksPhone }, t) =>
    `Thank you, ${helper}. You help ${firstName} ${t.onWhen(when)}. Code word: ${word}. You’ll get the address as soon as ${firstName} agrees.${t.asksFor(firstName, organisation)}${t.pay(payCents)}${remark === null ? '' : ` ${firstName} adds: “${remark}”`}${asksPhone ? ` May ${firstName} see your number?` : ''}`,
  'match.remark': ({ firstName, remark }) => `${firstName} adds: “${remark}”`,
  'match.cannot': 'I can’t after all',
  'match.callOff': 'Call it off',
  'match.address': 'What is the address? Street and house number, please, for example: Lindenweg 4.',
  'match.addressAgain': 'The house number is still missing.',
  'match.shared': ({ firstName, side }) =>
    side === 'seeker'
      ? `Good, ${firstName} knows where to go now. See you soon.`
      : `Good, ${firstName} has your number now.`,
  'match.nothingShared': ({ firstName, side }) =>
    side === 'seeker'
      ? `All right, ${firstName} sees nothing. The town hall brings you two together and gets in touch.`
      : `All right, ${firstName} does not see your number.`,
  'told.contact': ({ firstName, phone, address }, t) =>
    [
      `For this visit ${firstName} shares with you:`,
      address && `Address: ${address}`,
      phone && `Phone: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.nothingShared': ({ firstName }) =>
    `${firstName} and you have shared nothing with each other. The town hall brings you two together and gets in touch.`,
  'match.overview': (
    { firstName, organisation, category, when, word, side, payCents, phone, address },
    t,
  ) => {
    const behalf =
      side === 'seeker' ? t.helpsFor(firstName, organisation) : t.asksFor(firstName, organisation)
    const shown = [address && `Address: ${address}`, phone && `Phone: ${t.phone(phone)}`]
    const facts = [
      `${t.category(category)}, ${t.when(when)}. Code word: ${word}.${behalf}${t.pay(payCents)}`,
      ...shown,
    ]
    const all = facts.filter(Boolean).join('\n')
    return side === 'seeker' ? `${firstName} helps you: ${all}` : `You help ${firstName}: ${all}`
  },
  'match.addressLater': ({ firstName }) => `You get the address as soon as ${firstName} agrees.`,
  'match.none': 'Nothing is agreed on at the moment.',
  'match.reminder': 'A reminder:',
  'match.seeYou': 'Lovely, then it stays as agreed.',
  'match.tellHowItWent': 'It is over',
  'match.share': 'Share my contact',
  'match.withdrawSure': ({ firstName }) => `Shall I call off the appointment with ${firstName}?`,
  'match.withdrawYes': 'Yes, call it off',
  'match.withdrawNo': 'No, it stays',
  'match.withdrawn': ({ firstName }) => `All right, I have told ${firstName}.`,
  'match.stays': 'Good, it stays as agreed.',
  'agreed.askThem': ({ firstName }) =>
    `I’m afraid I don’t know that. You can ask ${firstName} yourself with “Write a message”.`,
  'agreed.none': 'Nothing is agreed on right now. Just write what you need or what you offer.',
  'move.when': ({ firstName, phone, townHallPhone }, t) =>
    `When would suit you? Write, for example, “Friday at 10”, and I’ll ask ${firstName}. If it is urgent, ring ${phone === null ? `the town hall: ${townHallPhone}` : `${firstName}: ${t.phone(phone)}`}.`,
  'move.propose': ({ firstName, when }, t) =>
    `Shall I ask ${firstName} whether this works, too: ${t.when(when)}?`,
  'move.ask': 'Yes, please ask',
  'move.asked': ({ firstName }) =>
    `All right, I’ll ask ${firstName} and let you know. Until then it stays as it is.`,
  'move.asks': ({ firstName, when }, t) =>
    `${firstName} asks whether this works, too: ${t.when(when)}. Does it suit you?`,
  'move.yes': 'Yes, that suits me',
  'move.moved': ({ firstName, when }, t) => `Good, so it is now: ${t.when(when)}. I’ll tell ${firstName}.`,
  'told.timeMoved': ({ firstName, when }, t) => `${firstName} agrees. It is now: ${t.when(when)}.`,
  'told.timeStays': ({ firstName, when }, t) =>
    `The other time does not suit ${firstName}. It stays: ${t.when(when)}.`,
  'agreed.settled':
    'Good that you have talked. If you have agreed on another time, please tell me; here it is still this one.',
  'agreed.reach': ({ matter, firstName, phone, townHallPhone }, t) => {
    const number = phone && t.phone(phone)
    switch (matter) {
      case 'late':
        return number
          ? `If it is urgent, ring ${firstName}: ${number}.`
          : `If it is urgent, ring the town hall: ${townHallPhone}.`
      case 'missing':
        return number
          ? `I’m sorry. It is best to ring ${firstName}: ${number}.`
          : `I’m sorry. It is best to ring the town hall: ${townHallPhone}.`
      case 'move':
        return `I can’t change the time myself, but I’ll gladly ask ${firstName}.${number ? ` If it is urgent, ring ${firstName}: ${number}.` : ` If it is urgent, ring the town hall: ${townHallPhone}.`}`
      default:
        return matter satisfies never
    }
  },
  'match.write': 'Write a message',
  'relay.what': ({ firstName }) => `What shall I write to ${firstName}?`,
  'relay.confirm': ({ firstName, text }) => `I write to ${firstName}: “${text}”\nShall I send it like this?`,
  'relay.send': 'Yes, send it',
  'relay.drop': 'Don’t send it',
  'relay.sent': ({ firstName, phone, told }, t) =>
    told === 'told'
      ? `Sent. If ${firstName} answers, you read it here.`
      : `Good. ${firstName} can only be reached by telephone: the town hall rings and reads it out. That may take a while.${phone ? ` If it is urgent, ring yourself: ${t.phone(phone)}.` : ''}`,
  'relay.held': ({ firstName, phone, until }, t) =>
    `Good. So that nobody is woken, ${firstName} gets it in the morning: ${t.moment(until)}.${phone ? ` If it is urgent, ring yourself: ${t.phone(phone)}.` : ''}`,
  'relay.heard': ({ firstName, text }) => `${firstName} writes to you: “${text}”`,
  'relay.answer': 'Answer',
  'told.matchOver': ({ firstName, when }, t) =>
    `The appointment with ${firstName} (${t.when(when)}) will not take place.`,
  'told.helperWithdrew': ({ firstName, when }, t) =>
    `${firstName} can’t come after all (${t.when(when)}). I go on looking at once and will write to you.`,
  checkIn: ({ firstName, side }) =>
    side === 'seeker'
      ? `Was ${firstName} with you, and did it go well?`
      : `Did you help ${firstName}, and did it go well?`,
  'checkIn.yes': 'Yes, it went well',
  'checkIn.no': 'No, sadly not',
  'checkIn.thanks': ({ firstName }) =>
    `Thank you for telling me. How good that there are people like ${firstName} and you.`,
  'checkIn.noShow': 'I’m sorry. The town hall knows about it.',
  'checkIn.again': 'Shall I look for someone again, at another time?',
  'checkIn.but':
    'Thank you for telling me. It’s a pity that not everything was good. Would you like to write it to the town hall?',
  'checkIn.sorry': 'That’s a pity. Thank you for telling me. The town hall will look into it.',
  'guardian.callNote': ({ news, guardian, phone, firstName, category, district, when, payCents }, t) =>
    `Please call ${guardian}${phone === null ? '' : ` (${t.phone(phone)})`}: ${firstName} ${{ agreed: 'has agreed to help', moved: 'has agreed on another time', over: 'will not help after all' }[news]}: ${[t.category(category), t.when(when), district].filter(Boolean).join(', ')}.${t.pay(payCents)}`,

  // nobody yet
  nobodyYet:
    'Nobody has had time so far. It is not because of you. I go on looking. Sometimes another time helps.',
  'nobodyYet.helps': ({ otherTime, farther }, t) =>
    [
      otherTime > 0 &&
        t.count(otherTime, {
          one: 'At another time I could ask one more person.',
          other: 'At another time I could ask # more people.',
        }),
      farther > 0 &&
        t.count(farther, {
          one: 'One more person who does this lives a little farther away.',
          other: '# more people who do this live a little farther away.',
        }),
    ]
      .filter(Boolean)
      .join(' '),
  'nobodyYet.farther': 'Ask farther away',
  'nobodyYet.wider': 'Good, I’m asking farther away now, too, and will write to you.',
  'nobodyYet.wait': 'Go on looking',
  'nobodyYet.otherTime': 'Another time',
  'nobodyYet.call': 'Town hall should call me',
  'nobodyYet.calling': ({ contact }) =>
    `All right, ${contact} from the town hall will call you. Meanwhile I go on looking.`,
  'nobodyYet.callNote': ({ category, when }, t) =>
    `A call was asked for: ${t.category(category)}, ${t.when(when)}. Nobody has had time so far.`,
  'nobodyYet.stop': 'Stop looking',
  'nobodyYet.waiting': ({ contact }) =>
    `All right, I go on looking. ${contact} at the town hall knows about it, too.`,

  'told.expired':
    'I’m sorry, nobody was found, and the time is over now. Under “my things” you can look again with another time.',

  // one's own
  menu: ({ firstName }) => `What would you like, ${firstName}?`,
  'menu.offers': 'Look at offers',
  'menu.things': 'My things',
  'menu.pause': 'Take a break',
  'menu.data': 'My data',
  'menu.back': 'To the menu',
  things: 'This is under way. Choose one to change it.',
  'things.which': 'What is it about?',
  'things.none': 'Nothing is under way right now. Just write what you need or what you offer.',
  'thing.match': ({ firstName, when, side }, t) =>
    [`${side === 'seeker' ? 'Help from' : 'Help for'} ${firstName}`, t.shortWhen(when)]
      .filter(Boolean)
      .join(', '),
  'thing.invitation': ({ firstName, when }, t) =>
    [`Question from ${firstName}`, t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.request': ({ category, when, status }, t) =>
    [t.category(category), MARKS[status] ?? t.shortWhen(when)].filter(Boolean).join(', '),
  'thing.offer': ({ category }, t) => `Offer: ${t.category(category)}`,
  'thing.describe': ({ kind, category, text, when, status }, t) =>
    `${kind === 'request' ? 'Request' : 'Offer'}: ${t.category(category)}, ${t.when(when)}.${kind === 'request' && category !== 'other' ? '' : text && ` “${text}”`} ${STATES[status] ?? ''}`.trim(),
  'thing.postIt': 'Enter it now',
  'thing.pause': 'Pause it',
  'thing.resume': 'Go on with it',
  'thing.withdraw': 'Take it back',
  'thing.withdrawSure': 'Shall I take this back?',
  'thing.withdrawYes': 'Yes, take it back',
  'thing.askAgain': 'Look again',
  'thing.changed': ({ status }) => CHANGES[status] ?? 'All right.',

  // data and reports
  'data.none': 'Nothing is stored about you.',
  'data.notice': p => privacyNotice(p),
  imprint: ({ town, phone, page }) =>
    `Here the town of ${town} offers dasnez, phone ${phone}.${page ? ` Legal notice: ${page}` : ''}`,
  'imprint.whichTown': 'Your town will tell you: each one offers dasnez itself. Please name your town first.',
  'data.whoSees':
    'The town hall sees your details. Before you agree, others only see first name, district, task and time. Only those whom you show your number and address can see them.',
  'data.why':
    'The town hall calls once to get to know you. Age and district tell who suits you. Others only see your number if you allow it.',
  'data.kept': (p, t) =>
    [
      'This is stored:',
      `Name: ${`${p.firstName} ${p.lastName}`.trim()}`,
      p.birthYear === null ? '' : `Year of birth: ${p.birthYear}`,
      p.district === null ? '' : `District: ${p.district}`,
      p.phone === null ? '' : `Phone: ${t.phone(p.phone)}`,
      p.address === null ? '' : `Address: ${p.address}`,
      p.shownTo.length === 0
        ? ''
        : `Number or address shown to: ${t.list(p.shownTo.map(who => who.firstName))}`,
      p.consentOn === null ? '' : `Agreed on: ${t.day(p.consentOn)}`,
      p.speaksFor.length === 0 ? '' : `You speak for: ${t.list(p.speaksFor)}`,
      `Requests for help: ${p.requests}, offers: ${p.offers}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'data.what': 'What shall I do?',
  'data.change': 'Change something',
  'data.erase': 'Delete everything',
  'data.fine': 'Leave it as it is',
  'data.messages': 'My messages',
  'data.written': ({ messages }, t) =>
    [
      'You wrote this to others:',
      ...messages.map(({ firstName, text, on }) => `To ${firstName}, ${t.day(on)}: “${text}”`),
      'Messages are deleted 30 days after the help.',
    ].join('\n'),
  'data.eraseSure': ({ town }) =>
    `Shall I sign you off from dasnez and delete your details? Open requests and appointments end then. The town of ${town} keeps, without names, that and when somebody helped. What the town hall decided it must be able to show for up to four years. Reports stay for a year after they are settled.`,
  'data.eraseYes': 'Yes, delete everything',
  'data.eraseNo': 'No, keep it',
  'change.phone': 'What is your new phone number?',
  'change.elsewhere': ({ town }) => `No longer in ${town}`,
  'change.noAddress': 'Store no address',
  'change.confirm': (p, t) =>
    [
      'Shall I store it like this?',
      p.name === null ? '' : `Name: ${p.name}`,
      p.phone === null ? '' : `Phone: ${t.phone(p.phone)}`,
      p.district === null ? '' : `District: ${p.district}`,
      p.address === null ? '' : `Address: ${p.address}`,
      p.addressGone ? 'Address: none any more' : '',
      p.tells.length === 0 ? '' : `Because of your appointment I’ll also tell ${t.list(p.tells)}.`,
      p.checked ? 'The town hall sees the new name, too, and may ask about it.' : '',
    ]
      .filter(Boolean)
      .join('\n'),
  'change.save': 'Yes, store it',
  'change.again': 'No, once more',
  'change.stays': ({ district }) => `What is under way already still says ${district}.`,
  'change.byTownHall': ({ what }) =>
    what === 'birthYear'
      ? 'Only the town hall changes the year of birth: it decides how young people are protected.'
      : 'Only the town hall changes your parents’ details and number. That protects you.',
  'change.callNote': ({ before, name }) => `New name: ${name}, before: ${before}. Please call and ask.`,
  'told.newContact': ({ firstName, phone, address }, t) =>
    [
      `New from ${firstName}, for your appointment:`,
      address && `Address: ${address}`,
      phone && `Phone: ${t.phone(phone)}`,
    ]
      .filter(Boolean)
      .join('\n'),
  'told.addressGone': ({ firstName, phone }) =>
    `${firstName}’s address is no longer right. The town hall knows where to go: ${phone}.`,
  'told.corrected': ({ what, phone }, t) =>
    `The town hall has changed your details: ${t.list(what.map(part => CORRECTED[part]))}. If that is a mistake, please call: ${phone}.`,
  'report.whom': 'Whom is it about?',
  'report.other': 'Somebody else',
  'report.about': ({ firstName }) => `It is about ${firstName}.`,
  'report.sure': ({ text }) =>
    `Shall I report this to the town hall: “${text}”? Nobody else reads it. You are welcome to add what happened.`,
  'report.send': 'Yes, report it',
  'report.heard': ({ contact, phone }) =>
    `Thank you for saying so. ${contact} at the town hall sees it now and takes care of it. If it is urgent: ${phone}, in an emergency 110.`,
  'report.what': 'What is wrong? Write it in your own words. Only the town hall reads it.',
  'report.readBy': both(
    'Only the town hall reads it, and I tell nobody else.',
    'Only the town hall reads it, and I tell nobody else. It’s good to tell your parents, too.',
  ),
  'report.nothing': 'Nothing after all',
  'report.thanks': ({ contact, phone }) => {
    const thanks = `Thank you for saying so. ${contact} at the town hall sees it now and takes care of it. If it is urgent: ${phone}, in an emergency 110.`
    const apart = 'Would you rather not be brought together with this person any more?'
    return both(`${thanks} ${apart}`, `${thanks}${YOUNG} ${apart}`)
  },
  'report.apart': 'Not bring us together again',
  'report.apartDone': 'All right, I won’t bring you two together again.',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const YOUNG = ' There is also a line for young people, Nummer gegen Kummer: 116 111.'
const VIOLENCE = 'If there is danger, please call 110 right now. If someone is hurt: 112.'
const SUICIDE =
  'It is good that you say so. Please talk to someone now: Telefonseelsorge, 0800 111 0 111, free of charge, day and night. In acute danger: 112.'
const andYoung = (text: string) => both(text, text + YOUNG)
const DANGER = {
  medical: andYoung('Please call 112 right now. They can help you fastest.'),
  fire: andYoung('Please call 112 right now and get yourself to safety.'),
  violence: andYoung(VIOLENCE),
  suicide: andYoung(SUICIDE),
  intruder: andYoung('Please don’t open the door. If you are afraid, call 110 right now.'),
  fraud:
    'Careful, this sounds like fraud. Please hang up. The police, your bank, the town hall and dasnez never ask for money, a PIN or an account number. Call 110 yourself.',
  missing: andYoung('Please call 110 right now. The police will help you search.'),
  call: andYoung(
    'If someone is in danger, please call 112 right now. Police: 110. If it is no emergency, just write what you need.',
  ),
}
const UNREADABLE = {
  photo: 'I can’t look at pictures. Please write to me in words.',
  voice: 'I can’t listen to voice messages. Please write to me in words.',
  sticker: 'How nice. I can only read words. Please write to me what it is about.',
  file: 'I can’t open files. Please write to me in words.',
  encrypted: 'I could not decrypt this message. Please send it again.',
  empty: 'There was nothing in it. Please write to me in words what it is about.',
  other: 'I can’t do anything with that. Please write to me in words.',
}
const INVITED = {
  SEEKER: 'Just write to me what you need.',
  HELPER: 'Just write to me what you would like to help with.',
  both: 'Just write to me what you need or what you offer.',
}
const MARKS: Record<string, string> = {
  DRAFT: 'draft',
  HELD: 'being looked at',
  PAUSED: 'paused',
  EXPIRED: 'over',
}
const STATES: Record<string, string> = {
  DRAFT: 'This is not entered yet.',
  HELD: 'The town hall is looking at it.',
  OPEN: 'I am looking for someone.',
  ACTIVE: 'The offer stands.',
  PAUSED: 'This is paused.',
  EXPIRED: 'Sadly nobody was found.',
}
const CHANGES: Record<string, string> = {
  OPEN: 'Good, I’m looking again.',
  ACTIVE: 'Good, the offer stands again.',
  PAUSED: 'All right, this is paused now. It goes on under “my things”.',
  CANCELLED: 'All right, it is taken back.',
  ENDED: 'All right, the offer is taken back.',
}

const CORRECTED: Record<Params<'told.corrected'>['what'][number], string> = {
  name: 'name',
  phone: 'phone',
  district: 'district',
  address: 'address',
  birthYear: 'year of birth',
  guardian: 'parents',
  consent: 'parents’ consent',
}

function privacyNotice({ town, phone, dataProtection, privacyPage }: Params<'data.notice'>): string {
  const ask = dataProtection ? ` Questions about data protection: ${dataProtection}.` : ''
  const page = privacyPage ? `\nIn full: ${privacyPage}` : ''
  return `The town of ${town} is responsible, phone ${phone}.${ask}\nIt may store your details because you agree; you can take that back at any time.\nPhone number and address are stored encrypted. Your messages to me are only kept as long as they are needed. Nobody gets your number or address before you have agreed to it for that one visit.\n“my data” shows everything that is stored, and corrects what is wrong. “delete” removes it.\nYou may complain to the data protection authority of your Land.${page}`
}
