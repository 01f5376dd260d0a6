/** Runs what is given under the same name one after the other, whatever becomes of the one before. */
export function oneAtATime(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const running = (last.get(name) ?? Promise.resolve()).then(work, work)
    last.set(name, running)
    const forget = () => {
      if (last.get(name) === running) last.delete(name)
    }
    running.then(forget, forget)
    return running
  }
}
