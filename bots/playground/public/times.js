const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' })
const date = new Intl.DateTimeFormat('de-DE', { weekday: 'long', day: 'numeric', month: 'long' })
const shortDate = new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'numeric' })

/** "14:05" */
export const timeOf = at => clock.format(new Date(at))

/** "Heute", "Gestern", "Donnerstag, 26. November" */
export function dayOf(at) {
  const days = daysAgo(at)
  if (days === 0) return 'Heute'
  return days === 1 ? 'Gestern' : date.format(new Date(at))
}

/** "14:05" today, "26.11." before */
export const shortTimeOf = at => (daysAgo(at) === 0 ? timeOf(at) : shortDate.format(new Date(at)))

/** whole local days; midday keeps the hour of summer time out */
const daysAgo = at => Math.round((noon(new Date()) - noon(new Date(at))) / 86_400_000)
const noon = moment => new Date(moment).setHours(12, 0, 0, 0)
