const nothing = () => {}

/** A log that nobody reads. */
export const silent = { info: nothing, warn: nothing, error: nothing }
