import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/format';
import { Button, cx, DataTable, EmptyState, PageHeader, ProblemNotice, Spinner, type Column } from '@/shared/ui';
import { useMe } from '../me';
import { disclosuresQuery, type Disclosure } from './disclosures';
import { logFile, LogFields, type LogSearch } from '../log/LogFields';
import s from '../log/Log.module.css';

/** Who of partner schools saw what of one's own people; for administrators. */
export default function DisclosuresPage() {
  const { t } = useTranslation('institution');
  const [search, look] = useState<LogSearch>({});
  const found = useInfiniteQuery(disclosuresQuery(useDeferredValue(search)));
  const entries = found.data?.pages.flatMap((page) => page.entries) ?? [];
  const looking = Object.keys(search).length > 0;
  return (
    <>
      <PageHeader
        context={useMe().institutionName}
        title={t('disclosures.title')}
        lead={t('disclosures.lead')}
        actions={
          entries.length > 0 ? (
            <a className={cx(s.file)} href={logFile('/api/disclosures.csv', search)} download>
              {t('log.file')}
            </a>
          ) : null
        }
      />
      {looking || entries.length > 0 ? (
        <LogFields person={t('disclosures.person')} search={search} onLook={look} />
      ) : null}
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Spinner label={t('log.looking')} /> : null}
      {found.isSuccess && entries.length === 0 ? <Nothing looking={looking} onAll={() => look({})} /> : null}
      {entries.length > 0 ? <Entries entries={entries} /> : null}
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

function Nothing({ looking, onAll }: { looking: boolean; onAll: () => void }) {
  const { t } = useTranslation('institution');
  if (!looking) return <EmptyState title={t('disclosures.empty')}>{t('disclosures.emptyDetail')}</EmptyState>;
  return <EmptyState title={t('log.none')} action={<Button onPress={onAll}>{t('log.all')}</Button>} />;
}

function Entries({ entries }: { entries: Disclosure[] }) {
  const { t } = useTranslation('institution');
  const { dayTime } = useFormat();
  const columns: Column<Disclosure>[] = [
    {
      id: 'seenAt',
      title: t('log.when'),
      cell: ({ seenAt }) => <span className={cx(s.when)}>{dayTime(seenAt)}</span>,
    },
    {
      id: 'reader',
      title: t('log.who'),
      names: true,
      cell: ({ reader, readerSchool }) => (
        <span className={cx(s.reader)}>
          {reader ?? t('log.nobody')}
          <span className={cx(s.soft)}>{readerSchool}</span>
        </span>
      ),
    },
    { id: 'data', title: t('log.what'), cell: ({ data }) => t(`disclosures.data.${data}`) },
    { id: 'about', title: t('disclosures.about'), cell: ({ subjectTitle }) => subjectTitle },
    { id: 'people', title: t('disclosures.people'), cell: ({ people }) => people, figures: true },
  ];
  return <DataTable label={t('disclosures.title')} columns={columns} rows={entries} rowId={({ id }) => id} />;
}
