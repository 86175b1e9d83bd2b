import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui';
import { MakeUpDialog } from './MakeUpDialog';
import s from './PolicyScore.module.css';
import type { Gradebook, GradebookRow } from './results';

interface PolicyScoreProps {
  book: Gradebook;
  row: GradebookRow;
  number: (value: number) => string;
}

/** The score of a student by the school's policy; below it, in words, each test that does not simply count. */
export function PolicyScore({ book, row, number }: PolicyScoreProps) {
  const { t } = useTranslation('gradebook');
  if (!row.own) return null;
  const { score, counted, attendance } = row.own;
  const special = counted.flatMap(({ percent, reason }, place) => {
    if (reason === 'PRESENT') return [];
    const test = book.counted[place]?.title ?? '';
    const what = percent === null ? t('book.leftOut', { test }) : t('book.counts', { test, percent: number(percent) });
    return [{ key: place, words: `${what}: ${t(`reason.${reason}`)}` }];
  });
  const away = attendance === 'ABSENT' || attendance === 'EXCUSED';
  return (
    <div className={cx(s.score)}>
      <span className={cx(s.percent)}>{score === null ? t('book.noScore') : `${number(score)} %`}</span>
      {special.length > 0 ? (
        <ul className={cx(s.reasons)}>
          {special.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
      ) : null}
      {away ? <MakeUpDialog book={book} row={row} /> : null}
    </div>
  );
}
