import { pattern } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

/** What somebody says of this service in anger, or asks of the day as one asks a neighbour; in the plain spelling. */
export const HEART_CUES: readonly TopicCue[] = [
  cue(
    'angry',
    20,
    pattern`
      ^(?:\w+,? )?(?:das|es) ist (?:doch |ja |wirklich |eine |ein |so |echt |alles |einfach |hier )*(?:frechheit|unverschaemtheit|zumutung|sauerei|schweinerei|saftladen|mist|quatsch|bloedsinn)\b[^?]*$
      |^(?:\w+,? )?(?:du|ihr|sie) (?:bist|seid|sind) (?:doch |ja |wirklich |alle |so |echt |einfach |ein |eine )*(?:nutzlos|doof|bloed|dumm|unfaehig|daemlich|dumme\w* \w+|bloede\w* \w+|zu nichts (?:nutze?|zu gebrauchen))\b[^?]*$
      |^(?:so ein|was fuer ein|bloede\w*|dumme\w*|scheiss) ?(?:mist|quatsch|scheiss\w*|saftladen|bloedsinn|theater|automat|maschine|computer|programm|ding)[.! ]*$
      |^(?:\w+,? ){0,2}?(?:das|es|hier) (?:funktioniert|klappt|geht) (?=.*\b(?:alles|hier|ueberhaupt)\b)(?:\w+ ){0,4}?(?:nicht|nichts|nix|nie)[.! ]*$|^(?:hier |bei euch )?(?:funktioniert|klappt|geht) (?:hier )?(?:gar |ja |doch )*(?:nichts|nix)(?: hier)?[.! ]*$|^(?:hier )?(?:nix|nichts|gar nichts) (?:funktioniert|klappt|geht) hier[.! ]*$
      |^(?:\w+ ){0,2}?(?:ihr|du|sie) (?:koennt|kannst|koennen) mich (?:alle |doch |hier )*mal\b(?! (?:\w+ ){0,4}?(?:anrufen|besuchen|erreichen|zurueckrufen|abholen|fahren|begleiten|bringen|fragen|informieren))|^das bringt (?:doch |ja |hier |alles )*(?:nichts|nix)[.! ]*$|^(?:ach )?das ist (?:mir |doch |alles |hier )*(?:zu|viel zu) (?:bloed|doof|dumm|bunt)[.! ]*$
    `,
  ),
  cue(
    'no-hurry',
    25,
    /^(?:ach |und |ja |aber |also |nur )*(?:das|es|dat)(?: mit (?:dem|der|den|die) [a-z]+)? (?:eilt|pressiert|hetzt|draengt) (?:\w+ ){0,2}?nicht\b(?!.*\b(?:such\w*|brauch\w*|jemand\w*)\b)|^(?:das|es)(?: mit (?:dem|der|den|die) [a-z]+)? hat (?:noch |ja |auch |doch )*(?:zeit|keine eile)[.! ]*$|^(?:nur |ganz )?(?:keine eile|ohne eile)[.! ]*$/,
  ),
  cue(
    'help-there',
    30,
    /^(?:ja |ok |gut |danke |so )*(?:(?:der|die|ein|jetzt|nun) )*(?:krankenwagen|rettungswagen|rtw|notarzt|sanitaeter|rettung|rettungsdienst|feuerwehr|polizei) (?:ist|sind|war|waren|hat|haben)\b(?!.*\b(?:nicht|nie|keiner?|noch immer)\b)(?: \w+){0,3}? (?:da|hier|gekommen|mitgenommen|geholfen|weg)\b/,
  ),
  cue(
    'today',
    30,
    pattern`
      ^(?:\w+,? ){0,2}?(?:welche[nrs]?|was fuer eine?n?) (?:wochen)?(?:tag|datum) (?:ist|haben wir|is)(?: denn| eigentlich| heute| es)*[?. ]*$
      |^(?:\w+,? ){0,2}?was (?:ist|haben wir) (?:denn )?heute (?:denn )?fuer (?:ein|einen) (?:tag|datum)[?. ]*$|^(?:\w+,? ){0,2}?(?:den|der) wievielten? (?:haben wir|ist)(?: denn| heute)*[?. ]*$
      |^(?:\w+,? ){0,2}?(?:wie spaet|wie ?viel uhr) (?:ist|haben wir)(?: es| denn| jetzt| eigentlich)*[?. ]*$|^(?:what day is (?:it|today)|what time is it)[? ]*$
    `,
  ),
]
