import type { RankReason, RemedyName, Why } from '../core.ts'

/** Whom to ask, and why: each part of a ranking and of a wave's decision in words. */
export const askingDe = {
  candidates: {
    title: 'Wer gefragt werden könnte',
    open: 'Wer könnte gefragt werden?',
    intro:
      'Stand von jetzt. Oben steht, wer als Nächstes gefragt wird und was dafür spricht; darunter, wer nicht gefragt werden kann, und warum.',
    rank: 'Platz',
    km: 'Entfernung',
    kilometres: (km: number) => `${km.toLocaleString('de-DE', { maximumFractionDigits: 1 })} km`,
    chance: 'Zusage',
    percent: (percent: number) => `${percent} %`,
    reasons: 'Was dafür und dagegen spricht',
    able: 'Könnten gefragt werden',
    noneAble: 'Im Moment kann niemand gefragt werden.',
    unable: 'Können nicht gefragt werden',
    noneUnable: 'Alle, die helfen möchten, stehen oben.',
    nearest: (n: number) => `Gezeigt werden die ${n} nächsten, die helfen möchten.`,
    remedies: 'Was helfen könnte',
    remedy: (remedy: RemedyName, helpers: number) => {
      const n = helpers === 1 ? 'Eine weitere Person' : `${helpers} weitere Personen`
      const verb = helpers === 1 ? 'könnte' : 'könnten'
      return {
        'other-time': `Eine andere Zeit: ${n} ${verb} dann gefragt werden.`,
        'wider-radius': `Ein weiterer Umkreis: ${n} ${verb} dann gefragt werden.`,
        'next-week': `Etwas Geduld: ${n} ${verb} in ein paar Tagen wieder gefragt werden.`,
        'see-household': `Den Haushalt ansehen: ${n} unter 18 ${verb} dann gefragt werden.`,
        'tick-clearance': `Die Freigabe für Betreuung, Nachhilfe und Begleitung eintragen: ${n} ${verb} dann gefragt werden.`,
        'see-consent': `Die Einwilligung der Sorgeberechtigten eintragen: ${n} ${verb} dann gefragt werden.`,
      }[remedy]
    },
  },
  ranked: (reason: RankReason): string => {
    switch (reason.reason) {
      case 'near':
        return `wohnt ${reason.params.km.toLocaleString('de-DE')} km entfernt`
      case 'willing':
        return `sagt nach bisherigen Antworten zu ${reason.params.percent} % zu, wenn es gleich nebenan ist`
      case 'rested': {
        const { days } = reason.params
        if (days === null) return 'wurde noch nie gefragt'
        return days === 0
          ? 'wurde heute schon gefragt'
          : days === 1
            ? 'wurde gestern gefragt'
            : `wurde vor ${days} Tagen gefragt`
      }
      case 'turn':
        return 'kommt öfter an die Reihe, solange noch wenig über die Antworten bekannt ist'
      case 'reliable':
        return reason.params.noShows === 1
          ? 'ist einmal nicht gekommen'
          : `ist ${reason.params.noShows}-mal nicht gekommen`
      case 'likes':
        return `hat das schon ${reason.params.jobsInCategory}-mal gemacht`
      case 'known':
        return reason.params.jobsTogether === 1
          ? 'hat hier schon einmal geholfen'
          : `hat hier schon ${reason.params.jobsTogether}-mal geholfen`
      case 'offered':
        return 'bietet genau das an'
      default:
        return reason satisfies never
    }
  },
  wave: (why: Why): string => {
    switch (why.why) {
      case 'asking':
        return `${why.params.asked === 1 ? 'Eine Person wurde' : `${why.params.asked} Personen wurden`} gefragt. Damit findet sich rechtzeitig jemand mit ${why.params.percent} % Aussicht; weitere zu fragen hätte mehr gestört als genützt.`
      case 'waiting':
        return `Es wird auf Antworten gewartet: ${why.params.percent} % Aussicht.`
      case 'quiet-hours':
        return 'Nachtruhe: Es geht danach weiter.'
      case 'too-little-hope':
        return `${why.params.left} könnten noch gefragt werden, doch mit zu wenig Aussicht, um zu stören.`
      case 'found':
        return 'Alle sind gefunden.'
      case 'too-late':
        return 'Die Zeit ist um.'
      case 'nobody-left':
        return 'Niemand ist mehr zu fragen.'
      default:
        return why satisfies never
    }
  },
}
