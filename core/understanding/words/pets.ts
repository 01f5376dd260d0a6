import type { CategoryWords } from '../category-words.ts'
import { piece } from '../pattern.ts'

export const pets: CategoryWords = {
  phrases: piece`(?:pferd|pony|kaninchen|hasen|stall|huehner|ziegen|boxen|meerschwein|katzenklo|kaefig|aquarium|voliere|terrarium)\w* .{0,25}(?:mist|putz|striegel|buerst|reinig|sauber|bewegen|longier)\w*|(?:gold)?fische? .{0,20}fuetter|(?:hund|huendin|kater|katze|welpe|tier|pferd)\w*\b.{0,90}\b(?:bei|auf|mit|nach) (?:ihm|ihr|ihnen)\b`,
  sure: piece`
    wauzi|kleintier\w*|streicheltier\w*|\w*tiere\b|fish\b|goldfish|kitten\w*|guinea pigs?|hamsters?|budgies?|parrot|horses?\b|hens?\b|chickens?\b
    |walk(?:ing)? (?:my|our|your|the) dog|pet ?sit\w*|huendin\w*|ruede[n]?\b|retriever|beagle|mischling|chihuahua|yorkshire|yorki|malteser|collie
    |husky|rottweiler|spitz\b|westie|jack russell|\w*huendin|leguan|(?<!in die |in der )schlange\b|frettchen
    |\w*sittich\w*|ratten?\b|maeuse (?:fuetter|versorg)\w*|tierpension|esel\b|bienen\b
    |\w*stall ausmist\w*|hasenstall|huehnerstall|pflegehund|vogelkaefig|zierfische?|degus?\b
    |chinchilla\w*|\w*hund(?:en?|es|chen|in)?\b(?<!handschund)|hundesitt\w*|hundehalt\w*|katzenklo|leine\b|voegelchen
    |\w*voegeln?\b|\w*kater\b|\w*katzen?\b|\w*hase[n]?\b|aquarium|schildkroete|hund(?:e|en|s|es|chen
    |erl|ebetreu\w*|esitt\w*|erunde\w*)?\b(?! mued)|hunde(?:ausfuehr|spazier|sitt|betreu|runde)|gassi
    |katzen?-?(?:sitt|betreu|pfleg|versorg|hilf|pension|freund|lieb|mama)\w*|katze\b|kater\b|mieze|kaetzchen|bello|dackel|welpe|labrador|pudel\b|mops\b|schaeferhund|terrier
    |vierbeiner|fellnase|kaninchen\b|meerschwein|hamster|haustier|haeschen|hasen?\b|zwergkaninchen
    |wuestenrenn|huehner\b|enten fuettern|gaense|hennen|wachtel|wellensittich|papagei|kanarienv|voegel
    |vogel fuetter|vogel\b|pferd|pony|ponys|ziege|schafe?\b|alpaka|tier(?:e|en)?\b|tiersitt|tierbetreu
    |tierlieb|dogs?\b|dog walk|cats?\b|pets?\b|puppy|rabbit|hundle|hunderl|koeter|wauwau
  `,
  likely: piece`
    tierpfleger\w*|tierarzthelfer\w*|hundetrainer\w*|rex\b|bella\b|rauslass\w*|waldi|lumpi|struppi|minka|mohrle|luna\b|balu\b|rocky\b|eine runde mit|tierarzt|vet\b|fuetter
    |futter\b|sitter\b
  `,
  hint: piece`stall\b|ausfuehren`,
}
