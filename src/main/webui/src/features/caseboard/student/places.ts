import { generateKeyBetween } from 'fractional-indexing';
import type { BoardCard } from '@/shared/live/messages';

/** The place below the last card of a lane, its cards from top to bottom. */
export function placeAtEnd(lane: readonly BoardCard[]): string {
  return generateKeyBetween(lane.at(-1)?.order ?? null, null);
}

/** The place one step up (-1) or down (1) for a card of the lane; null where it cannot go. */
export function placeAStep(lane: readonly BoardCard[], card: string, step: -1 | 1): string | null {
  const at = lane.findIndex(({ id }) => id === card);
  const target = at + step;
  if (at < 0 || target < 0 || target >= lane.length) return null;
  const [above, below] = step < 0 ? [target - 1, target] : [target, target + 1];
  const upper = lane[above]?.order ?? null;
  const lower = lane[below]?.order ?? null;
  // Two cards that were put at the same place at the same moment: nothing is between them.
  if (upper !== null && lower !== null && upper >= lower) return generateKeyBetween(lower, null);
  return generateKeyBetween(upper, lower);
}

/** The place before a card of the lane, or below all; the lane from top to bottom. */
export function placeBefore(lane: readonly BoardCard[], before: string | null): string {
  const at = lane.findIndex(({ id }) => id === before);
  if (at < 0) return placeAtEnd(lane);
  const upper = lane[at - 1]?.order ?? null;
  const lower = lane[at]?.order ?? null;
  if (upper !== null && lower !== null && upper >= lower) return generateKeyBetween(lower, null);
  return generateKeyBetween(upper, lower);
}
