import { useTranslation } from 'react-i18next';
import type { PhaseViewProps } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { cx, Progress, useAnnounced } from '@/shared/ui';
import type { ExerciseProgress, RevealedOption } from '@/shared/live/messages';
import { best, teamsFor } from './commits';
import s from './ExerciseWall.module.css';
import { useExerciseProgress } from './useProgress';

/**
 * On the wall: the question and how many teams have committed (the options stand on every team's own screen); after the
 * reveal who chose what. The view it is drawn from knows the choices before: until the reveal nothing but the question
 * and the count may be taken from it.
 */
export default function ExerciseWall({ phase }: PhaseViewProps) {
  const { t } = useTranslation('exercise');
  const { progress } = useExerciseProgress(phase.id);
  const revealed = progress !== undefined && progress.revealedAt !== null;
  useAnnounced(revealed ? t('staff.choices') : undefined);
  if (!progress) return null;
  return (
    <div className={cx(s.wall)}>
      <h2 className={cx(s.question)} data-revealed={revealed}>
        {progress.question}
      </h2>
      {revealed ? <Revealed progress={progress} /> : <Awaited progress={progress} />}
    </div>
  );
}

function Awaited({ progress: { committed, teams } }: { progress: ExerciseProgress }) {
  const { t } = useTranslation('exercise');
  const words = t('staff.wall.committed', { committed, all: teams.length });
  return (
    <div className={cx(s.count)}>
      <p className={cx(s.committed)}>{words}</p>
      <Progress label={words} value={committed} max={Math.max(1, teams.length)} bare />
    </div>
  );
}

function Revealed({ progress }: { progress: ExerciseProgress }) {
  const top = best(progress.options);
  return (
    <ol className={cx(s.results)}>
      {progress.options.map((option) => (
        <Result key={option.id} option={option} progress={progress} isBest={top.has(option.id)} />
      ))}
    </ol>
  );
}

interface ResultProps {
  option: RevealedOption;
  progress: ExerciseProgress;
  isBest: boolean;
}

function Result({ option, progress, isBest }: ResultProps) {
  const { t } = useTranslation('exercise');
  const { percent, list } = useFormat();
  const teams = teamsFor(progress.teams, option.id).map(({ name }) => name);
  return (
    <li className={cx(s.option, isBest && s.best)}>
      <span className={cx(s.letter)}>{option.letter}</span>
      <span className={cx(s.result)}>
        <span className={cx(s.text)}>{option.text}</span>
        <Progress label={option.text} value={option.percent} max={100} bare />
        <span className={cx(s.teams)}>
          {isBest ? <strong className={cx(s.bestWords)}>{t('staff.wall.best')}</strong> : null}
          {teams.length === 0 ? t('staff.wall.nobody') : t('staff.wall.chosenBy', { teams: list(teams) })}
        </span>
      </span>
      <span className={cx(s.percent)}>{percent(option.percent / 100)}</span>
    </li>
  );
}
