import { type Cue, cue } from './cue.ts'
import { pattern } from './pattern.ts'

/** How people ask, offer and decline in English. */
export const ENGLISH_CUES: readonly Cue[] = [
  cue(
    'offer',
    8,
    pattern`
      \b(?:i can (?!t\b)|i could|i d (?:like|love) to help|happy to|glad to|volunteer|i m good (?:at
      |with)|i like (?:helping|walking)|i would like to help|i d be happy|i have time|want to help
      |like to offer)
    `,
  ),
  cue(
    'offer',
    8,
    pattern`
      \b(?:and|i|we) offer\b|\bi (?:can|could) (?!t\b|not\b)\w+|\bi (?:have|ve got) (?:some )?time\b|\bi d be (?:glad|happy)\b
      |^(?:happy|glad|free) to\b|\bi(?: would| d) (?:like|love) to (?:volunteer|help|offer|visit|walk|teach|drive|look after)\b
      |\b(?:does|is there) any(?:one|body) (?:need|who needs|in need)\b|\bdo you need\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:i need|we need|i m looking for|i am looking for|looking for|need (?:help|someone|two
      |somebody)|(?:can|could|would|is there|does) (?:some|any)(?:one|body)|please help|who can
      |who could|help me|i would like someone|i d like someone|would need|help needed|wanted)\b
    `,
  ),
  cue(
    'request',
    6,
    pattern`
      \b(?:don t|do not|doesn t|does not|can t|cannot) (?:understand|work|know how|manage|walk|drive
      |see)\b
    `,
  ),
  cue(
    'request',
    7,
    pattern`
      \b(?:is there|who) (?:some|any)?(?:one|body)?\b.{0,12}\b(?:who|can|could|would|plays?)\b|\b(?:is|are) any(?:one|body) free\b
      |\bneeds? (?:help|feeding|doing|fixing|to be|cleaning|shovell?ing|walking|repairing|looking after|mowing)\b|\bhas stopped working\b
      |\b(?:won t|wont|will not) (?:turn on|start|work|open|close|print)\b|\bstopped working\b|\bneeded\b
    `,
  ),
  cue(
    'decline',
    8,
    pattern`
      \b(?:sorry,? (?:but )?i can t|i can t (?:make it|help|come|do it|do that)|i m (?:busy|away)
      |not this time|no thanks|no thank you|unfortunately not|i can t$|i don t have time)
    `,
  ),
  cue(
    'decline',
    16,
    pattern`
      ^(?:no|nope|sorry|unfortunately)[,.!]+ (?:sorry|i m|i can|i have|i ve|not|that)\b(?!.{0,20}\bneed\b)|\bnot this time\b
      |\bi (?:can t|cannot|won t) (?:make|do|come|help)\b|\bthat (?:doesn t|does not) (?:work|suit)\b|\bi m (?:away|busy|on holiday|ill|sick)\b
    `,
  ),
]
