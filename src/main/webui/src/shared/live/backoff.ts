const FIRST_MS = 400;
const LONGEST_MS = 5_000;

/**
 * How long to wait before the next attempt: doubling, capped, and spread at random over its upper half, so that a hall
 * that lost the network together does not come back in one instant. Nobody waits long once the server is back: a hall of
 * 600 is taken in about a second.
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return longest / 2 + (longest / 2) * random();
}
