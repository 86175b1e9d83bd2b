import type { ReactNode } from 'react';
import { cx } from '@/shared/ui';
import type { PrintedItem } from './paper';
import s from './Printed.module.css';

interface QuestionsProps {
  items: readonly PrintedItem[];
  /** Before an option: where it is marked. */
  mark: (option: PrintedItem['options'][number], place: number) => ReactNode;
  /** Behind an option. */
  behind?: (option: PrintedItem['options'][number]) => ReactNode;
}

/** The questions of a test on paper, in two columns; none is torn. */
export function Questions({ items, mark, behind }: QuestionsProps) {
  return (
    <ol className={cx(s.questions)}>
      {items.map((item, number) => (
        <li key={item.stem} className={cx(s.question)}>
          <p className={cx(s.stem)}>
            {number + 1}. {item.stem}
          </p>
          <ul className={cx(s.options)}>
            {item.options.map((option, place) => (
              <li key={option.finder} className={cx(s.option)}>
                <span className={cx(s.marks)}>{mark(option, place)}</span>
                <span>{option.text}</span>
                {behind ? <span className={cx(s.finder)}>{behind(option)}</span> : null}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
