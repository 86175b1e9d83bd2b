import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TratCard } from '@/shared/live/messages';
import { announce, letter } from '@/shared/ui';
import { newScratches, type CardScratch } from './card';
import { shortName } from './memberNames';

/** Tells screen readers of each new scratch, whoever made it, and what it earned. */
export function useScratchWords(card: TratCard, me: string): void {
  const words = useWordsOfScratch(card, me);
  const former = useRef(card);
  useEffect(() => {
    const fresh = former.current === card ? [] : newScratches(former.current, card);
    former.current = card;
    if (fresh.length > 0) announce(fresh.map(words).join(' '));
  }, [card, words]);
}

/** A scratch in a sentence: who, where, right or not, and the points. */
export function useWordsOfScratch({ members }: TratCard, me: string): (scratch: CardScratch) => string {
  const { t } = useTranslation('readiness');
  return ({ item, place, scratched }) => {
    const option = letter(item.options.findIndex(({ deliveryId }) => deliveryId === scratched.option));
    const where = { number: place + 1, option };
    const name = scratched.by === me ? t('trat.you') : (shortName(members, scratched.by) ?? t('trat.somebody'));
    return scratched.right
      ? t('trat.scratchedRight', { ...where, name, count: item.points ?? 0 })
      : t('trat.scratchedWrong', { ...where, name });
  };
}
