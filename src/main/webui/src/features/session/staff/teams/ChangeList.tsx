import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Button, cx, NamesHiddenContext } from '@/shared/ui';
import s from './TeamsToday.module.css';
import type { TeamChange, useTeamChanges } from './teamsToday';

interface ChangeListProps {
  changes: TeamChange[];
  undo: ReturnType<typeof useTeamChanges>['undo'];
}

/** What was changed today, the newest first; the last one can be undone. */
export function ChangeList({ changes, undo }: ChangeListProps) {
  const { t } = useTranslation('session');
  if (changes.length === 0) return <p className={cx(s.soft)}>{t('teamsToday.noChanges')}</p>;
  return (
    <section aria-labelledby="team-changes">
      <h3 id="team-changes" className={cx(s.title)}>
        {t('teamsToday.changes')}
      </h3>
      <ul className={cx(s.changes)}>
        {changes.map((change) => (
          <li key={change.id} className={cx(s.change, change.undone && s.undone)}>
            <Words change={change} />
            {change.undoable ? (
              <Button onPress={() => undo.mutate(change.id)} isPending={undo.isPending}>
                {t('teamsToday.undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ change }: { change: TeamChange }) {
  const { t } = useTranslation('session');
  const { time, list } = useFormat();
  const hidden = use(NamesHiddenContext);
  const somebody = t('teamsToday.somebody');
  const said = t(`teamsToday.said.${change.kind}`, {
    names: hidden ? somebody : list(change.movers),
    from: change.from ?? '',
    to: change.to ?? '',
  });
  const by = t('teamsToday.by', { time: time(change.at), name: hidden ? somebody : (change.by ?? somebody) });
  return (
    <span>
      {said} <span className={cx(s.soft)}>{change.undone ? t('teamsToday.undone', { by }) : by}</span>
    </span>
  );
}
