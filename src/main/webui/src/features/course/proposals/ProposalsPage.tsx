import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, PageHeader } from '@/shared/ui';
import { waitingQuery } from './proposals';
import { Waiting } from './Waiting';

/** Everybody of one's own school whom a partner proposed for a course; for administrators. */
export default function ProposalsPage() {
  const { t } = useTranslation('course');
  const { data: people } = useSuspenseQuery(waitingQuery);
  return (
    <>
      <PageHeader title={t('waiting.page')} lead={t('waiting.pageLead')} />
      {people.length === 0 ? (
        <EmptyState title={t('waiting.none')}>{t('waiting.noneDetail')}</EmptyState>
      ) : (
        <Waiting key={people.map(({ id }) => id).join()} people={people} />
      )}
    </>
  );
}
