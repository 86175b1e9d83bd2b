import type { BoardCard } from '@/shared/live/messages';
import { applied, NOTHING_ON_IT, type Content } from '../student/fold';
import type { Done } from './past';

/** Somebody's value for a field, or for the words of the card. */
export interface Said {
  done: Done;
  value: string;
}

/** All values that a card ever had, each list the latest first. */
export interface CardPast {
  card: BoardCard;
  words: Said[];
  fields: ReadonlyMap<string, Said[]>;
  /** Whatever else was done to it. */
  others: Done[];
}

/** Letters that one person types into a card without a longer rest are one value. */
const REST_MS = 30_000;

/** What a card went through; null for one that never was on the board. */
export function pastOfCard(past: readonly Done[], id: string): CardPast | null {
  const words: Said[] = [];
  const fields = new Map<string, Said[]>();
  const others: Done[] = [];
  let content: Content = NOTHING_ON_IT;
  let card: BoardCard | undefined;
  const set = (field: string, said: Said) => fields.set(field, [said, ...(fields.get(field) ?? [])]);
  for (const done of past.filter(({ op }) => 'card' in op && op.card === id)) {
    const { op } = done;
    content = applied(content, op, done.by);
    card = content.cards.get(id) ?? card;
    if (!card) continue;
    if (op.type === 'field-set') set(op.field, { done, value: op.value });
    else if (op.type === 'card-created') {
      words.unshift({ done, value: card.text });
      Object.entries(card.fields).forEach(([field, value]) => set(field, { done, value }));
    } else if (op.type === 'card-edited' || op.type === 'text-changed') {
      if (goesOn(words[0], done)) words.shift();
      words.unshift({ done, value: card.text });
    } else others.unshift(done);
  }
  return card ? { card, words, fields, others } : null;
}

const goesOn = (last: Said | undefined, { by, at, op }: Done): boolean =>
  last !== undefined &&
  op.type === 'text-changed' &&
  last.done.op.type === 'text-changed' &&
  last.done.by === by &&
  Date.parse(at) - Date.parse(last.done.at) < REST_MS;
