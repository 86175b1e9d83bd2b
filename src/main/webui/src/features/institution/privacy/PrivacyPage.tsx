import { useTranslation } from 'react-i18next';
import { PageHeader, Stack } from '@/shared/ui';
import { useMe } from '../me';
import { ResearchPanel } from './ResearchPanel';
import { RetentionPanel } from './RetentionPanel';

/** What the school keeps too long, and what it asks its people for; for administrators. */
export default function PrivacyPage() {
  const { t } = useTranslation('institution');
  return (
    <>
      <PageHeader context={useMe().institutionName} title={t('personal.title')} lead={t('personal.lead')} />
      <Stack>
        <RetentionPanel />
        <ResearchPanel />
      </Stack>
    </>
  );
}
