import { z } from 'zod'
import { plain } from '../../core/conversation/answers.ts'
import {
  again,
  type Choice,
  call,
  defineFlow,
  end,
  go,
  say,
  turnTo,
  unfit,
} from '../../core/conversation/flow.ts'
import type { Repertoire } from '../../core/conversation/scene.ts'
import { type Line, line } from '../../core/texts/line.ts'

export const words = (text: string): Line => line('plain', { text })
const button = (id: string, text: string, says?: 'yes' | 'no'): Choice => ({
  id,
  label: words(text),
  ...(says ? { says } : {}),
})

/** A pot of tea: buttons, a free word with a refusal, and a call before the end. */
const tea = defineFlow({
  name: 'tea',
  draft: z.object({ leaf: z.string().default(''), cups: z.number().default(0) }),
  open: draft => go('leaf', draft),
  steps: {
    leaf: {
      show: () => ({
        lines: [words('Welcher Tee?')],
        choices: [button('green', 'Grün'), button('black', 'Schwarz')],
      }),
      take: (draft, event) => (event.kind === 'chose' ? go('cups', { ...draft, leaf: event.id }) : unfit),
    },
    cups: {
      show: draft => ({ lines: [words(`Wie viele Tassen ${draft.leaf}?`)] }),
      take: (draft, event) => {
        if (event.kind !== 'said') return unfit
        const cups = Number(/^(\d+) Tassen$/.exec(event.text)?.[1] ?? Number.NaN)
        if (event.text === 'anderer Tee') return go('leaf', draft)
        if (event.text === 'viele') return again(words('Eine Zahl, bitte.'))
        return Number.isNaN(cups) ? unfit : go('pour', { ...draft, cups })
      },
    },
    pour: {
      show: draft => ({
        lines: [words(`${draft.cups} Tassen ${draft.leaf}: einschenken?`)],
        choices: [button('pour', 'Bitte sehr', 'yes'), button('stop', 'Lieber nicht', 'no')],
      }),
      take: (draft, event) => {
        if (event.kind === 'answered') return end(say(words('Er zieht.')))
        if (event.kind !== 'chose') return unfit
        return event.id === 'pour' ? go('pour', draft, call('my-data', null)) : end(say(words('Schade.')))
      },
    },
  },
})

/** Somebody is asked out of the blue, and may answer in words. */
const walk = defineFlow({
  name: 'walk',
  draft: z.object({ with: z.string() }),
  open: draft => go('ask', draft),
  steps: {
    ask: {
      show: draft => ({
        lines: [words(`${draft.with} geht spazieren. Mit?`)],
        choices: [button('come', 'Komme'), button('stay', 'Bleibe')],
      }),
      take: (draft, event) => {
        if (event.kind === 'said') return event.text === 'ich gehe mit' ? go('shoes', draft) : unfit
        if (event.kind !== 'chose') return unfit
        return event.id === 'come' ? go('shoes', draft) : end(say(words('Gut, ohne dich.')))
      },
    },
    shoes: {
      show: () => ({ lines: [words('Feste Schuhe?')], choices: [button('on', 'Sind an')] }),
      take: (_, event) => (event.kind === 'chose' ? end(say(words('Bis gleich.'))) : unfit),
    },
  },
})

/** Asks as often as the draft says, one call a round. */
const post = defineFlow({
  name: 'post',
  draft: z.object({ letters: z.number().default(2), stamps: z.boolean().default(false) }),
  open: draft => go('walk', draft, call('find-municipality', { words: String(draft.letters) })),
  steps: {
    walk: {
      show: draft => ({ lines: [words(`Noch ${draft.letters} Briefe.`)], wants: 'contact' as const }),
      take: (draft, event) => {
        if (event.kind === 'contact') return end(say(words(`An ${event.phone}.`)))
        if (event.kind !== 'answered') return unfit
        const letters = draft.letters - 1
        const seen = say(words(`Brief ${draft.letters}.`))
        if (letters === 0)
          return draft.stamps ? turnTo('tea', {}, seen) : go('walk', { ...draft, letters }, seen)
        return go('walk', { ...draft, letters }, seen, call('find-municipality', { words: String(letters) }))
      },
    },
  },
})

/** Where one only chooses. */
const hall = defineFlow({
  name: 'hall',
  standing: true,
  draft: z.object({}),
  lobby: true,
  open: draft => go('choose', draft),
  steps: {
    choose: {
      show: () => ({ lines: [words('Was darf es sein?')], choices: [button('tea', 'Tee')] }),
      take: (_, event) => (event.kind === 'chose' ? turnTo(event.id) : unfit),
    },
  },
})

/** A waiting room that closes as soon as the person is approved. */
const queue = defineFlow({
  name: 'queue',
  draft: z.object({}),
  over: ctx => ctx.member?.status === 'APPROVED',
  open: draft => go('wait', draft),
  steps: {
    wait: {
      show: () => ({ lines: [words('Bitte warten.')], choices: [button('leave', 'Gehen')] }),
      take: (_, event) => (event.kind === 'chose' ? end(say(words('Auf bald.'))) : unfit),
    },
  },
})

export const teaRoom: Repertoire = {
  flows: { tea, walk, post, hall, queue },
  start: payload => ({ to: 'flow', flow: payload || 'hall', draft: {}, effects: [] }),
  otherwise: text => {
    if (text === 'ich will tee')
      return { to: 'flow', flow: 'tea', draft: {}, effects: [say(words('Tee also.')) as { say: Line }] }
    return text === 'danke' ? { to: 'again', effects: [{ say: words('Gern.') }] } : null
  },
  home: () => ({ to: 'flow', flow: 'hall', draft: {}, effects: [] }),
  help: () => [words('Es gibt Tee.')],
  lost: () => words('Oder rufen Sie an.'),
  severalFit: () => ({ to: 'flow', flow: 'hall', draft: {}, effects: [] }),
  yesOrNo: text => (text === 'ja' ? 'yes' : text === 'nein' ? 'no' : null),
  command: text => {
    switch (plain(text)) {
      case 'zurück':
        return { do: 'back' }
      case 'abbrechen':
        return { do: 'cancel' }
      case 'menü':
        return { do: 'menu' }
      case 'hilfe':
        return { do: 'help' }
      case 'post':
        return { do: 'topic', flow: 'post', draft: { letters: 1 } }
      default:
        return null
    }
  },
  interrupt: text => (text === 'es brennt' ? [words('Ruf die 112.')] : null),
}
