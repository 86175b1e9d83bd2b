import type { Scratched, TratCard, TratCommand, TratItem } from '@/shared/live/messages';

/** The card as it will be when these commands of mine are stored. Scratches are never foreseen: the server decides them. */
export function cardWith(card: TratCard, commands: readonly TratCommand[], me: string): TratCard {
  return commands.reduce((before, command) => {
    const items = before.items.map((item) => (item.deliveryId === command.item ? applied(item, command, me) : item));
    return { ...before, items };
  }, card);
}

function applied(item: TratItem, command: TratCommand, me: string): TratItem {
  switch (command.type) {
    case 'lean':
      return {
        ...withoutMine(item, me),
        myLeaning: command.option,
        leaned: [...item.leaned.filter((account) => account !== me), me],
        leanings: [
          ...item.leanings.filter((other) => other.accountId !== me),
          { accountId: me, option: command.option },
        ],
      };
    case 'withdraw':
      return withoutMine(item, me);
    case 'show-leanings':
    case 'scratch':
      return item;
  }
}

function withoutMine(item: TratItem, me: string): TratItem {
  return {
    ...item,
    myLeaning: null,
    leaned: item.leaned.filter((account) => account !== me),
    leanings: item.leanings.filter((other) => other.accountId !== me),
  };
}

/** The first question that is not solved; the first of all when the card is complete. */
export function firstUnsolved({ items }: TratCard): number {
  return Math.max(
    0,
    items.findIndex((item) => !item.solved),
  );
}

/** The next question that is not solved, after this place and then from the beginning. */
export function nextUnsolved({ items }: TratCard, place: number): number | undefined {
  const places = items.map((_, step) => (place + 1 + step) % items.length);
  return places.find((candidate) => candidate !== place && !items[candidate]?.solved);
}

export interface CardScratch {
  item: TratItem;
  /** The question's place in the test, from 0. */
  place: number;
  scratched: Scratched;
}

/** Scratches that `after` shows and `before` did not, in the order of the questions. */
export function newScratches(before: TratCard, after: TratCard): CardScratch[] {
  const known = new Set(before.items.flatMap(keysOf));
  return after.items.flatMap((item, place) =>
    item.scratches
      .filter((scratched) => !known.has(keyOf(item, scratched)))
      .map((scratched) => ({ item, place, scratched })),
  );
}

/** The scratch that came last on the whole card. */
export function lastScratch({ items }: TratCard): CardScratch | undefined {
  return items
    .flatMap((item, place) => item.scratches.map((scratched) => ({ item, place, scratched })))
    .sort((a, b) => a.scratched.at.localeCompare(b.scratched.at))
    .at(-1);
}

export const scratchOf = (item: TratItem, option: string): Scratched | undefined =>
  item.scratches.find((scratched) => scratched.option === option);

const keyOf = (item: TratItem, { option }: Scratched) => `${item.deliveryId} ${option}`;
const keysOf = (item: TratItem) => item.scratches.map((scratched) => keyOf(item, scratched));
