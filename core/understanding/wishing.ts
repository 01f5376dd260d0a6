/** "Ich brauche Hilfe" says nothing yet of what is needed. */
export const isBareWish = (text: string): boolean => BARE.test(text)

/** Help is spoken of, of whatever kind. */
export const saysHelp = (text: string): boolean => HELP.test(text)

/** "Ich biete …" in the middle of a request: it begins a wish of the other kind and corrects nothing. */
export const wishesOpposite = (kind: 'request' | 'offer', text: string): boolean => OPPOSITE[kind].test(text)

const BARE =
  /^(?:(?:hallo|guten|tag|bitte|danke|ich|wir|br(?:au|äu|aeu)ch(?:t?en?|t)?|such(?:en?)?|möcht(?:en?)?|moecht(?:en?)?|will|wollen|kann|können|könnte|würden?|gerne?|auch|mal|helfen|hilft|hilfe|unterstützung|jemand(?:en|em)?|etwas|anbieten|dringend|eine?n?|mir|uns|der|die|anderen?|nachbarn)(?:[^\p{L}]+|$))+$/iu
const HELP = /\b(?:hilfe|helfen|helfe|hilft|help|unterstütz\w*|brauch\w*|such\w*)\b/i
const OPPOSITE = { request: /\b(?:biete|helfe)\b/i, offer: /\b(?:brauche|benötige|suche)\b/i }
