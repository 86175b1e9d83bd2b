import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayCoordinate, useCourse } from '@/features/course';
import { useFormat } from '@/shared/i18n/format';
import { Badge, ButtonLink, DataTable, EmptyState, PageHeader, type Column, type Tone } from '@/shared/ui';
import type { SessionState } from '../phase';
import { sessionPath } from '../joining';
import { sessionsQuery, type SessionSummary } from '../staff/sessions';

/** The sessions of a course, for its staff, newest first. */
export default function Sessions() {
  const { t } = useTranslation('session');
  const course = useCourse();
  const { data: sessions } = useSuspenseQuery(sessionsQuery(course.id));
  const create = mayCoordinate(course) ? (
    <ButtonLink to={`/courses/${course.id}/sessions/new`} kind="primary">
      {t('preparation.list.new')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader
        title={t('preparation.list.title')}
        lead={t('preparation.list.lead')}
        actions={sessions.length > 0 ? create : null}
      />
      <DataTable
        label={t('preparation.list.title')}
        columns={useColumns()}
        rows={sessions}
        rowId={({ id }) => id}
        empty={
          <EmptyState title={t('preparation.list.empty')} action={create}>
            {t('preparation.list.emptyDetail')}
          </EmptyState>
        }
      />
    </>
  );
}

const TONES: Record<SessionState, Tone> = { PREPARED: 'wait', RUNNING: 'good', CLOSED: 'plain' };

function useColumns(): Column<SessionSummary>[] {
  const { t } = useTranslation('session');
  const { dayTime } = useFormat();
  const when = ({ closedAt, startedAt, preparedAt }: SessionSummary) => {
    if (closedAt) return t('preparation.list.closed', { when: dayTime(closedAt) });
    if (startedAt) return t('preparation.list.started', { when: dayTime(startedAt) });
    return t('preparation.list.prepared', { when: dayTime(preparedAt) });
  };
  return [
    {
      id: 'name',
      title: t('preparation.list.name'),
      cell: ({ id, title, state }) => (
        <Link to={state === 'PREPARED' ? `/sessions/${id}/prepare` : sessionPath(id, 'STAFF')}>{title}</Link>
      ),
      names: true,
    },
    {
      id: 'state',
      title: t('preparation.list.state'),
      cell: ({ state }) => <Badge tone={TONES[state]}>{t(`preparation.state.${state}`)}</Badge>,
    },
    { id: 'phases', title: t('preparation.list.phases'), cell: ({ phases }) => phases, figures: true },
    { id: 'when', title: t('preparation.list.when'), cell: when },
  ];
}
