import { useTranslation } from 'react-i18next';
import type { LaneSpec } from '@/shared/live/messages';

/** What a lane is called: by its school, or, where it gave no title, commonly in the reader's language. */
export function useLaneTitle(): (lane: Pick<LaneSpec, 'id' | 'title'> | undefined) => string {
  const { t } = useTranslation('caseboard');
  return (lane) => {
    if (!lane) return t('student.otherLane');
    return lane.title ?? t(`student.lane.${lane.id as 'PLAN'}`, { defaultValue: lane.id });
  };
}
