import { plain } from '../conversation/answers.ts'
import type { Command } from '../conversation/scene.ts'
import { type Line, line } from '../texts/line.ts'
import { render } from '../texts/render.ts'
import { LANGUAGES } from '../texts/tongue.ts'

/** What the menu's buttons say works everywhere when it is typed, in every language: "Zum Menü" is an answer to nothing. */
const MENU: [Line, Command][] = [
  [line('menu.back'), { do: 'menu' }],
  [line('menu.offers'), { do: 'topic', flow: 'search-offers', draft: {} }],
  [line('menu.things'), { do: 'topic', flow: 'my-things', draft: {} }],
  [line('menu.pause'), { do: 'topic', flow: 'pause', draft: {} }],
  [line('menu.data'), { do: 'topic', flow: 'my-data', draft: {} }],
]

export const menuWords: ReadonlyMap<string, Command> = new Map(
  LANGUAGES.flatMap(language => {
    const reader = { language, address: 'sie' as const, timeZone: 'UTC', now: '2026-01-01T00:00:00Z' }
    return MENU.map(([label, command]) => [plain(render(label, reader)), command] as const)
  }),
)
