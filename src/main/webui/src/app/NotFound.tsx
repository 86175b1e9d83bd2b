import { useTranslation } from 'react-i18next';
import { ButtonLink, PageHeader } from '@/shared/ui';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('notFound.title')} lead={t('notFound.detail')} />
      <ButtonLink to="/" kind="primary">
        {t('notFound.home')}
      </ButtonLink>
    </>
  );
}
