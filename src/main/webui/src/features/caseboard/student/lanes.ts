import { useTranslation } from 'react-i18next';
import type { LaneSpec } from '@/shared/live/messages';

const STANDARD = ['PROBLEMS', 'DIFFERENTIAL', 'MEDICATIONS', 'PLAN', 'SBAR', 'QUESTIONS', 'TASKS'] as const;

const isStandard = (id: string): id is (typeof STANDARD)[number] => (STANDARD as readonly string[]).includes(id);

/** What a lane is called: by its school, or commonly in the reader's language. */
export function useLaneTitle(): (lane: LaneSpec | undefined) => string {
  const { t } = useTranslation('caseboard');
  return (lane) => {
    if (!lane) return t('student.otherLane');
    return lane.title ?? (isStandard(lane.id) ? t(`student.lane.${lane.id}`) : lane.id);
  };
}
