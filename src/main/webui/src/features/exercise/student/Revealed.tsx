import { useTranslation } from 'react-i18next';
import type { Reveal, RevealedOption } from '@/shared/live/messages';
import { Badge, cx, Progress } from '@/shared/ui';
import s from './Decision.module.css';

/** All teams' choices and reasons at once, and what each option is worth. */
export function Revealed({ reveal }: { reveal: Reveal }) {
  const { t } = useTranslation('exercise');
  const best = Math.max(...reveal.options.map((option) => option.points));
  return (
    <div className={cx(s.revealed)}>
      <h3>{t('student.reveal')}</h3>
      <ol className={cx(s.options)}>
        {reveal.options.map((option) => (
          <Option key={option.id} option={option} reveal={reveal} isBest={option.points === best} />
        ))}
      </ol>
    </div>
  );
}

interface OptionProps {
  option: RevealedOption;
  reveal: Reveal;
  isBest: boolean;
}

function Option({ option, reveal, isBest }: OptionProps) {
  const { t } = useTranslation('exercise');
  const teams = reveal.teams.filter((team) => team.option === option.id);
  const own = teams.some((team) => team.own);
  return (
    <li className={cx(s.option)} data-best={isBest}>
      <p className={cx(s.text)}>
        <strong className={cx(s.letter)}>{option.letter}</strong> {option.text}
      </p>
      <p className={cx(s.badges)}>
        {isBest ? (
          <Badge tone="good" icon="check">
            {t('student.best')}
          </Badge>
        ) : null}
        {own ? <Badge icon="people">{t('student.ours')}</Badge> : null}
        <span>{t('student.points', { count: option.points })}</span>
        <span>{t('student.teams', { count: option.teams })}</span>
      </p>
      <Progress label={option.letter} value={option.percent} max={100} bare />
      {option.rationale ? <p>{option.rationale}</p> : null}
      <ul className={cx(s.teams)}>
        {teams.map((team) => (
          <li key={team.teamId} data-own={team.own}>
            <strong>{team.name}</strong>
            {team.own ? ` (${t('student.ownTeam')})` : null}: {team.reason}
          </li>
        ))}
      </ul>
    </li>
  );
}
