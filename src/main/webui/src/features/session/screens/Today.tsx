import { useTranslation } from 'react-i18next';
import { EmptyState, PageHeader } from '@/shared/ui';

/** The session that runs or comes next. */
export default function Today() {
  const { t } = useTranslation('session');
  return (
    <>
      <PageHeader title={t('today.title')} />
      <EmptyState title={t('today.empty')}>{t('today.emptyDetail')}</EmptyState>
    </>
  );
}
