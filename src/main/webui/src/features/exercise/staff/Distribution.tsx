import { useTranslation } from 'react-i18next';
import { cx, Progress } from '@/shared/ui';
import type { ExerciseProgress } from '@/shared/live/messages';
import s from './Distribution.module.css';

/** The options with their worth, and how many teams chose each. */
export function Distribution({ progress: { options, teams } }: { progress: ExerciseProgress }) {
  const { t } = useTranslation('exercise');
  return (
    <ol className={cx(s.options)}>
      {options.map((option) => (
        <li key={option.id} className={cx(s.option)}>
          <span className={cx(s.letter)}>{option.letter}</span>
          <span className={cx(s.words)}>
            <span>{option.text}</span>
            <Progress label={option.text} value={option.teams} max={Math.max(1, teams.length)} bare />
          </span>
          <span className={cx(s.figures)}>
            <span className={cx(s.teams)}>{t('staff.teams', { count: option.teams })}</span>
            <span>{t('staff.points', { count: option.points })}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
