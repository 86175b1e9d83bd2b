import { useTranslation } from 'react-i18next';
import { SpotlightWall, useSpotlight } from '@/features/caseboard';
import type { PhaseViewProps } from '@/features/session';
import { useFormat } from '@/shared/i18n/format';
import { cx, Progress, useAnnounced } from '@/shared/ui';
import { useTopic } from '@/shared/live';
import type { ExerciseWall as Shown, WallResult } from '@/shared/live/messages';
import { best } from './commits';
import s from './ExerciseWall.module.css';

/**
 * On the wall: the question and how many teams have committed (the options stand on every team's own screen); after the
 * reveal who chose what. Before it the server tells the wall nothing else. A board that is on every screen stands in its
 * place.
 */
export default function ExerciseWall(props: PhaseViewProps) {
  const lit = useSpotlight(props.sessionId);
  return lit ? <SpotlightWall key={lit.boardId} lit={lit} /> : <Question {...props} />;
}

function Question({ phase }: PhaseViewProps) {
  const { t } = useTranslation('exercise');
  const { view } = useTopic<Shown>(`exercise-wall/${phase.id}`);
  const revealed = view !== undefined && view.results !== null;
  useAnnounced(revealed ? t('staff.choices') : undefined);
  if (!view) return null;
  return (
    <div className={cx(s.wall)}>
      <h2 className={cx(s.question)} data-revealed={revealed}>
        {view.question}
      </h2>
      {view.results ? <Revealed results={view.results} /> : <Awaited wall={view} />}
    </div>
  );
}

function Awaited({ wall: { committed, teams } }: { wall: Shown }) {
  const { t } = useTranslation('exercise');
  const words = t('staff.wall.committed', { committed, all: teams });
  return (
    <div className={cx(s.count)}>
      <p className={cx(s.committed)}>{words}</p>
      <Progress label={words} value={committed} max={Math.max(1, teams)} bare />
    </div>
  );
}

function Revealed({ results }: { results: readonly WallResult[] }) {
  const top = best(results);
  return (
    <ol className={cx(s.results)}>
      {results.map((option) => (
        <Result key={option.id} option={option} isBest={top.has(option.id)} />
      ))}
    </ol>
  );
}

function Result({ option, isBest }: { option: WallResult; isBest: boolean }) {
  const { t } = useTranslation('exercise');
  const { percent, list } = useFormat();
  const teams = option.chosenBy;
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
