import type { Person } from '@/shared/live';
import type { BoardCard, BoardPerson } from '@/shared/live/messages';
import type { Board } from '../board';
import { atWork, type AtWork } from '../presence/atWork';
import type { LiveBoard } from '../useBoard';
import { linksOf, titleOf, type SeenLink } from './CardLinks';

/** A card with all that it shows of the board around it, and what never changes: only what concerns it draws it. */
export interface CardSeen extends Pick<LiveBoard, 'me' | 'act' | 'note' | 'newest'> {
  card: BoardCard;
  author: BoardPerson | Person | undefined;
  people: Board['people'];
  links: readonly SeenLink[];
  /** Who of the others is at it. */
  there: readonly AtWork[];
  /** Whether something of it is on its way. */
  isWaiting: boolean;
  isStored: boolean;
}

export interface CardProps extends CardSeen {
  isOpen: boolean;
}

/** Picks out what each card shows. */
export function seenOn(live: LiveBoard, board: Board): (card: BoardCard) => CardSeen {
  const { me, act, note, newest, people: here, waiting, stored } = live;
  const { people } = board;
  const present = atWork(here, live.signals, me);
  const linked = new Set([...board.links.values()].flatMap(({ from, to }) => [from, to]));
  return (card) => ({
    card,
    author: people.get(card.author) ?? here.find(({ accountId }) => accountId === card.author),
    people,
    links: linked.has(card.id) ? linksOf(board, card.id) : [],
    there: present.filter((one) => one.card === card.id),
    isWaiting: waiting.has(card.id),
    isStored: stored?.cards.has(card.id) ?? false,
    me,
    act,
    note,
    newest,
  });
}

/** Whether a card looks and does the same at two moments, on a board that goes on as on one of the past. */
export function looksSame(one: CardProps, other: CardProps): boolean {
  const { links, there, ...rest } = one;
  return (
    (Object.keys(rest) as (keyof typeof rest)[]).every((key) => one[key] === other[key]) &&
    isSameList(links, other.links, isSameLink) &&
    isSameList(there, other.there, (a, b) => a.person === b.person && a.typing === b.typing)
  );
}

const isSameList = <T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean) =>
  one.length === other.length &&
  one.every((a, at) => {
    const b = other[at];
    return b !== undefined && isSame(a, b);
  });

/** Of the card at the other end no more is shown than how it begins, and where it stands. */
const isSameLink = (a: SeenLink, b: SeenLink) =>
  a.link === b.link &&
  (a.other === b.other || (a.other.lane === b.other.lane && titleOf(a.other) === titleOf(b.other)));
