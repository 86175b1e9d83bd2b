import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api';
import { useSend } from '@/shared/live';
import type { Commit, StudentExercise } from '@/shared/live/messages';
import { Button, ChoiceRows, cx, Notice, ProblemNotice, TextField } from '@/shared/ui';
import s from './Decision.module.css';

const LONGEST = 500;

/** One choice with a reason, for the whole team. */
export function CommitForm({ exercise }: { exercise: StudentExercise }) {
  const { t } = useTranslation('exercise');
  const send = useSend(`exercise/${exercise.phaseId}`);
  const [option, setOption] = useState(exercise.commit?.option ?? null);
  const [reason, setReason] = useState(exercise.commit?.reason ?? '');
  const [problem, setProblem] = useState<unknown>(null);
  const [storing, setStoring] = useState(false);
  const commit = (chosen: string) => {
    setStoring(true);
    setProblem(null);
    const revision = exercise.commit?.revision ?? 0;
    const command: Commit = { type: 'commit', option: chosen, reason: reason.trim(), revision };
    send(command as Commit & Record<string, unknown>)
      .catch(setProblem)
      .finally(() => setStoring(false));
  };
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (option !== null) commit(option);
      }}
    >
      <ChoiceRows
        label={t('student.choose')}
        choices={exercise.options.map(({ id, text }) => ({ id, content: text }))}
        value={option}
        onChange={setOption}
        lettered
      />
      <TextField
        label={t('student.reason')}
        hint={t('student.reasonHint')}
        rows={3}
        maxLength={LONGEST}
        value={reason}
        onChange={setReason}
      />
      {problem !== null && problemOf(problem).code === 'exercise.overtaken' ? (
        <Notice tone="wait" live>
          {t('student.overtaken')}
        </Notice>
      ) : (
        <ProblemNotice problem={problem} />
      )}
      <Button
        kind="primary"
        size="l"
        type="submit"
        wide
        isPending={storing}
        isDisabled={option === null || reason.trim() === ''}
      >
        {t(exercise.commit ? 'student.change' : 'student.commit')}
      </Button>
    </form>
  );
}
