import { plain } from '../conversation/answers.ts'
import type { Ctx } from '../conversation/ctx.ts'
import { type Line, line, type Params } from '../texts/line.ts'
import { readPrivacyQuestion } from '../understanding/read.ts'
import { noticeWords } from './command-words.ts'

/** Who sees what one tells here, what for it is asked, and who answers for it all: answered at once, whoever asks. */
export function privacyAnswer(text: string, ctx: Pick<Ctx, 'municipality'>): Line | null {
  const { municipality } = ctx
  const asked = noticeWords.get(plain(text)) ?? readPrivacyQuestion(text)
  switch (asked) {
    case null:
      return null
    case 'why':
      return line('data.why')
    case 'who-sees':
      return line('data.whoSees')
    case 'notice':
      return municipality ? line('data.notice', noticeOf(ctx)) : line('imprint.whichTown')
    case 'imprint': {
      if (!municipality) return line('imprint.whichTown')
      const { name: town, townHallPhone: phone, notices } = municipality
      return line('imprint', { town, phone, page: notices.imprintPage })
    }
    default:
      return asked satisfies never
  }
}

/** What the law wants told before anything personal is asked. */
export function noticeOf({ municipality }: Pick<Ctx, 'municipality'>): Params<'data.notice'> {
  const { dataProtection = null, privacyPage = null } = municipality?.notices ?? {}
  return {
    town: municipality?.name ?? '',
    phone: municipality?.townHallPhone ?? '',
    dataProtection,
    privacyPage,
  }
}
