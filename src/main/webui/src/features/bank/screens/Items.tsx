import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayCoordinate, useCourse } from '@/features/course';
import { useContentLanguages } from '@/shared/i18n/contentLanguages';
import { ButtonLink, cx, EmptyState, PageHeader, Panel, TextField } from '@/shared/ui';
import { found, itemsQuery, type Item } from '../items';
import { ItemText } from '../ItemText';
import s from './Items.module.css';

/** The questions of a course, to read. */
export default function Items() {
  const { t } = useTranslation('bank');
  const course = useCourse();
  const { data: items } = useSuspenseQuery(itemsQuery(course.id));
  const upload = mayCoordinate(course) ? (
    <ButtonLink to={`/courses/${course.id}/questions/upload`} kind="primary">
      {t('list.upload')}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={items.length > 0 ? upload : null} />
      {items.length > 0 ? (
        <ItemList items={items} />
      ) : (
        <EmptyState title={t('list.empty')} action={upload}>
          {t('list.emptyDetail')}
        </EmptyState>
      )}
    </>
  );
}

function ItemList({ items }: { items: Item[] }) {
  const { t } = useTranslation('bank');
  const { isForeign, nameOf } = useContentLanguages();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed);
  const shown = found(items, words);
  return (
    <div className={cx(s.list)}>
      <div className={cx(s.search)}>
        <TextField
          label={t('list.search')}
          hint={t('list.searchHint')}
          value={typed}
          onChange={setTyped}
          type="search"
        />
        <p role="status" className={cx(s.count)}>
          {t('items', { count: shown.length })}
        </p>
      </div>
      {shown.length === 0 ? <EmptyState title={t('list.none')}>{t('list.noneDetail')}</EmptyState> : null}
      {shown.map((item) => (
        <Panel
          key={item.id}
          title={<span lang={item.language ?? undefined}>{headingOf(item)}</span>}
          aside={[
            t('item.number', { number: item.number }),
            ...(item.language && isForeign(item.language) ? [nameOf(item.language)] : []),
          ].join(' · ')}
        >
          <ItemText {...item} />
        </Panel>
      ))}
    </div>
  );
}

const headingOf = ({ title, stem }: Item) => title || `${stem.slice(0, 60)} …`;
