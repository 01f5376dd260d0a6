import { type Answer, CHANNEL_MIN_AGE, LEGAL, type Limit, MINORS_CATEGORIES, PROGRAMMES } from './core.ts'

export const RULE_GROUPS = [
  'programmes',
  'channels',
  'asking',
  'searching',
  'pay',
  'minors',
  'school',
] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

/** The rules of a group as fields of its form, named by their path in `Rules`. */
export function ruleFields(group: RuleGroup, { rules, writers }: Answer<'readRules'>): RuleField[] {
  switch (group) {
    case 'programmes':
      return [
        { path: 'programmes', kind: 'some', words: PROGRAMMES },
        ...PROGRAMMES.flatMap((programme): RuleField[] => [
          years(`helperAge/${programme}/min`, { least: LEGAL.minAge, by: 'law' }),
          { path: `helperAge/${programme}/max`, kind: 'open', unit: 'years' },
        ]),
      ]
    case 'channels':
      return [
        {
          path: 'channelsOff',
          kind: 'some',
          words: [...new Set([...MESSENGERS, ...Object.keys(writers), ...rules.channelsOff])],
        },
        ...Object.keys(rules.channelMinAge).map(channel => {
          const least = (CHANNEL_MIN_AGE as Record<string, number>)[channel]
          return years(`channelMinAge/${channel}`, least === undefined ? null : { least, by: 'messenger' })
        }),
      ]
    case 'asking':
      return [
        clock('quietHours/from'),
        clock('quietHours/to'),
        { path: 'weeklyAskLimit', kind: 'number' },
        { path: 'radiusKm', kind: 'number', unit: 'km' },
      ]
    case 'searching':
      return [
        { path: 'answerWithinHours', kind: 'number', unit: 'hours' },
        { path: 'searchDays', kind: 'number', unit: 'days' },
        { path: 'choiceHours', kind: 'number', unit: 'hours' },
        { path: 'maxOpenRequests', kind: 'number' },
        { path: 'offers/validDays', kind: 'number', unit: 'days' },
        { path: 'offers/silenceDays', kind: 'number', unit: 'days' },
      ]
    case 'pay':
      return (['min', 'suggested', 'max'] as const).map(name => ({
        path: `pay/${name}`,
        kind: 'cents',
        unit: 'euros',
      }))
    case 'minors':
      return MINORS
    case 'school':
      return [clock('schoolHours/from'), clock('schoolHours/to')]
    default:
      return group satisfies never
  }
}

const clock = (path: string, law: Limit | null = null): RuleField => ({ path, kind: 'clock', law })
const years = (path: string, law: Limit | null = null): RuleField => ({
  path,
  kind: 'number',
  unit: 'years',
  law,
})
const most = (limit: number | string): Limit => ({ most: limit, by: 'law' })
const least = (limit: number | string): Limit => ({ least: limit, by: 'law' })

const MINORS: RuleField[] = [
  { path: 'minors/minutesPerDay', kind: 'number', unit: 'minutes', law: most(LEGAL.minutesPerDay) },
  { path: 'minors/minutesPerWeek', kind: 'number', unit: 'minutes', law: most(LEGAL.minutesPerWeek) },
  { path: 'minors/daysPerWeek', kind: 'number', law: most(LEGAL.daysPerWeek) },
  clock('minors/pupilClock/from', least(LEGAL.pupilClock.from)),
  clock('minors/pupilClock/to', most(LEGAL.pupilClock.to)),
  clock('minors/clock/from', least(LEGAL.clock.from)),
  clock('minors/clock/to', most(LEGAL.clock.to)),
  clock('minors/eveUntil', most(LEGAL.eveUntil)),
  { path: 'minors/saturdays', kind: 'yes' },
  { path: 'minors/categories', kind: 'some', words: MINORS_CATEGORIES },
  { path: 'minors/householdCleared', kind: 'yes' },
  { path: 'minors/consentWithinDays', kind: 'number', unit: 'days' },
]

/** offered for switching off whether somebody writes there yet or not */
const MESSENGERS = ['telegram', 'matrix']

export interface RuleField {
  path: string
  /** `open` may be left empty: no bound. `cents` are written in euros */
  kind: 'number' | 'open' | 'cents' | 'clock' | 'yes' | 'some'
  unit?: Unit
  law?: Limit | null
  words?: readonly string[]
}
export type Unit = 'years' | 'minutes' | 'hours' | 'days' | 'km' | 'euros'
