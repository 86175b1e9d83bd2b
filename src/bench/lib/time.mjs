/** Milliseconds on a clock that never jumps. */
export const now = () => performance.now();

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));

/** Waits until a moment of {@link now}. */
export const until = (moment) => pause(moment - now());
