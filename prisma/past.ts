import { Temporal } from 'temporal-polyfill'

/** Days and hours before now, as the towns' clocks show them; at night "now" is the evening before. */
export function pastOf(clock: { now: Date }) {
  const zone = 'Europe/Berlin'
  const started = Temporal.Instant.fromEpochMilliseconds(clock.now.getTime()).toZonedDateTimeISO(zone)
  const evening = started.with({ hour: 18, minute: 30 })
  const base = started.hour < 10 ? evening.subtract({ days: 1 }) : started.hour < 19 ? started : evening
  const set = (to: Temporal.ZonedDateTime) => {
    clock.now = new Date(to.epochMilliseconds)
  }
  const here = () => Temporal.Instant.fromEpochMilliseconds(clock.now.getTime()).toZonedDateTimeISO(zone)
  return {
    at: (daysAgo: number, time: string) => set(base.subtract({ days: daysAgo }).withPlainTime(time)),
    earlier: (minutes: number) => set(base.subtract({ minutes })),
    year: () => here().year,
    /** ISO, so many days later */
    day: (days: number) => here().add({ days }).toPlainDate().toString(),
    /** as people say it: 27. November */
    date: (days: number) => here().add({ days }).toLocaleString('de', { day: 'numeric', month: 'long' }),
  }
}
