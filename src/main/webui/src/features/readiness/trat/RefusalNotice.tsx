import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TratItem } from '@/shared/live/messages';
import { letter, Notice, ProblemNotice } from '@/shared/ui';
import { useCard } from './cardContext';
import { shortName } from './memberNames';
import { isPast, type Refusal } from './refusal';

/** Why my scratch was not taken, gently: usually a teammate was a moment faster. */
export function RefusalNotice({ refusal, item }: { refusal: Refusal | null; item: TratItem }) {
  const { t } = useTranslation('readiness');
  const { members, me } = useCard();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Pressed far down on a phone, its answer must still be seen.
    if (refusal) place.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  if (!refusal || isPast(refusal, item)) return null;
  if ('problem' in refusal) {
    return (
      <div ref={place}>
        <ProblemNotice problem={refusal.problem} />
      </div>
    );
  }
  const { by, option, right } = refusal.winner;
  const where = letter(item.options.findIndex(({ deliveryId }) => deliveryId === option));
  const title =
    by === me
      ? t('trat.overtakenByMe', { option: where })
      : t('trat.overtaken', { name: shortName(members, by) ?? t('trat.somebody'), option: where });
  return (
    <div ref={place}>
      <Notice tone="plain" live title={title}>
        <p>{right ? t('trat.overtakenSolved') : t('trat.overtakenOpen')}</p>
      </Notice>
    </div>
  );
}
