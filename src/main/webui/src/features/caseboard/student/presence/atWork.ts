import type { Person, Signalled } from '@/shared/live';
import type { BoardSignal } from '@/shared/live/messages';

/** Somebody at work on the board this moment. */
export interface AtWork {
  person: Person;
  /** At which card, or null for none. */
  card: string | null;
  typing: boolean;
}

/** The others who are at work, as far as they are still here. */
export function atWork(people: readonly Person[], signals: readonly Signalled[], me: string): AtWork[] {
  return signals.flatMap(({ accountId, signal }) => {
    const person = people.find((one) => one.accountId === accountId);
    const { card, typing } = signal as BoardSignal;
    return person && accountId !== me ? [{ person, card, typing }] : [];
  });
}
