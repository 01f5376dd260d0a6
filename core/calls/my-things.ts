import { type Category, categoryNamed } from '../domain/categories.ts'
import { type OrganisationView, organisationView } from '../domain/organisation.ts'
import { keptSince } from '../domain/retention.ts'
import { type When, whenOf } from '../domain/when.ts'
import { approvedCall, memberCall } from './call.ts'
import { type InvitationFacts, invitationFacts } from './invitation-facts.ts'
import { type MatchFacts, matchFacts } from './match-facts.ts'
import { NAMED } from './organisations.ts'

/** Everything of one's own that is not over yet. */
export const myThings = approvedCall(null, async (at, _: null): Promise<{ things: Thing[] }> => {
  const me = at.member.id
  const matches = await at.db.match.findMany({
    where: { status: 'AGREED', OR: [{ seekerId: me }, { helperId: me }] },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  const invitations = await at.db.invitation.findMany({
    where: { helperId: me, status: 'SENT' },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  const requests = await at.db.helpRequest.findMany({
    where: {
      seekerId: me,
      OR: [
        { status: { in: ['DRAFT', 'HELD', 'OPEN', 'PAUSED'] } },
        // as long as its words are kept it may be asked again
        { status: 'EXPIRED', closedAt: { gte: keptSince('ended', at.now) } },
      ],
    },
    orderBy: { id: 'desc' },
    take: SHOWN,
    include: { organisation: NAMED },
  })
  const offers = await at.db.helpOffer.findMany({
    where: { helperId: me, status: { in: ['DRAFT', 'HELD', 'ACTIVE', 'PAUSED'] } },
    orderBy: { id: 'desc' },
    take: SHOWN,
    include: { organisation: NAMED },
  })
  const things: Thing[] = []
  for (const match of matches)
    things.push({
      kind: 'match',
      match: await matchFacts(at, match, match.seekerId === me ? 'seeker' : 'helper'),
    })
  for (const { id } of invitations)
    things.push({ kind: 'invitation', invitation: await invitationFacts(at, id) })
  for (const row of requests)
    things.push({ kind: 'request', ...ownPost(row), people: row.people, minutes: row.minutes })
  for (const row of offers) things.push({ kind: 'offer', ...ownPost(row) })
  return { things: things.slice(0, SHOWN) }
})

/** A wish that was said before approval, to be looked at once more before it goes out. */
export const myDraft = memberCall(async (at, { kind, id }: { kind: 'request' | 'offer'; id: number }) => {
  const row =
    kind === 'request'
      ? await at.db.helpRequest.findFirst({
          where: { id, seekerId: at.member.id, status: 'DRAFT' },
          include: { organisation: NAMED },
        })
      : await at.db.helpOffer.findFirst({
          where: { id, helperId: at.member.id, status: 'DRAFT' },
          include: { organisation: NAMED },
        })
  return { draft: row && ownPost(row) }
})

const ownPost = (row: PostRow): Post => {
  const { id, status, text, districtId, payCents } = row
  return {
    id,
    status,
    category: categoryNamed(row.category),
    text,
    when: whenOf(row),
    districtId: districtId ?? null,
    payCents,
    organisation: organisationView(row.organisation),
  }
}

/** as many as a phone's screen takes, as buttons */
const SHOWN = 9

export type Thing =
  | ({ kind: 'request'; people: number; minutes: number } & Post)
  | ({ kind: 'offer' } & Post)
  | { kind: 'match'; match: MatchFacts }
  | { kind: 'invitation'; invitation: InvitationFacts }

export interface Post {
  id: number
  status: string
  category: Category
  text: string
  when: When
  districtId: number | null
  /** pocket money, cents an hour; null = nobody is paid */
  payCents: number | null
  /** under whose name */
  organisation: OrganisationView | null
}

type PostRow = {
  id: number
  status: string
  category: string
  text: string
  districtId?: number | null
  days: string[]
  from: string | null
  to: string | null
  part: string | null
  every: string | null
  payCents: number | null
  organisation: { id: number; name: string; article: string | null; districtId: number | null } | null
}
