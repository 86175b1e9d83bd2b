import type { Item } from '@/features/bank';
import { cx } from '@/shared/ui';
import s from './ItemLine.module.css';

/** A question by its title, or by its number, and the first lines of what it asks. */
export function ItemLine({ item }: { item: Pick<Item, 'number' | 'language' | 'title' | 'stem'> }) {
  return (
    <span className={cx(s.item)} lang={item.language ?? undefined}>
      <span className={cx(s.title)}>{item.title || item.number}</span>
      <span className={cx(s.stem)}>{item.stem}</span>
    </span>
  );
}
