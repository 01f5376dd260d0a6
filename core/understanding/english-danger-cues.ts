import type { DangerCue } from './danger.ts'
import { pattern, patterns } from './pattern.ts'

/** English sayings and old stories with the words of danger. */
export const ENGLISH_HARMLESS: readonly RegExp[] = [
  patterns`
    \bfell (?:in love|behind|asleep|out with|apart|through|off (?:the|my) (?:wall|shelf|bike))|\bfell ill\b
    |\b(?:price|prices|weather|news|it) (?:really )?hits? (?:me|us)\b|\bhits? me (?:that|hard)\b
    |\bcan ?(?:no|')?t breathe (?:with|because of|under|for) (?:all )?(?:this|the|these|my) (?:paper\w*|work|stress|letters|forms)
    |\b(?:killing me|kill for|kill the|die for|die laughing|dying to|dying for|could murder)\b
  `,
  patterns`
    \b(?:stroke|heart attack|fall|fell|fallen|accident|operation|broke)\b.{0,30}\b(?:last|ago|years?|in (?:the )?(?:spring|summer|autumn
    |winter|january|february|march|april|may|june|july|august|september|october))\b|\b(?:since|after) (?:my|his|her|the|a) (?:\w+ )?(?:stroke
    |heart attack|fall|accident|operation)\b
  `,
  patterns`
    \b(?:beat|beating) (?:the|some|two|three) (?:eggs?|carpet|rug|cream)|\bbeats? me (?:at|in) (?:chess|cards|tennis)
    |\bknife (?:that )?(?:needs|sharpen\w*)|\bsharpen\w* .{0,15}kni(?:fe|ves)|\bfire (?:alarm|wood|place|brigade (?:fest|party))|\bbonfire
  `,
]

/** What people write in English when it is serious, in the plain spelling. */
export const ENGLISH_DANGER_CUES: readonly DangerCue[] = [
  {
    danger: 'suicide',
    pattern: pattern`
      \b(?:kill(?:ing|ed|s)? (?:my|him|her)self|end my (?:own )?life|(?:end|finish) it all|suicid\w*|want(?:s)? to die
      |wish i (?:was|were) dead|(?:rather|better off) (?:be )?dead|better off without me|take my own life|harm(?:ing)? myself|hurt(?:ing)? myself)\b
      |\b(?:don t|do not|dont) want to (?:live|be alive|wake up|be here any ?more)\b|\bno (?:point|reason|sense) (?:in living|to live|in going on)\b
      |\b(?:took|taken|swallowed|take) (?:all|too many|a whole (?:box|pack) of)(?: of)?(?: my| the)? (?:pills|tablets|medication|medicine)\b
      |\bjump (?:off|from) (?:a|the) (?:bridge|roof|balcony)\b
    `,
  },
  {
    danger: 'violence',
    pattern: pattern`
      \b(?:beat(?:s|ing|en)?|hit(?:s|ting)?|punch(?:ed|es|ing)?|kick(?:ed|s|ing)?|slap(?:ped|s|ping)?|chok(?:ed|es|ing)|strangl\w+|hurt(?:s|ing)?|abus\w+
      |threaten\w*|attack\w*|stalk\w*|assault\w*) (?:me|us|my (?:mother|mum|mom|sister|brother|child|children|kids?|son|daughter|wife)|the (?:kids|children)|her|him)\b
      (?! at (?:chess|cards|tennis))|\b(?:rape[ds]?|raped|molested|domestic violence|burglars?|intruder)\b|\bbreak(?:ing|s)? in(?:to)?\b
      |\b(?:man|someone|somebody|he|she|stranger)\b.{0,20}\bwith an? (?:knife|gun|axe)\b|\bhas a (?:knife|gun)\b
      |\b(?:won t|wont|doesn t|does not|will not) let me (?:leave|out|go)\b|\b(?:scared|afraid|frightened) of my (?:husband|wife|partner|boyfriend|girlfriend
      |father|son|dad|ex|stepfather)\b
    `,
  },
  {
    danger: 'fire',
    pattern: pattern`
      \b(?:on fire|fire in|there (?:is|s) a fire|(?:house|kitchen|flat|roof|car|room|curtain) is burning|smell(?:s|ing)?(?: of)? gas|gas leak|smoke (?:is )?(?:coming|everywhere
      |in the))\b
    `,
  },
  {
    danger: 'medical',
    pattern: pattern`
      \b(?:can ?t|cannot|can not|cant|hardly|barely|struggling to|not|isn t|stopped) (?:breathe|breath|breathing)\b|\bshort of breath\b|\bchest (?:pains?|hurts)\b|\bpains? in (?:my|his|her) chest\b
      |\b(?:having|has|had|have) a (?:stroke|heart attack|seizure|fit)\b|\bheart attack\b|\b(?:unconscious|unresponsive|collapsed|passed out|fainted|bleeding|overdos\w+|seizure|ambulance|emergency)\b
      |\b(?:i|he|she|mum|mom|mother|father|dad|wife|husband|grandma|grandpa|granny|neighbour|i ve|(?:i|he|she) ha(?:s|ve)) (?:just )?(?:fell|fallen|had a fall)\b|\b(?:fell|fallen) (?:down|over|out of)\b
      |\b(?:can ?t|cannot|cant) get (?:back )?up\b|\b(?:is|am|s|lying|lies) (?:\w+ )?on the floor\b|\bnot moving\b|\bchoking\b
      |\bswallowed (?:\w+ )?(?:bleach|poison|a battery|batteries|cleaner|detergent|pills|tablets)\b|\bpoison(?:ed|ing)\b|\belectric shock\b
    `,
  },
]
