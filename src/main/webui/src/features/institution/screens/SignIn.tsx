import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/shared/ui';

export default function SignIn() {
  const { t } = useTranslation('institution');
  return (
    <main>
      <PageHeader title={t('title')} />
    </main>
  );
}
