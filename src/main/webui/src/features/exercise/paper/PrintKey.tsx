import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PrintPage, type PhaseViewProps } from '@/features/session';
import { cx } from '@/shared/ui';
import { exerciseQuery } from '../preparation/exercise';
import s from './Printed.module.css';

/** What the options are worth, for staff alone. */
export default function PrintKey({ phase }: PhaseViewProps) {
  const { t } = useTranslation('exercise');
  const exercise = useQuery(exerciseQuery(phase.id)).data;
  if (!exercise) return null;
  return (
    <PrintPage title={t('paper.keyOf', { title: phase.title })} for={t('paper.staffOnly')}>
      <p className={cx(s.question)}>{exercise.question}</p>
      <ul className={cx(s.options)}>
        {exercise.options.map((option) => (
          <li key={option.id} className={cx(s.option)}>
            <span className={cx(s.letter)}>{option.letter}</span>
            <span>
              {option.text}
              {option.rationale ? ` (${option.rationale})` : null}
            </span>
            <strong>{t('staff.points', { count: option.points })}</strong>
          </li>
        ))}
      </ul>
    </PrintPage>
  );
}
