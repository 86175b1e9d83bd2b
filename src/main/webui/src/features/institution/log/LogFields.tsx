import { useTranslation } from 'react-i18next';
import { cx, TextField } from '@/shared/ui';
import s from './Log.module.css';

/** What is looked for in a log; empty fields look for all. */
export interface LogSearch {
  person?: string;
  from?: string;
  until?: string;
}

interface LogFieldsProps {
  /** What the person's name stands for. */
  person: string;
  search: LogSearch;
  onLook: (search: LogSearch) => void;
}

/** By whom and when. */
export function LogFields({ person, search, onLook }: LogFieldsProps) {
  const { t } = useTranslation('institution');
  const field = (name: keyof LogSearch) => ({
    value: search[name] ?? '',
    onChange: (value: string) => {
      const others = Object.entries(search).filter(([key]) => key !== name);
      onLook(Object.fromEntries(value === '' ? others : [...others, [name, value]]));
    },
  });
  return (
    <search className={cx(s.search)}>
      <TextField label={person} type="search" {...field('person')} />
      <TextField label={t('log.from')} type="date" {...field('from')} />
      <TextField label={t('log.until')} type="date" {...field('until')} />
    </search>
  );
}

/** Where a log is as a CSV file, with what is looked for. */
export function logFile(path: string, search: object): string {
  const query = new URLSearchParams({ ...search }).toString();
  return query === '' ? path : `${path}?${query}`;
}
