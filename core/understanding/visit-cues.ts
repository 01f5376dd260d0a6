import { pattern } from './pattern.ts'
import { cue, type TopicCue } from './topic-cue.ts'

/** What goes wrong with a visit that was agreed on, in the plain spelling. */
export const VISIT_CUES: readonly TopicCue[] = [
  cue(
    'report',
    20,
    pattern`
      \b(?:beklaut|bestohlen|betrogen|belaestig\w*|angefasst|beleidigt|unverschaemt|angeschrien|bedraengt|abgezockt)\b(?!.*\b(?:wer|jemand) (?:\w+ )?(?:hilft|kann|koennte)\b)
      |\b(?:person|helfer|helferin|nutzer|jemanden) melden\b|\b(?:moechte|will|muss) (?:ich )?(?:das|ihn|sie|den|etwas|jemanden) (?:\w+ )?melden\b|\bwill (?:etwas|jemanden
      |was) melden\b
    `,
  ),
  cue(
    'nobody-came',
    20,
    pattern`
      \b(?:helfer\w*|fahrer\w*|begleit\w*|person|er|sie|babysitter\w*|putzhilfe
      |handwerker)\b.{0,12}\bkam(?: \w+){0,2}? nicht\b|\b(?:kam|ist|war
      |kommt)\b(?: \w+){0,4}? (?:niemand|keiner|kein helfer|kein mensch)\b(?! (?:der|die|zum|zuhause|mehr (?:mit|zum|bei|fuer)|mit mir|von (?:uns|meinen|den)))
      |\b(?:niemand|keiner|kein helfer|kein mensch|nobody|no one|no ?one)\b(?! von uns)(?: \w+){0,4}? (?:gekommen
      |aufgetaucht|erschienen|da gewesen|kommt|kam|came|showed|da\b(?! der)|here|aufgekreuzt
      |vorbeigekommen)\b(?! (?:der|die|um))|\b(?:helfer|helferin|er|sie|olena|fahrer|person|der junge
      |jemand|sie)\b.{0,30}\b(?:nicht|net) (?:gekommen|aufgetaucht|erschienen|da gewesen|aufgekreuzt)\b
      |\b(?:versetzt worden|hat mich versetzt|wurde versetzt|nicht erschienen|nicht aufgetaucht)\b
      |\bwarte (?:\w+ )?(?:immer noch|noch immer|seit|vergeblich|umsonst|schon|hier)\b|\bwo bleib(?:t
      |en)\b|\b(?:did ?n t|has ?n t|did not) (?:come|show|turn up)\b
    `,
  ),
  cue(
    'late',
    14,
    pattern`
      \b(?:verspaete mich|komme (?:\w+ ){0,5}?(?:spaeter|zu spaet|verspaetet)|bin (?:\w+ )?spaet dran
      |(?:habe?|hab|mit|etwas|leichte) (?:\w+ )?verspaetung|running late|stehe im stau)\b
    `,
  ),
]
