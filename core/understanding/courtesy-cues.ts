import { pattern } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

/** Thanks and greetings, in the plain spelling; whatever else a line asks goes before them. */
export const COURTESY_CUES: readonly TopicCue[] = [
  cue(
    'thanks',
    6.5,
    pattern`
      \b(?:danke|dankeschoen|dankesehr|dank|merci|thanks|thank you|thx|vergelts? gott|dank dir|bedanke
      |tesekkur\w*|dyakuyu|dankbar fuer)\b(?! im voraus| schon mal| schonmal| vorab)
    `,
  ),
  cue(
    'thanks',
    30,
    pattern`
      ^(?!.*\b(?:wer|jemand\w*|brauch\w*|such\w*|aber|moechte|koennte|leider|nicht|erledigt|gefunden)\b)(?:\w+,? ){0,2}?(?:danke?|dankeschoen|vergelts? gott|merci) (?:\w+ ){0,4}?(?:fuer|dass)\b
    `,
  ),
  cue('thanks', 9, /^(?:das |es )?war (?:sehr |richtig |so )?(?:schoen|nett|toll|super|klasse|gut)\b/),
  cue(
    'thanks',
    5,
    pattern`
      \b(?:hat|haben|war|ist|lief)\b.{0,40}\b(?:super|toll|prima|gut|wunderbar|klasse|bestens|perfekt
      |reibungslos|schoen) ?(?:geklappt|gelaufen|funktioniert|gemacht|geholfen|nett|lieb)?[.!]*$
      |\b(?:sehr|so|super|richtig|echt) (?:nett|lieb|freundlich|zufrieden)\b
    `,
  ),
  cue(
    'greeting',
    4,
    pattern`
      ^(?:hallo|hallihallo|halloechen|hi|hey|moin|moin moin|guten? (?:tag|morgen|abend|mittag)|servus
      |gruess (?:gott|dich|sie|euch)|gruezi|hello|good (?:morning|evening|afternoon)|tach|tag|huhu|salam
      |selam|merhaba|na|morgen|mahlzeit|gude|ahoi|n abend|nabend|abend|namd|griass di|salut
      |guten (?:tag|morgen|abend) liebes \w+|hallo (?:dasnez|bot|zusammen|ihr|du|nochmal|da|alle|liebe\w*)|wie geht ?(?:e?s )?(?:dir|ihnen
      |euch)?)(?:[ ,.!?]+(?:hallo|guten? (?:tag|morgen|abend)|zusammen|ihr|du|da|bot|dasnez
      |wie geht ?e?s(?: dir| ihnen| euch)?|liebe\w*|alle))*[ .!?,]*$
    `,
  ),
  cue(
    'goodbye',
    4,
    pattern`
      ^(?:tschuess\w*|tschues|ciao|auf wiedersehen|bis (?:bald|dann|spaeter|morgen)|bye|ade|pfiati
      |machs gut|schoenen (?:tag|abend)(?: noch)?|gute nacht|schoenes wochenende|schoene \w+)[ .!]*$
    `,
  ),
]
