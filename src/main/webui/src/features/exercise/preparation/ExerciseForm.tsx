import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions, Button, cx, Icon, letter, ProblemNotice, TextField, toast } from '@/shared/ui';
import { draftOf, draftSound, MOST_OPTIONS, withOption } from './draft';
import { useWriteExercise, type Exercise } from './exercise';
import s from './ExerciseForm.module.css';
import { OptionFields } from './OptionFields';

interface ExerciseFormProps {
  sessionId: string;
  phaseId: string;
  exercise: Exercise | null;
  onDone: () => void;
}

/** Writes the question and its options; nothing is saved until all of it is sound. */
export function ExerciseForm({ sessionId, phaseId, exercise, onDone }: ExerciseFormProps) {
  const { t } = useTranslation('exercise');
  const [draft, setDraft] = useState(() => draftOf(exercise));
  const [tried, setTried] = useState(false);
  const writing = useWriteExercise(sessionId, phaseId);
  const save = () => {
    setTried(true);
    if (!draftSound(draft)) return;
    writing.mutate(draft, {
      onSuccess: () => {
        toast({ tone: 'good', title: t('preparation.saved') });
        onDone();
      },
    });
  };
  return (
    <form
      className={cx(s.form)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('preparation.question')}
        hint={t('preparation.questionHint')}
        value={draft.question}
        onChange={(question) => setDraft({ ...draft, question })}
        rows={3}
        maxLength={2000}
        error={tried && draft.question.trim() === '' ? t('preparation.questionMissing') : undefined}
      />
      <p className={cx(s.soft)}>{t('preparation.pointsHint')}</p>
      <ol className={cx(s.options)}>
        {draft.options.map((option, index) => (
          <OptionFields
            key={option.key}
            letter={letter(index)}
            option={option}
            draft={draft}
            onChange={setDraft}
            strict={tried}
          />
        ))}
      </ol>
      {draft.options.length < MOST_OPTIONS ? (
        <div>
          <Button onPress={() => setDraft(withOption(draft))}>
            <Icon name="plus" />
            {t('preparation.add')}
          </Button>
        </div>
      ) : null}
      <ProblemNotice problem={writing.error} />
      <Actions>
        {exercise ? <Button onPress={onDone}>{t('preparation.cancel')}</Button> : null}
        <Button kind="primary" type="submit" isPending={writing.isPending}>
          {t('preparation.save')}
        </Button>
      </Actions>
    </form>
  );
}
