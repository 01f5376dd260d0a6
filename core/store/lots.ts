/** Gathers what comes while the last lot is being worked on: in a crowd one statement does for many. */
export function inLots<Item>(work: (items: Item[]) => Promise<void>): (item: Item) => Promise<void> {
  let items: Item[] = []
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<void> | null = null
  const begin = () => {
    const lot = items
    items = []
    next = null
    return work(lot)
  }
  return item => {
    items.push(item)
    if (!next) {
      next = last.then(begin)
      last = next.catch(() => {})
    }
    return next
  }
}
