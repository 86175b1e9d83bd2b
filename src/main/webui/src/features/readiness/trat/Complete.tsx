import { useTranslation } from 'react-i18next';
import type { TratCard } from '@/shared/live/messages';
import { Notice } from '@/shared/ui';

/** When every question is solved. */
export function Complete({ card }: { card: TratCard }) {
  const { t } = useTranslation('readiness');
  if (!card.items.every((item) => item.solved)) return null;
  return (
    <Notice tone="good" title={t('trat.complete', { points: card.points, maximum: card.maximum })}>
      <p>{t('trat.completeNext')}</p>
    </Notice>
  );
}
