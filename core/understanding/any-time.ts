/** Any day or hour is as good as another: "egal", "wie es Ihnen passt". */
export const saysAnyTime = (text: string): boolean => ANY_TIME.test(text)

const ANY_TIME = /\b(egal|immer|jederzeit|flexibel|(?:wie|wann) es (?:Ihnen |dir )?passt)\b/i
