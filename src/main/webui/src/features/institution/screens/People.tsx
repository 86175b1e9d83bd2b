import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  ButtonLink,
  cx,
  DisciplineMark,
  EmptyState,
  PageHeader,
  ProblemNotice,
  Select,
  Spinner,
  TextField,
} from '@/shared/ui';
import { useMe } from '../me';
import { AddPerson } from '../people/AddPerson';
import { DISCIPLINES, peopleQuery, ROLES, STANDINGS, type PeopleSearch } from '../people/people';
import { PeopleTable } from '../people/PeopleTable';
import s from './People.module.css';

const TYPED_FOR_MS = 250;
const ANY = 'ANY';

/** The people of one's own school: found by name, role, discipline and whether they can sign in; looked after here. */
export default function People() {
  const { t } = useTranslation('institution');
  const { institutionName } = useMe();
  const [search, setSearch] = useState<PeopleSearch>({});
  const found = useInfiniteQuery(peopleQuery(useSettled(search)));
  const people = found.data?.pages.flatMap((page) => page.people) ?? [];
  const total = found.data?.pages.at(-1)?.total ?? 0;
  return (
    <>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead', { school: institutionName })}
        actions={
          <>
            <ButtonLink to="/school/people/newcomers">{t('gettingIn.title')}</ButtonLink>
            <ButtonLink to="/school/people/file">{t('file.upload')}</ButtonLink>
            <AddPerson />
          </>
        }
      />
      <SearchFields search={search} onChange={setSearch} />
      <ProblemNotice problem={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Spinner label={t('people.looking')} /> : null}
      {found.isSuccess && total === 0 ? (
        <EmptyState
          title={t('people.none')}
          action={<Button onPress={() => setSearch({})}>{t('people.everybody')}</Button>}
        >
          {t('people.noneDetail')}
        </EmptyState>
      ) : null}
      {total > 0 ? (
        <div className={cx(s.listed)} data-former={found.isPlaceholderData}>
          <p className={cx(s.count)} role="status">
            {t('people.count', { count: total })}
          </p>
          <PeopleTable people={people} />
          {found.hasNextPage ? (
            <div className={cx(s.more)}>
              <Button onPress={() => void found.fetchNextPage()} isPending={found.isFetchingNextPage}>
                {t('people.more', { count: total - people.length })}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

interface SearchFieldsProps {
  search: PeopleSearch;
  onChange: (search: PeopleSearch) => void;
}

function SearchFields({ search, onChange }: SearchFieldsProps) {
  const { t } = useTranslation(['institution', 'common']);
  const any = { id: ANY as string, label: t('people.any') };
  const chosen = <K extends keyof PeopleSearch>(key: K) => ({
    value: search[key] ?? ANY,
    onChange: (value: string) => {
      const others = Object.entries(search).filter(([name]) => name !== key);
      onChange(Object.fromEntries(value === ANY || value === '' ? others : [...others, [key, value]]));
    },
  });
  return (
    <search className={cx(s.search)}>
      <TextField
        label={t('people.words')}
        type="search"
        value={search.words ?? ''}
        onChange={chosen('words').onChange}
        maxLength={100}
      />
      <Select
        label={t('people.role')}
        options={[any, ...ROLES.map((id) => ({ id: id, label: t(`common:role.${id}`) }))]}
        {...chosen('role')}
      />
      <Select
        label={t('people.discipline')}
        options={[
          any,
          ...DISCIPLINES.map((id) => ({
            id: id,
            label: t(`common:discipline.${id}`),
            mark: <DisciplineMark code={id} decorative />,
          })),
        ]}
        {...chosen('discipline')}
      />
      <Select
        label={t('people.standing')}
        options={[any, ...STANDINGS.map((id) => ({ id: id, label: t(`people.standings.${id}`) }))]}
        {...chosen('standing')}
      />
    </search>
  );
}

/** A value once it has not changed for a moment, so that not every letter is asked for. */
function useSettled<V>(value: V): V {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), TYPED_FOR_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
