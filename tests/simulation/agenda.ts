/** What happens next: a binary heap over typed arrays, earliest first, first in first out at equal times. */
export class Agenda {
  private at = new Float64Array(1024)
  private what = new Float64Array(1024)
  private order = new Float64Array(1024)
  private count = 0
  private added = 0

  /** `what` is any whole number up to 2^53; the owner packs and unpacks it. */
  add(at: number, what: number): void {
    if (this.count === this.at.length) this.grow()
    let slot = this.count++
    const order = this.added++
    while (slot > 0) {
      const parent = (slot - 1) >> 1
      if (this.comesBefore(parent, at, order)) break
      this.move(parent, slot)
      slot = parent
    }
    this.put(slot, at, what, order)
  }

  /** The time of the next event; Infinity when there is none. */
  get next(): number {
    return this.count === 0 ? Number.POSITIVE_INFINITY : (this.at[0] as number)
  }

  take(): number {
    const what = this.what[0] as number
    const last = --this.count
    const at = this.at[last] as number
    const order = this.order[last] as number
    let slot = 0
    for (;;) {
      let child = 2 * slot + 1
      if (child >= last) break
      if (
        child + 1 < last &&
        this.comesBefore(child + 1, this.at[child] as number, this.order[child] as number)
      )
        child++
      if (!this.comesBefore(child, at, order)) break
      this.move(child, slot)
      slot = child
    }
    this.put(slot, at, this.what[last] as number, order)
    return what
  }

  private comesBefore(slot: number, at: number, order: number): boolean {
    const mine = this.at[slot] as number
    return mine < at || (mine === at && (this.order[slot] as number) < order)
  }

  private put(slot: number, at: number, what: number, order: number): void {
    this.at[slot] = at
    this.what[slot] = what
    this.order[slot] = order
  }

  private move(from: number, to: number): void {
    this.put(to, this.at[from] as number, this.what[from] as number, this.order[from] as number)
  }

  private grow(): void {
    const larger = (before: Float64Array) => {
      const after = new Float64Array(before.length * 2)
      after.set(before)
      return after
    }
    this.at = larger(this.at)
    this.what = larger(this.what)
    this.order = larger(this.order)
  }
}
