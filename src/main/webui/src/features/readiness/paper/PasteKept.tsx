import { useTranslation } from 'react-i18next';
import { Notice } from '@/shared/ui';

/** Where pasted letters say something else than what is stored, which stays. */
export function PasteKept({ places }: { places: readonly string[] }) {
  const { t } = useTranslation('readiness');
  if (places.length === 0) return null;
  return (
    <Notice tone="wait" live title={t('paper.pasteKept')}>
      <p>{t('paper.pasteKeptDetail', { places: places.join(', ') })}</p>
    </Notice>
  );
}
