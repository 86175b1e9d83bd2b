import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { cx, Panel, Progress } from '@/shared/ui';
import type { MyResults } from '../results';
import s from './Tests.module.css';

/** Alone and with the team, as two bars on one scale. */
export function Tests({ results }: { results: MyResults }) {
  const { t } = useTranslation('gradebook');
  if (results.irats.length + results.trats.length === 0) return null;
  return (
    <Panel title={t('mine.tests')}>
      <div className={cx(s.tests)}>
        {results.irats.map((irat) => (
          <Bar key={irat.phaseId} who={t('mine.irat')} title={irat.title} score={irat.result} />
        ))}
        {results.trats.map((trat) => (
          <Bar
            key={trat.phaseId}
            who={t('mine.trat')}
            title={trat.with === null ? trat.title : t('mine.with', { what: trat.title, team: trat.with })}
            score={trat}
          />
        ))}
        {results.trats.map((trat) => (trat.gain ? <Gain key={trat.phaseId} gain={trat.gain} /> : null))}
      </div>
    </Panel>
  );
}

interface Score {
  points: number;
  maximum: number;
  percent: number;
}

interface BarProps {
  who: string;
  title: string;
  score: Score | null;
}

function Bar({ who, title, score }: BarProps) {
  const { t } = useTranslation('gradebook');
  const { number } = useFormat();
  return (
    <div className={cx(s.test)}>
      <p className={cx(s.who)}>
        <strong>{who}</strong> <span>{title}</span>
      </p>
      {score ? (
        <>
          <p className={cx(s.percent)}>{number(score.percent)} %</p>
          <div className={cx(s.bar)}>
            <Progress label={`${who}, ${title}`} value={score.percent} max={100} bare />
          </div>
          <p className={cx(s.points)}>{t('mine.points', { points: score.points, maximum: score.maximum })}</p>
        </>
      ) : (
        <p className={cx(s.points)}>{t('mine.waiting')}</p>
      )}
    </div>
  );
}

function Gain({ gain }: { gain: { individualMean: number; gain: number } }) {
  const { t } = useTranslation('gradebook');
  const { number } = useFormat();
  const signed = `${gain.gain > 0 ? '+' : ''}${number(gain.gain)}`;
  return (
    <p className={cx(s.gain)}>
      <strong>{t('mine.gain')}</strong>
      <span className={cx(s.percent)}>{t('mine.gainUnit', { gain: signed })}</span>
      <span className={cx(s.points)}>{t('mine.gainNote', { mean: number(gain.individualMean) })}</span>
    </p>
  );
}
