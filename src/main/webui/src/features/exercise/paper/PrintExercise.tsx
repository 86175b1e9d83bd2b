import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PrintCase } from '@/features/casework';
import { Lines, PrintPage, usePrintRun, useTeamOnPaper, type PhaseViewProps } from '@/features/session';
import { cx } from '@/shared/ui';
import { exerciseQuery } from '../preparation/exercise';
import s from './Printed.module.css';

const REASON_LINES = 8;

/** The case's sheets for the team, and the page on which it decides. */
export default function PrintExercise({ phase }: PhaseViewProps) {
  const { t } = useTranslation('exercise');
  const { sheets } = usePrintRun();
  const team = useTeamOnPaper();
  const exercise = useQuery({ ...exerciseQuery(phase.id), enabled: sheets.has('exercise'), staleTime: Infinity }).data;
  return (
    <>
      <PrintCase phaseId={phase.id} />
      {exercise && sheets.has('exercise') ? (
        <PrintPage title={phase.title} for={team.name}>
          <p className={cx(s.question)}>{exercise.question}</p>
          <p>{t('paper.how')}</p>
          <ul className={cx(s.options)}>
            {exercise.options.map((option) => (
              <li key={option.id} className={cx(s.option)}>
                <span className={cx(s.letter)}>{option.letter}</span>
                <span>{option.text}</span>
              </li>
            ))}
          </ul>
          <h3>{t('paper.reason')}</h3>
          <Lines count={REASON_LINES} />
        </PrintPage>
      ) : null}
    </>
  );
}
