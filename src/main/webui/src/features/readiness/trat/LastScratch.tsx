import type { TratCard } from '@/shared/live/messages';
import { cx, PersonMark } from '@/shared/ui';
import { lastScratch } from './card';
import s from './LastScratch.module.css';
import { useCard } from './cardContext';
import { useWordsOfScratch } from './useScratchWords';

/** What happened last on the card, also while one looks at another question. */
export function LastScratch({ card }: { card: TratCard }) {
  const { me, members } = useCard();
  const words = useWordsOfScratch(card, me);
  const last = lastScratch(card);
  const by = members.find((member) => member.accountId === last?.scratched.by);
  if (!last || !by) return null;
  return (
    <p className={cx(s.last)} key={`${last.item.deliveryId} ${last.scratched.option}`}>
      <span aria-hidden>
        <PersonMark person={by} size="s" />
      </span>
      {words(last)}
    </p>
  );
}
