import { introduction, LANGUAGES, type Language } from '../../core/index.ts'
import type { Telegram } from './connect.ts'

/** Tells Telegram how the bot describes itself and which commands it has, in every language; only what has changed. */
export async function showProfile({ api }: Telegram): Promise<void> {
  for (const { language, scope } of languages()) {
    const { short, long, commands } = introduction(language)
    const wanted = commands.map(({ command, about }) => ({ command, description: about }))
    const shown = await api.getMyCommands(scope)
    if (
      JSON.stringify(shown.map(({ command, description }) => ({ command, description }))) !==
      JSON.stringify(wanted)
    )
      await api.setMyCommands({ commands: wanted, ...scope })
    if ((await api.getMyDescription(scope)).description !== long)
      await api.setMyDescription({ description: long, ...scope })
    if ((await api.getMyShortDescription(scope)).short_description !== short)
      await api.setMyShortDescription({ short_description: short, ...scope })
  }
}

/** The first is for everybody whose language isn't there. Telegram knows two-letter codes only. */
function languages(): { language: Language; scope: { language_code?: LanguageCode } }[] {
  const [first] = LANGUAGES
  const named = LANGUAGES.filter(language => /^[a-z]{2}$/.test(language))
  return [
    ...(first ? [{ language: first, scope: {} }] : []),
    ...named.map(language => ({ language, scope: { language_code: language as LanguageCode } })),
  ]
}

type LanguageCode = NonNullable<NonNullable<Parameters<Telegram['api']['getMyCommands']>[0]>['language_code']>
