import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { TOWNS } from '../prisma/towns.ts'
import { understand } from './understanding/understand.ts'

// A sentence a line in, one JSON object a line out; a blank line is a sentence, too.

const { values } = parseArgs({
  options: {
    now: { type: 'string' },
    tz: { type: 'string' },
    municipality: { type: 'string', default: 'delbrueck' },
  },
})

const town = TOWNS.find(({ slug, name }) =>
  [slug, name.toLowerCase()].includes(values.municipality.toLowerCase()),
)
if (town === undefined)
  refuse(
    `--municipality ${values.municipality} is unknown; write one of ${TOWNS.map(({ slug }) => slug).join(', ')}`,
  )
const at = {
  now: localMinute(values.now, values.tz ?? town.timeZone),
  land: town.land,
  districts: town.districts.map(({ name }) => name),
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  const { intent, category, days, from, to, part, every, urgent, people, minutes, district, confidence } =
    understand(line, at)
  console.log(
    JSON.stringify({
      intent,
      category,
      days,
      from,
      to,
      part,
      every,
      urgent,
      people,
      minutes,
      district,
      confidence,
    }),
  )
}

/** A time without an offset is the town's own; one with an offset ("…Z") is carried over into its zone. */
function localMinute(now: string | undefined, zone: string): string {
  try {
    const wall =
      now === undefined
        ? Temporal.Now.plainDateTimeISO(zone)
        : /(?:Z|[+-]\d\d:?\d\d)$/i.test(now)
          ? Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDateTime()
          : Temporal.PlainDateTime.from(now).toZonedDateTime(zone).toPlainDateTime()
    return wall.toString({ smallestUnit: 'minute' })
  } catch {
    return refuse(
      `--now ${now ?? ''} --tz ${zone} is no time; write --now 2026-11-23T10:00 --tz Europe/Berlin`,
    )
  }
}

function refuse(why: string): never {
  console.error(why)
  process.exit(2)
}
