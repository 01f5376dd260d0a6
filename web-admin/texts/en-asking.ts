import type { askingDe } from './de-asking.ts'

export const askingEn: typeof askingDe = {
  candidates: {
    title: 'Who could be asked',
    open: 'Who could be asked?',
    intro:
      'As of now. First those who would be asked next, and what speaks for them; then those who can’t be, and why.',
    rank: 'Place',
    km: 'Distance',
    kilometres: km => `${km.toLocaleString('en-GB', { maximumFractionDigits: 1 })} km`,
    chance: 'Chance of a yes',
    percent: percent => `${percent} %`,
    reasons: 'What speaks for and against it',
    able: 'Could be asked',
    noneAble: 'Nobody can be asked right now.',
    unable: 'Can’t be asked',
    noneUnable: 'Everybody who wants to help stands above.',
    nearest: n => `Shown are the ${n} nearest who want to help.`,
    remedies: 'What could help',
    remedy: (remedy, helpers) => {
      const n = helpers === 1 ? 'one more person' : `${helpers} more people`
      return {
        'other-time': `Another time: ${n} could be asked then.`,
        'wider-radius': `A wider radius: ${n} could be asked then.`,
        'next-week': `Some patience: ${n} could be asked again in a few days.`,
        'see-household': `Seeing the household: ${n} under 18 could be asked then.`,
        'tick-clearance': `The tick for childcare, tutoring and escort: ${n} could be asked then.`,
        'see-consent': `Recording the guardians’ consent: ${n} could be asked then.`,
      }[remedy]
    },
  },
  ranked: reason => {
    switch (reason.reason) {
      case 'near':
        return `lives ${reason.params.km} km away`
      case 'willing':
        return `by past answers says yes to ${reason.params.percent} % of asks from next door`
      case 'rested': {
        const { days } = reason.params
        if (days === null) return 'was never asked'
        return days === 0
          ? 'was asked today'
          : days === 1
            ? 'was asked yesterday'
            : `was asked ${days} days ago`
      }
      case 'turn':
        return 'gets a turn more often while little is known about the answers'
      case 'reliable':
        return reason.params.noShows === 1 ? 'didn’t come once' : `didn’t come ${reason.params.noShows} times`
      case 'likes':
        return reason.params.jobsInCategory === 1
          ? 'has done this once'
          : `has done this ${reason.params.jobsInCategory} times`
      case 'known':
        return reason.params.jobsTogether === 1
          ? 'has helped here once'
          : `has helped here ${reason.params.jobsTogether} times`
      case 'offered':
        return 'offers just this'
      default:
        return reason satisfies never
    }
  },
  wave: why => {
    switch (why.why) {
      case 'asking':
        return `${why.params.asked === 1 ? 'One person was' : `${why.params.asked} people were`} asked. The chance of a yes in time is ${why.params.percent} %; asking more would have disturbed more than it helps.`
      case 'waiting':
        return `Waiting for answers: ${why.params.percent} % chance.`
      case 'quiet-hours':
        return 'Quiet hours: it goes on afterwards.'
      case 'too-little-hope':
        return `${why.params.left} could still be asked, but with too little hope to disturb them.`
      case 'found':
        return 'Everybody is found.'
      case 'too-late':
        return 'Time is up.'
      case 'nobody-left':
        return 'Nobody is left to ask.'
      default:
        return why satisfies never
    }
  },
}
