import { useTranslation } from 'react-i18next';
import { useConnection } from '@/shared/live';
import { Notice } from '@/shared/ui';

/** While the network is away and answers wait for it: go on, nothing is lost. */
export function Reassurance() {
  const { t } = useTranslation('readiness');
  const { state, waiting } = useConnection();
  if (state !== 'reconnecting' || waiting === 0) return null;
  return (
    <Notice tone="wait" title={t('offline.title', { count: waiting })}>
      <p>{t('offline.detail')}</p>
    </Notice>
  );
}
