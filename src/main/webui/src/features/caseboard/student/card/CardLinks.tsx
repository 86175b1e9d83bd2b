import { useTranslation } from 'react-i18next';
import type { BoardCard, CardLink, LinkKind } from '@/shared/live/messages';
import { cx, Icon } from '@/shared/ui';
import type { Content } from '../fold';
import { beginningOf } from './beginning';
import { useFocusCard } from './focus';
import s from './Card.module.css';

/** The beginning of a card's words, to name it by. */
export const titleOf = (card: BoardCard) => {
  const line = card.text.trim().split('\n')[0] ?? '';
  return line === '' ? '…' : beginningOf(line);
};

export interface SeenLink {
  link: CardLink;
  /** The card at the other end. */
  other: BoardCard;
  /** Whether it comes from the other. */
  isBack: boolean;
}

/** The links of a card, those to others first; none to cards that were deleted. */
export function linksOf({ cards, links }: Pick<Content, 'cards' | 'links'>, card: string): SeenLink[] {
  return [...links.values()]
    .filter(({ from, to }) => from === card || to === card)
    .flatMap((link) => {
      const isBack = link.to === card;
      const other = cards.get(isBack ? link.from : link.to);
      return other ? [{ link, other, isBack }] : [];
    })
    .sort((one, two) => Number(one.isBack) - Number(two.isBack));
}

/** Says what a link means as seen from one of its ends. */
export function useLinkWords(): (kind: LinkKind, isBack: boolean) => string {
  const { t } = useTranslation('caseboard');
  return (kind, isBack) => t(isBack ? `card.linkBack.${kind}` : `card.link.${kind}`);
}

/** What a card supports, contradicts, causes or treats, and the way there. */
export function CardLinks({ links }: { links: readonly SeenLink[] }) {
  const { t } = useTranslation('caseboard');
  const words = useLinkWords();
  const { focusCard, show } = useFocusCard();
  if (links.length === 0) return null;
  return (
    <ul className={cx(s.links)} aria-label={t('card.links')}>
      {links.map(({ link, other, isBack }) => (
        <li key={link.id}>
          <button
            type="button"
            onClick={() => {
              show(other.lane);
              focusCard(other.id);
            }}
          >
            <Icon name="link" size={16} />
            <span>
              {words(link.kind, isBack)} <strong>{titleOf(other)}</strong>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
