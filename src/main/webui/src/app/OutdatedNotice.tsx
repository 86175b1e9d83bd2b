import { useTranslation } from 'react-i18next';
import { useConnection } from '@/shared/live';
import { Button, Notice } from '@/shared/ui';

/** The server was renewed and no longer speaks with this page: only loading it again helps. */
export function OutdatedNotice() {
  const { t } = useTranslation();
  if (useConnection().state !== 'outdated') return null;
  return (
    <Notice
      tone="wait"
      live
      title={t('outdated.title')}
      actions={<Button onPress={() => location.reload()}>{t('outdated.reload')}</Button>}
    >
      {t('outdated.detail')}
    </Notice>
  );
}
