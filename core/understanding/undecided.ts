import { pattern } from './pattern.ts'
import type { Plain } from './plain.ts'

/** Who answers later, has to see first, or does not know yet: neither a yes nor a no, and never a wish. */
export function saysUndecided(line: Plain): boolean {
  return !WANTS.test(line) && !PROMISES.test(line) && UNDECIDED.some(each => each.test(line))
}

const WANTS = pattern`
  \b(?:wer|wen|wem|jemand\w*|brauch\w*|braeucht\w*|suche?n?|suchst|hilf|hilfe|helft|biete\w*|(?:mir|uns|sie|ihr|du) (?:\w+ ){0,5}?helfen)\b
`
const PROMISES = pattern`
  \b(?:mache?|uebernehme?|helfe?|komme?|schaffe?) ich (?:gern\w*|das|es|mit|natuerlich|klar)\b|\bbin dabei\b|\bpasst (?:mir|gut|super)\b
`
const LATER =
  '(?:ich|dir|euch|ihnen|mir|noch|dann|spaeter|morgen|uebermorgen|heute|abend|nachher|gleich|frueh|am|bis|wochenende|\\w+tag|rechtzeitig|die|naechsten|tage|mal|wieder|kurz|so bald|sobald|wie|moeglich|auf jeden fall|lieber)\\b'
const FIRST =
  '(?:erst|noch|mal|kurz|vorher|zuerst|nochmal|erstmal|schnell|meine?[nm]?|im|in|mit|bei|unser\\w*)'

const UNDECIDED: readonly RegExp[] = [
  // whoever lets know later
  pattern`
    \b(?:sage?|gebe?|kriegt|bekommt|kriegst|bekommst) (?:${LATER} )+(?:bescheid|antwort)\b|\b(?:melde?) (?:ich )?mich (?:${LATER}(?= |$|[,.!]) ?)+(?!.*\b(?:ab|an|krank)\b)
    |\b(?:bescheid|antwort) (?:gebe?|sage?|kommt|folgt)\b|\bantworte? (?:ich )?(?:${LATER} ?)+$
  `,
  // whoever does not know
  pattern`
    \b(?:weiss|weis) (?:ich |es |das |noch |leider |grad |gerade |jetzt |selber |selbst |ja |gar |echt |momentan |heute )*(?:nicht|net|nich|nit|ned)\b(?!,? (?:mehr|weiter|was|wie|wo|wer|wohin|woran|warum|ein\b))
    |\b(?:noch nicht|nicht|nicht ganz|noch nicht ganz) (?:so )?(?:sicher|entschieden|entschlossen|raus|fest)\b|\b(?:unsicher|unentschlossen|unentschieden|unschluessig)\b|^(?:ich )?(?:hab )?keine? ahnung[.!]*$
  `,
  // whoever has to see first
  pattern`
    \b(?:muss|muesste|werde|will|wuerde)(?: \w+){0,3}? ${FIRST}(?: \w+){0,5}? ?(?:schauen|gucken|kucken|sehen|nachsehen|nachschauen|nachgucken|klaeren|abklaeren|ueberlegen|nachdenken|absprechen|besprechen|abwarten|fragen|nachfragen|checken|pruefen|schlafen)\b
    |^(?:\w+,? ){0,2}?(?:ich )?(?:schaue?|guck|gucke|kuck|kucke|seh|sehe|ueberlege?|denke?|checke?|frage?) (?:ich )?(?:mir |es |das |mal |noch |erst |nochmal |kurz |gleich |da |zuerst |meine?n? \w+ )*(?:mal|nach|noch|erst|nochmal|mir|drueber|darueber|im kalender|in (?:den|meinen) kalender|meine?n? \w+)\b
    |\bueberleg\w*(?: ich)? (?:es |s |das )?(?:mir|noch|mal)\b|\b(?:mal|wir) (?:sehen|schauen|gucken|kucken)\b|\b(?:lass|lassen sie|gib|geben sie) (?:mir|mich) (?:\w+ )?(?:bitte )?(?:noch |etwas |ein bisschen |kurz |erst |mal )*(?:zeit|bedenkzeit|nachdenken|ueberlegen|schauen)\b
  `,
  // maybe, and on what it depends
  pattern`
    ^(?:(?:ja|hm+|oh|na|also|puh|tja|ok|okay|gut|naja)[,.! ]+)*(?:vielleicht|evtl\.?|eventuell|moeglicherweise|womoeglich|kann sein|koennte sein|mag sein|jein|mal so mal so|unter umstaenden|wahrscheinlich|vermutlich|vllt\.?)\b
    |\bvielleicht[.! ]*$|\b(?:kommt|kaeme) (?:\w+ )?(?:drauf|darauf) an\b|\bhaengt (?:\w+ )?(?:davon|vom|von)\b|^(?:hm+|puh|tja|ehm|aehm|ups)[.! ]*$
  `,
  // not at this moment
  pattern`
    ^(?:(?:ja|hm+|oh|ok|okay|gut|bitte|etwas|ein bisschen|lieber)[,.! ]+)*(?:spaeter|nachher|gleich|bin gleich wieder da|moment\w*|(?:einen )?(?:moment|augenblick)|warte\w*|noch nicht)(?: bitte| mal| kurz| noch| vielleicht| dann)*[.! ]*$
    |\bkeine zeit (?:zum|zu) (?:lesen|schreiben|antworten|nachdenken|schauen|gucken|reden|tippen)\b|\bkann (?:ich )?(?:grad|gerade|jetzt|im moment|nicht|so )*(?: ?\w+)? ?nicht (?:schreiben|lesen|antworten|reden|tippen|telefonieren)\b
    |\b(?:lese|les|schreibe?|antworte?|gucke?|schaue?) (?:ich )?(?:es |das |dir |mir )*(?:spaeter|nachher|morgen|heute abend)\b|\bfrag\w* (?:sie )?(?:mich )?(?:bitte )?(?:\w+ )?(?:spaeter|morgen|nachher|heute abend)(?: noch ?mal| wieder)?[.! ]*$
  `,
  pattern`
    \bnot sure\b|\bi ll (?:let you know|think about|see|check|get back|have a look)\b|\b(?:let me|(?:need|have) to) (?:\w+ )?(?:think|check|see|ask|look)\b|^(?:maybe|perhaps|later|it depends|not yet)\b|\bi don t know(?: yet)?[.! ]*$
  `,
]
