import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import type { StudentExercise } from '@/shared/live/messages';
import { cx, Notice } from '@/shared/ui';
import { CommitForm } from './CommitForm';
import { Revealed } from './Revealed';
import s from './Decision.module.css';

/** The question and what the team commits to; after the reveal what all teams did. */
export function Decision({ exercise, isOpen }: { exercise: StudentExercise; isOpen: boolean }) {
  const { t } = useTranslation('exercise');
  const { reveal } = exercise;
  return (
    <section className={cx(s.decision)} aria-label={t('student.title')}>
      <h2 className={cx(s.question)}>{exercise.question}</h2>
      {reveal ? (
        <Revealed reveal={reveal} />
      ) : (
        <>
          <Committed exercise={exercise} isOpen={isOpen} />
          {/* hidden, not taken away: what is being written outlives a pause */}
          <div hidden={!isOpen}>
            <CommitForm exercise={exercise} />
          </div>
        </>
      )}
    </section>
  );
}

function Committed({ exercise: { commit, options }, isOpen }: { exercise: StudentExercise; isOpen: boolean }) {
  const { t } = useTranslation('exercise');
  const { time } = useFormat();
  const chosen = options.find((option) => option.id === commit?.option);
  if (!commit || !chosen) {
    return <Notice tone="wait">{t(isOpen ? 'student.waiting' : 'student.nothing')}</Notice>;
  }
  const said = { name: commit.by.givenName, time: time(commit.at) };
  return (
    <Notice tone="good" live title={t('student.committed', { letter: chosen.letter })}>
      <p>{chosen.text}</p>
      <blockquote className={cx(s.reason)}>{commit.reason}</blockquote>
      <p>{t(wordsOf(commit.fromPaper, isOpen), said)}</p>
    </Notice>
  );
}

function wordsOf(fromPaper: boolean, isOpen: boolean) {
  if (fromPaper) return 'student.fromPaper';
  return isOpen ? 'student.committedBy' : 'student.committedClosed';
}
