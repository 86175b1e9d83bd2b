import { problemOf } from '@/shared/api';
import type { Scratch, Scratched, TratItem } from '@/shared/live/messages';

/** Why a scratch was not taken: a teammate was a moment faster (`winner`), or something else (`problem`). */
export type Refusal = { item: string; winner: Scratched } | { item: string; problem: unknown };

const OVERTAKEN = ['readiness.attempt-taken', 'readiness.option-scratched', 'readiness.item-solved'];

export function refusalOf(scratch: Scratch, thrown: unknown): Refusal {
  const { code, members } = problemOf(thrown);
  const scratches = Array.isArray(members.scratches) ? (members.scratches as Scratched[]) : [];
  const winner = OVERTAKEN.includes(code) ? winnerOf(scratch, scratches) : undefined;
  return winner ? { item: scratch.item, winner } : { item: scratch.item, problem: thrown };
}

/** The team has gone on: another scratch has followed the one that was faster. */
export function isPast(refusal: Refusal, item: TratItem): boolean {
  if ('problem' in refusal) return false;
  const at = item.scratches.findIndex((scratched) => scratched.option === refusal.winner.option);
  return at >= 0 && at < item.scratches.length - 1;
}

/** Who took the same option, else the same attempt, else the last word. */
function winnerOf(scratch: Scratch, scratches: Scratched[]): Scratched | undefined {
  return (
    scratches.find((other) => other.option === scratch.option) ??
    scratches.find((other) => other.attempt === scratch.attempt) ??
    scratches.at(-1)
  );
}
