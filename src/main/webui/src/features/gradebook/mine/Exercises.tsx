import { useTranslation } from 'react-i18next';
import { cx, Panel } from '@/shared/ui';
import type { MyResults } from '../results';
import s from './Exercises.module.css';

/** What the team committed to, and what it was worth; after the reveal. */
export function Exercises({ results }: { results: MyResults }) {
  const { t } = useTranslation('gradebook');
  return (
    <Panel title={t('mine.exercises')}>
      <ul className={cx(s.list)}>
        {results.exercises.map(({ phaseId, title, with: team, result }) => (
          <li key={phaseId} className={cx(s.exercise)}>
            <h3>{team === null ? title : t('mine.with', { what: title, team })}</h3>
            {result ? (
              <>
                <p className={cx(s.points)}>{t('mine.points', { points: result.points, maximum: result.maximum })}</p>
                {result.choice ? (
                  <div className={cx(s.choice)}>
                    <p>
                      <strong>{t('mine.chose', { choice: result.choice })}</strong> {result.choiceText}
                    </p>
                    {result.reason ? <p className={cx(s.soft)}>{t('mine.reason', { reason: result.reason })}</p> : null}
                  </div>
                ) : (
                  <p className={cx(s.soft)}>{t('mine.none')}</p>
                )}
              </>
            ) : (
              <p className={cx(s.soft)}>{t('mine.notRevealed')}</p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
