import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, DisciplineMark } from '@/shared/ui';
import { KINDS } from './kinds';
import { columnsOf, disciplinesOf, marksOf } from './marks';
import type { Done } from './past';
import s from './Track.module.css';

/** What was done when and by which discipline: a line for each kind, above the slider. */
export const Track = memo(function Track({ done }: { done: readonly Done[] }) {
  const { t } = useTranslation('caseboard');
  const marks = useMemo(() => marksOf(done), [done]);
  const columns = columnsOf(done.length);
  return (
    <div className={cx(s.chart)} aria-hidden>
      <ul className={cx(s.kinds)}>
        {KINDS.map((kind) => (
          <li key={kind}>{t(`history.kind.${kind}`)}</li>
        ))}
      </ul>
      <svg className={cx(s.marks)} viewBox={`0 0 ${columns} ${KINDS.length}`} preserveAspectRatio="none">
        {marks.map(({ column, kind, discipline }) => (
          <rect
            key={`${column} ${kind}`}
            data-discipline={discipline ?? 'none'}
            x={column + 0.08}
            y={KINDS.indexOf(kind) + 0.15}
            width={0.84}
            height={0.7}
          />
        ))}
      </svg>
    </div>
  );
});

/** Which colour is whose. */
export const Legend = memo(function Legend({ done }: { done: readonly Done[] }) {
  const { t } = useTranslation('caseboard');
  const disciplines = useMemo(() => disciplinesOf(done), [done]);
  return (
    <ul className={cx(s.legend)} aria-label={t('history.legend')}>
      {disciplines.map((code) => (
        <li key={code ?? 'none'}>
          {code === null ? (
            <>
              <DisciplineMark code={null} size={20} decorative /> {t('history.staff')}
            </>
          ) : (
            <DisciplineMark code={code} size={20} named />
          )}
        </li>
      ))}
    </ul>
  );
});
