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
  Spinner,
  TextField,
  type Column,
} from '@/shared/ui';
import { useMe } from '../me';
import { disclosuresFile, disclosuresQuery, type Disclosure, type DisclosureSearch } from './disclosures';
import s from './Disclosures.module.css';

/** Who of partner schools saw what of one's own people; for administrators. */
export default function DisclosuresPage() {
  const { t } = useTranslation('institution');
  const [search, look] = useState<DisclosureSearch>({});
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
            <a className={cx(s.file)} href={disclosuresFile(search)} download>
              {t('disclosures.file')}
            </a>
          ) : null
        }
      />
      {looking || entries.length > 0 ? <SearchFields search={search} onLook={look} /> : null}
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Spinner label={t('disclosures.looking')} /> : null}
      {found.isSuccess && entries.length === 0 ? <Nothing looking={looking} onAll={() => look({})} /> : null}
      {entries.length > 0 ? <Entries entries={entries} /> : null}
      {found.hasNextPage ? (
        <div className={cx(s.more)}>
          <Button onPress={() => void found.fetchNextPage()} isPending={found.isFetchingNextPage}>
            {t('disclosures.older')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Nothing({ looking, onAll }: { looking: boolean; onAll: () => void }) {
  const { t } = useTranslation('institution');
  if (!looking) return <EmptyState title={t('disclosures.empty')}>{t('disclosures.emptyDetail')}</EmptyState>;
  return <EmptyState title={t('disclosures.none')} action={<Button onPress={onAll}>{t('disclosures.all')}</Button>} />;
}

interface SearchFieldsProps {
  search: DisclosureSearch;
  onLook: (search: DisclosureSearch) => void;
}

function SearchFields({ search, onLook }: SearchFieldsProps) {
  const { t } = useTranslation('institution');
  const field = (name: keyof DisclosureSearch) => ({
    value: search[name] ?? '',
    onChange: (value: string) => {
      const others = Object.entries(search).filter(([key]) => key !== name);
      onLook(Object.fromEntries(value === '' ? others : [...others, [name, value]]));
    },
  });
  return (
    <search className={cx(s.search)}>
      <TextField label={t('disclosures.person')} type="search" {...field('person')} />
      <TextField label={t('disclosures.from')} type="date" {...field('from')} />
      <TextField label={t('disclosures.until')} type="date" {...field('until')} />
    </search>
  );
}

function Entries({ entries }: { entries: Disclosure[] }) {
  const { t } = useTranslation('institution');
  const { dayTime } = useFormat();
  const columns: Column<Disclosure>[] = [
    {
      id: 'seenAt',
      title: t('disclosures.when'),
      cell: ({ seenAt }) => <span className={cx(s.when)}>{dayTime(seenAt)}</span>,
    },
    {
      id: 'reader',
      title: t('disclosures.who'),
      names: true,
      cell: ({ reader, readerSchool }) => (
        <span className={cx(s.reader)}>
          {reader ?? t('disclosures.nobody')}
          <span className={cx(s.soft)}>{readerSchool}</span>
        </span>
      ),
    },
    { id: 'data', title: t('disclosures.what'), cell: ({ data }) => t(`disclosures.data.${data}`) },
    { id: 'about', title: t('disclosures.about'), cell: ({ subjectTitle }) => subjectTitle },
    { id: 'people', title: t('disclosures.people'), cell: ({ people }) => people, figures: true },
  ];
  return <DataTable label={t('disclosures.title')} columns={columns} rows={entries} rowId={({ id }) => id} />;
}
