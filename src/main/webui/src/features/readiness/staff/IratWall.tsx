import { useTranslation } from 'react-i18next';
import { WallCount, type PhaseViewProps } from '@/features/session';
import { useIratProgress } from './useProgress';

/** On the wall: how many have handed in; nobody by name. */
export default function IratWall({ phase }: PhaseViewProps) {
  const { t } = useTranslation('readiness');
  const { progress } = useIratProgress(phase.id);
  if (!progress) return null;
  const atWork = progress.students.filter(({ present, handedIn }) => present || handedIn);
  const done = atWork.filter(({ handedIn }) => handedIn).length;
  return (
    <WallCount
      value={done}
      max={atWork.length}
      words={t('staff.wall.handedIn', { done, all: atWork.length })}
      note={t('staff.wall.alone')}
    />
  );
}
