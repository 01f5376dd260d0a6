/**
 * Lets a device's room keys hang, as they do between slow homeservers: the device believes that they are sent, and
 * nobody gets them before they are released.
 */
export function keysOnTheWay(): KeysOnTheWay {
  let held: (() => Promise<unknown>)[] | null = null
  return {
    async fetch(resource, options) {
      if (!held || !String(resource).includes('/sendToDevice/m.room.encrypted/'))
        return fetch(resource, options)
      const { signal: _, ...request } = options ?? {}
      held.push(() => fetch(resource, request))
      return Response.json({})
    },
    hold() {
      held ??= []
    },
    async release() {
      const sending = held ?? []
      held = null
      for (const send of sending) await send()
    },
  }
}

export interface KeysOnTheWay {
  fetch: typeof fetch
  hold(): void
  release(): Promise<void>
}
