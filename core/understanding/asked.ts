import { pattern } from './pattern.ts'
import { plain } from './plain.ts'

/** Whether a line asks something, with or without its question mark. "Kann ich nicht" is an answer. */
export function asksSomething(text: string): boolean {
  const line = plain(text)
  return (
    (/\w \w.*\?[ !?]*$/.test(line) && !PUZZLED.test(line)) ||
    (/\w \w/.test(line) && BEGINS_AS_QUESTION.test(line) && !PUZZLED.test(line) && !DENIES.test(line))
  )
}

/** Asked of whoever is written to, about what there is here: "was hab ich jetzt alles", "soll ich das behalten". */
export const isAskedOfService = (text: string): boolean => {
  const line = plain(text)
  return OF_SERVICE.test(line) && !FOR_HELP.test(line)
}

const OF_SERVICE = pattern`
  ^(?:und |aber |ja |also )?(?:was (?:hab\w*|gibts|gibt es|ist|sind|war|steht|steh\w*|heisst|bedeutet|laeuft|meinen|meint|meinst)|wann|wie|warum|wieso|weshalb|woher|(?:soll|darf|muss|kann) ich|kriegt|bekommt|wo (?:ist|sind|bin|steht|finde))\b
`
const FOR_HELP =
  /\b(?:hilfe|helf\w*|hilft|jemand\w*|wer|brauch\w*|such\w*|anbieten|biete|mitmachen|bei jemand\w*|fuer (?:jemand\w*|andere|sie|euch))\b/

/** What somebody wants to know of a task that they are asked to take; null where the line asks nothing. */
export function askedOfTask(text: string): AskedOfTask | null {
  const line = plain(text)
  const found = ABOUT.find(([, asks]) => asks.test(line))
  return found?.[0] ?? (asksSomething(text) ? 'other' : null)
}

export type AskedOfTask = 'pay' | 'who' | 'where' | 'what' | 'when' | 'how-long' | 'other'

const BEFORE =
  '^(?:(?:und|aber|ja|ok|okay|hallo|hm+|oh|ach|gut|gern\\w*|danke|sorry|nur|noch|eine|kurze|frage|sag mal|moment)[,.:!]* )*'
const BEGINS_AS_QUESTION = pattern`
  ${BEFORE}(?:(?:wer|wie|wo|was|wann|warum|wieso|weshalb|woher|wohin|wozu|wobei|womit|worum|wem|wen|wessen|welche\w*)\b
  |(?:in|mit|bei|an|von|aus|fuer|um|zu|auf) (?:wem|wen|was|welche\w*|wie ?viel\w*)\b
  |(?:kann|kannst|koennen|koennt|koennte\w*|darf\w*|duerfen|soll|sollen|sollte\w*|muss|muesste\w*|muessen|ist|sind|hat|habt|haben|hast|gibt|geht
  |ginge|bist|wird|wirst|werden|brauche?|brauchst|braucht|kenne?|kennst|weisst|wissen|wohnt|kommt) (?:ich|du|er|sie|es|man|wir|ihr|das|der|die|den|da|dort|auch|dafuer|dabei|jemand)\b
  |(?:kauft|raucht|spricht|hat|trinkt|isst|sieht|hoert|braucht|wohnt|lebt|faehrt|sitzt|versteht|mag|macht|zahlt|bezahlt) (?:sie|er)\b
  |(?:ist|sind) (?:es|sie|er|das|der|die) (?:\w+ ){0,3}?(?:schwer|gross|weit|anstrengend|gefaehrlich|viel|allein|nett|lieb)\b
  |(?:what|who|where|when|how|which|can|could|do|does|is|are|should) (?:i|you|she|he|it|is|are|do|does|far|long|the|that|exactly)\b)
`
/** "wie bitte?" wants the question again */
const PUZZLED = /^(?:wie|was|hae+|aeh+) (?:bitte|denn|jetzt|nun)\?*$/
const DENIES = /\b(?:nicht|net|nich|nix)[.! ]*$/

/** the nearest first: "wie lange" is no "wie" */
const ABOUT: readonly [AskedOfTask, RegExp][] = [
  [
    'pay',
    pattern`
      \b(?:was|wie ?viel\w*)(?: \w+){0,3}? (?:zahlt|zahlen|bezahlt|verdien\w*|geld|taschengeld|euro)\b|\b(?:gibt es|gibt|bekomm\w*|krieg\w*) (?:\w+ ){0,3}?(?:geld|taschengeld|lohn|bezahlung)\b
      |\b(?:gibt es|bekomme? ich|krieg\w* ich) (?:da |denn |auch )*(?:was|etwas) (?:da)?fuer\b|\bspringt (?:da )?(?:was|etwas) (?:fuer mich )?(?:raus|heraus)\b|\bwird (?:das|es) (?:auch |denn )?(?:bezahlt|entlohnt)\b|\bis (?:it|that) paid\b|\bhow much (?:money|do i get|is it paid)\b
    `,
  ],
  [
    'how-long',
    pattern`
      \bwie ?lang\w*\b|\bwie ?viele? (?:stunden|minuten|zeit)\b|\bbis wann (?:geht|dauert)\b|\bwann (?:\w+ ){0,4}?(?:fertig|vorbei|zu ende|aus)\b|\bhow long\b
    `,
  ],
  [
    'where',
    pattern`
      \bwie weit\b|\bwo (?:ist|waere|war|wohnt|wohnen|liegt|genau|muss|soll|sollte|findet|denn)\b|\bwohin\b|\bwelche\w* (?:strasse|ortsteil|dorf|ort|ecke)\b|\bweit weg\b
      |\bwie viele? (?:km|kilometer)\b|\b(?:how far|where (?:is|does|do))\b
    `,
  ],
  [
    'who',
    pattern`
      \bwer (?:ist|war|waere|sind) (?:das|die|der|denn|dies\w*|sie|er|\w+)\b(?! da\b)|\bkenne? ich (?:die|den|sie|ihn|das|der|frau|herrn)\b|\bwie alt (?:ist|sind)\b
      |^(?:und )?(?:bei|fuer|von|mit|um) we[mn]\b|^(?:und )?we[mr] (?:soll|muss|helfe|braucht|fragt|will)\b(?!.*\b(?:hilfe|helfen)\?*$)|\bwas (?:ist|sind) (?:das|die|der) fuer (?:eine?r? )?(?:person|mensch\w*|leute|frau|mann|dame)\b|\bwho (?:is|are)\b
    `,
  ],
  [
    'when',
    pattern`
      ^(?:und |um )?(?:wann|welche\w* (?:tag|uhrzeit|zeit)|wie ?viel uhr|an welchem tag)\b|\bum wie ?viel uhr\b|\bwann (?:ist|war|waere|soll|genau|muss)\b|\bwhen (?:is|exactly)\b
    `,
  ],
  [
    'what',
    pattern`
      \bwas (?:soll|sollte|muss|muesste|ist (?:da |denn |genau |alles )*zu|genau|waere|gehoert|alles|macht man|braucht (?:sie|er|die|der|man|\w+)|brauchen sie)\b|^(?:und |aber )?(?:was|worum|um was|wobei) (?:geht|handelt|denn|hilft|helfe|ist es)\b|^was\?*$|\bwhat (?:exactly|do i|should i|is it)\b
    `,
  ],
]
