import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import {
  Button,
  cx,
  DataTable,
  EmptyState,
  PageHeader,
  ProblemNotice,
  Select,
  Spinner,
  type Column,
} from '@/shared/ui';
import s from '../log/Log.module.css';
import { logFile, LogFields, type LogSearch } from '../log/LogFields';
import { useMe } from '../me';
import { trailQuery, type TrailLine, type TrailSearch } from './trail';

/** The rooms in which something is done; an action's code begins with one. */
const ROOMS = [
  'institution',
  'course',
  'teaming',
  'bank',
  'session',
  'casework',
  'caseboard',
  'readiness',
  'exercise',
  'peerevaluation',
  'gradebook',
] as const;
const ANY = 'any';

/** Ids tell a reader nothing; the file holds them. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the people of one's own school changed, and their sign-ins; for administrators. */
export default function TrailPage() {
  const { t } = useTranslation('institution');
  const [fields, look] = useState<LogSearch>({});
  const [room, choose] = useState<string>(ANY);
  const search: TrailSearch = room === ANY ? fields : { ...fields, action: `${room}.` };
  const found = useInfiniteQuery(trailQuery(useDeferredValue(search)));
  const lines = found.data?.pages.flatMap((page) => page.lines) ?? [];
  const all = () => {
    look({});
    choose(ANY);
  };
  return (
    <>
      <PageHeader
        context={useMe().institutionName}
        title={t('trail.title')}
        lead={t('trail.lead')}
        actions={
          lines.length > 0 ? (
            <a className={cx(s.file)} href={logFile('/api/trail.csv', search)} download>
              {t('log.file')}
            </a>
          ) : null
        }
      />
      <LogFields person={t('trail.person')} search={fields} onLook={look} />
      <div className={cx(s.choice)}>
        <Select
          label={t('trail.in')}
          options={[ANY, ...ROOMS].map((id) => ({ id, label: t(`trail.room.${id as (typeof ROOMS)[number]}`) }))}
          value={room}
          onChange={choose}
        />
      </div>
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Spinner label={t('log.looking')} /> : null}
      {found.isSuccess && lines.length === 0 ? (
        <EmptyState title={t('log.none')} action={<Button onPress={all}>{t('log.all')}</Button>} />
      ) : null}
      {lines.length > 0 ? <Lines lines={lines} /> : null}
      {found.hasNextPage ? (
        <div className={cx(s.more)}>
          <Button onPress={() => void found.fetchNextPage()} isPending={found.isFetchingNextPage}>
            {t('log.older')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Lines({ lines }: { lines: TrailLine[] }) {
  const { t } = useTranslation('institution');
  const { dayTime } = useFormat();
  const columns: Column<TrailLine>[] = [
    {
      id: 'when',
      title: t('log.when'),
      cell: ({ happenedAt }) => <span className={cx(s.when)}>{dayTime(happenedAt)}</span>,
    },
    { id: 'who', title: t('log.who'), names: true, cell: ({ person }) => person ?? t('trail.elsewhere') },
    { id: 'what', title: t('log.what'), cell: (line) => <What line={line} /> },
    {
      id: 'facts',
      title: t('trail.facts'),
      cell: ({ facts }) => (
        <span className={cx(s.soft)}>
          {facts
            .filter(({ value }) => !ID.test(value))
            .map(({ name, value }) => `${name}: ${value}`)
            .join(', ')}
        </span>
      ),
    },
  ];
  return <DataTable label={t('trail.title')} columns={columns} rows={lines} rowId={({ id }) => id} />;
}

/** In words where this version has them, else as the code says it. */
function What({ line: { action } }: { line: TrailLine }) {
  const { t } = useTranslation('institution');
  const key = action.replace('.', '-') as 'session-started';
  return <>{t(`trail.action.${key}`, { defaultValue: action })}</>;
}
