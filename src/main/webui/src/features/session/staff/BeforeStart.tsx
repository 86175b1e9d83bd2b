import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink, cx, Faults, Notice, Panel, ProblemNotice, Skeleton } from '@/shared/ui';
import type { StaffSession } from '@/shared/live/messages';
import type { Attendance } from './attendance';
import s from './BeforeStart.module.css';
import { CheckInTeams } from './CheckInTeams';
import { sessionQuery } from './sessions';

/** Before the start: whether everything is there, and who has come already. */
export function BeforeStart({ session, attendance }: { session: StaffSession; attendance: Attendance | undefined }) {
  return (
    <div className={cx(s.parts)}>
      <Ready session={session} />
      <CheckInTeams session={session} attendance={attendance} />
    </div>
  );
}

function Ready({ session }: { session: StaffSession }) {
  const { t } = useTranslation('session');
  const { data, error, isPending, refetch } = useQuery(sessionQuery(session.id));
  if (error) return <ProblemNotice problem={error} onRetry={() => void refetch()} />;
  if (isPending) return <Skeleton lines={2} />;
  if (data.missing.length === 0) {
    return (
      <Notice
        tone="good"
        title={t('conduct.ready.title')}
        actions={
          session.rehearsal ? null : (
            <ButtonLink to={`/sessions/${session.id}/rehearsal`}>{t('conduct.ready.rehearse')}</ButtonLink>
          )
        }
      >
        {t('conduct.ready.detail')}
      </Notice>
    );
  }
  const faults = data.missing.map(({ title, detail }) => ({ where: title, detail }));
  return (
    <Panel title={t('conduct.notReady.title')}>
      <p>{t(data.mayPrepare ? 'conduct.notReady.mine' : 'conduct.notReady.theirs')}</p>
      <Faults faults={faults} />
      {data.mayPrepare ? (
        <div>
          <ButtonLink to={`/sessions/${session.id}/prepare`}>{t('conduct.notReady.prepare')}</ButtonLink>
        </div>
      ) : null}
    </Panel>
  );
}
