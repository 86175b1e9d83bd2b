import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardView, CiteButton, useBoard } from '@/features/caseboard';
import { CaseView } from '@/features/casework';
import { usePhaseOpen, type PhaseViewProps } from '@/features/session';
import { api, call } from '@/shared/api';
import { useTopic } from '@/shared/live';
import type { ExerciseAwaited, SeenPart, StudentExercise } from '@/shared/live/messages';
import { cx, EmptyState, ProblemNotice, Skeleton } from '@/shared/ui';
import { Decision } from './Decision';
import s from './ExercisePhase.module.css';

/** The student's exercise: the case, the team's board and the decision; on a phone one of them at a time. */
export default function ExercisePhase({ phase }: PhaseViewProps) {
  const { t } = useTranslation('exercise');
  const { view, problem } = useTopic<StudentExercise | ExerciseAwaited>(`exercise/${phase.id}`);
  const open = usePhaseOpen(phase);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!view) return <Skeleton lines={6} />;
  if (view.type === 'exercise-awaited') {
    return <EmptyState title={t('student.awaited')}>{t('student.awaitedDetail')}</EmptyState>;
  }
  const decision = <Decision exercise={view} isOpen={open} />;
  return view.caseGiven ? <WithCase phaseId={phase.id} isOpen={open} decision={decision} /> : decision;
}

interface WithCaseProps {
  phaseId: string;
  isOpen: boolean;
  decision: React.ReactNode;
}

function WithCase({ phaseId, ...props }: WithCaseProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['phases', phaseId, 'board'] as const,
    staleTime: Infinity,
    queryFn: () => call(api.GET('/api/phases/{phase}/board', { params: { path: { phase: phaseId } } })),
  });
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  return data ? <Desk phaseId={phaseId} boardId={data.boardId} {...props} /> : <Skeleton lines={6} />;
}

/** Not drawn with every letter on the board beside it. */
const Case = memo(CaseView);

const PLACES = ['case', 'board', 'question'] as const;

function Desk({ phaseId, boardId, isOpen, decision }: WithCaseProps & { boardId: string }) {
  const { t } = useTranslation('exercise');
  const [place, setPlace] = useState<(typeof PLACES)[number]>('case');
  const live = useBoard(boardId);
  const { board, operate, newest } = live;
  const lanes = isOpen && board?.readOnly === false ? board.layout.lanes : undefined;
  const cite = useCallback(
    (part: SeenPart) => lanes && <CiteButton part={part} lanes={lanes} operate={operate} newest={newest} />,
    [lanes, operate, newest],
  );
  return (
    <div className={cx(s.desk)} data-place={place}>
      <div className={cx(s.places)} role="group" aria-label={t('student.parts')}>
        {PLACES.map((one) => (
          <button key={one} type="button" aria-pressed={one === place} onClick={() => setPlace(one)}>
            {t(`student.${one}`)}
          </button>
        ))}
      </div>
      <div className={cx(s.case)}>
        <Case phaseId={phaseId} actions={cite} />
      </div>
      <div className={cx(s.board)}>
        <BoardView live={live} isOpen={isOpen} />
      </div>
      <div className={cx(s.question)}>{decision}</div>
    </div>
  );
}
