import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseTemplate, ShareParticipation } from '@/features/caseboard';
import { ChooseCase, phaseCaseQuery } from '@/features/casework';
import { useMayPrepare, type PhaseViewProps } from '@/features/session';
import { Badge, Button, cx, letter } from '@/shared/ui';
import { exerciseQuery, type Exercise } from './exercise';
import { ExerciseForm } from './ExerciseForm';
import s from './PrepareExercise.module.css';

/** An application exercise before the session starts: its case, the lanes of its boards, its question and what each option is worth. */
export default function PrepareExercise({ sessionId, courseId, phase }: PhaseViewProps) {
  const { t } = useTranslation('exercise');
  const { data: exercise } = useSuspenseQuery(exerciseQuery(phase.id));
  const { caseId } = useSuspenseQuery(phaseCaseQuery(phase.id)).data;
  const editable = useMayPrepare(sessionId);
  const [writing, setWriting] = useState(exercise === null);
  return (
    <div className={cx(s.exercise)}>
      <ChooseCase sessionId={sessionId} courseId={courseId} phaseId={phase.id} editable={editable} />
      {caseId === null ? null : (
        <>
          <ChooseTemplate phaseId={phase.id} caseId={caseId} />
          <ShareParticipation phaseId={phase.id} />
        </>
      )}
      <section className={cx(s.part)} aria-labelledby={`question-${phase.id}`}>
        <h3 id={`question-${phase.id}`}>{t('preparation.exercise')}</h3>
        {editable && writing ? (
          <ExerciseForm sessionId={sessionId} phaseId={phase.id} exercise={exercise} onDone={() => setWriting(false)} />
        ) : (
          <Written exercise={exercise} />
        )}
        {editable && !writing ? (
          <div>
            <Button onPress={() => setWriting(true)}>{t('preparation.edit')}</Button>
          </div>
        ) : null}
      </section>
    </div>
  );
}

function Written({ exercise }: { exercise: Exercise | null }) {
  const { t } = useTranslation('exercise');
  if (!exercise) return <p>{t('preparation.none')}</p>;
  return (
    <>
      <p className={cx(s.question)}>{exercise.question}</p>
      <ol className={cx(s.options)}>
        {exercise.options.map((option, index) => (
          <li key={option.id} className={cx(s.option)}>
            <span className={cx(s.letter)}>{letter(index)}</span>
            <span className={cx(s.words)}>
              {option.text}
              {option.rationale ? <span className={cx(s.soft)}>{option.rationale}</span> : null}
            </span>
            <Badge>{t('preparation.pointsOf', { count: option.points })}</Badge>
          </li>
        ))}
      </ol>
    </>
  );
}
