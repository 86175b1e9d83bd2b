import { useTranslation } from 'react-i18next';
import type { TratItem } from '@/shared/live/messages';
import { letter, Notice, ProblemNotice } from '@/shared/ui';
import { useCard } from './cardContext';
import { shortName } from './memberNames';
import type { Refusal } from './refusal';

/** Why my scratch was not taken, gently: usually a teammate was a moment faster. */
export function RefusalNotice({ refusal, item }: { refusal: Refusal | null; item: TratItem }) {
  const { t } = useTranslation('readiness');
  const { members, me } = useCard();
  if (!refusal) return null;
  if ('problem' in refusal) return <ProblemNotice problem={refusal.problem} />;
  const { by, option } = refusal.winner;
  const where = letter(item.options.findIndex(({ deliveryId }) => deliveryId === option));
  const title =
    by === me
      ? t('trat.overtakenByMe', { option: where })
      : t('trat.overtaken', { name: shortName(members, by), option: where });
  return (
    <Notice tone="plain" live title={title}>
      <p>{item.solved ? t('trat.overtakenSolved') : t('trat.overtakenOpen')}</p>
    </Notice>
  );
}
