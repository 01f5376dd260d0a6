/**
 * Spans of wall-clock minutes within a day, as from a calendar of the wall: intersection, subtraction, room.
 * A span may run past midnight (`to` > 1440); an empty one is left out.
 */
export interface Span {
  from: number
  to: number
}

export function overlap(free: readonly Span[], wanted: readonly Span[]): Span[] {
  return free.flatMap(a =>
    wanted
      .map(b => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) }))
      .filter(span => span.from < span.to),
  )
}

export function without(free: readonly Span[], taken: readonly Span[]): Span[] {
  return taken.reduce<Span[]>(
    (left, gone) =>
      left.flatMap(span =>
        [
          { from: span.from, to: Math.min(span.to, gone.from) },
          { from: Math.max(span.from, gone.to), to: span.to },
        ].filter(part => part.from < part.to),
      ),
    [...free],
  )
}

export const hasRoom = (free: readonly Span[], minutes: number): boolean =>
  free.some(span => span.to - span.from >= minutes)
